import { sourceFiles, type SourceFile } from "./source-files";

const files = sourceFiles("src");

/** What each part of the product may import of the others. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  functions: ["functions", "core"],
  sheet: ["sheet", "functions", "core"],
  taskpane: ["taskpane", "sheet", "functions", "core"],
  workbench: ["workbench", "sheet", "functions", "core"],
  cli: ["cli", "sheet", "functions", "core"],
};

/** Inside the core, a layer imports only itself and what stands before it. */
const coreLayers = [
  ["number"],
  ["unit"],
  ["time", "finding", "trace", "text"],
  ["ledger", "tables"],
  ["quantification"],
  ["standards"],
  ["assessment"],
  ["documents"],
  ["index"],
];

const partOf = (path: string): string => path.split("/")[1] ?? "";
const layerOf = (path: string): number => {
  const name = (path.split("/")[2] ?? "").replace(/\.ts$/, "");
  return coreLayers.findIndex((layer) => layer.includes(name));
};
const inside = (file: SourceFile): string[] => file.imports.filter((path) => path.startsWith("src/"));
const outside = (file: SourceFile): string[] => file.imports.filter((path) => !path.startsWith("src/"));

/** The texts' language types are words that every layer may use. */
const isLanguage = (path: string): boolean => path === "src/core/text/language";

function offences(find: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => find(file).map((target) => `${file.path} → ${target}`));
}

test("every source file belongs to a part of the house", () => {
  expect(files.map(({ path }) => path).filter((path) => !(partOf(path) in mayImport))).toEqual([]);
});

test("the parts import only downward", () => {
  expect(
    offences((file) =>
      inside(file).filter((target) => !mayImport[partOf(file.path)]?.includes(partOf(target))),
    ),
  ).toEqual([]);
});

test("outside the core, the core is entered by its one door", () => {
  expect(
    offences((file) =>
      partOf(file.path) === "core"
        ? []
        : inside(file).filter(
            (target) => partOf(target) === "core" && target !== "src/core" && target !== "src/core/index",
          ),
    ),
  ).toEqual([]);
});

test("every folder of the core has its place in the order", () => {
  expect(
    files.map(({ path }) => path).filter((path) => partOf(path) === "core" && layerOf(path) < 0),
  ).toEqual([]);
});

test("inside the core, imports go only to the same layer or an earlier one", () => {
  expect(
    offences((file) =>
      partOf(file.path) !== "core"
        ? []
        : inside(file).filter((target) => !isLanguage(target) && layerOf(target) > layerOf(file.path)),
    ),
  ).toEqual([]);
});

test("only the number engine knows decimal.js, and the core knows nothing else from outside", () => {
  expect(
    offences((file) => (partOf(file.path) === "core" ? outside(file) : [])).filter(
      (offence) => offence !== "src/core/number/decimal-engine.ts → decimal.js",
    ),
  ).toEqual([]);
});

test("reference data is read only by the tables", () => {
  expect(
    offences((file) => file.imports.filter((target) => target.endsWith(".json"))).filter(
      (offence) => !offence.startsWith("src/core/tables/"),
    ),
  ).toEqual([]);
});

test("no standard imports another standard", () => {
  const standard = (path: string): string | undefined =>
    /^src\/core\/standards\/([a-z]+\d*)(?:\/|$)/.exec(path)?.[1];
  const names = new Set(["guide", "cieccpa061", "db14", "db43", "dzjn108"]);
  expect(
    offences((file) => {
      const own = standard(file.path);
      if (own === undefined || !names.has(own)) return [];
      return inside(file).filter((target) => names.has(standard(target) ?? "") && standard(target) !== own);
    }),
  ).toEqual([]);
});

test("Excel is spoken to only from taskpane/workbook", () => {
  expect(
    files
      .filter(({ text }) => /\bExcel\.run\b/.test(text))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("src/taskpane/workbook/")),
  ).toEqual([]);
});

test("custom functions are registered in one place", () => {
  expect(
    files.filter(({ text }) => /\bCustomFunctions\.associate\(/.test(text)).map(({ path }) => path),
  ).toEqual(["src/functions/functions.ts"]);
});

test("the product imports neither tests nor scripts", () => {
  expect(offences((file) => file.imports.filter((target) => /^(test|scripts)\//.test(target)))).toEqual([]);
});

test("no file in the product is longer than 300 lines", () => {
  expect(files.filter(({ text }) => text.split("\n").length > 300).map(({ path }) => path)).toEqual([]);
});

test("no folder or file has a name that says nothing", () => {
  expect(
    files.map(({ path }) => path).filter((path) => /\b(utils?|helpers?|common|misc)\b/i.test(path)),
  ).toEqual([]);
});
