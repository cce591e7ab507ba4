import { unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre";
import { addParts, type Additions } from "../../../src/sheet/file/add-parts";
import { oracleFiles, describeOracle } from "./excel-oracle";
import { oneSheet, readGood } from "./build-package";

/** A workbook made by a program: one table, a formatted cell for the result, nothing calculated. */
const made = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "排放 清册",
        rows: [
          ["量", "因子", "排放"],
          [2, 3, null],
          [4, 5, null],
        ],
        cells: new Map([["1,2", { value: null, type: "empty", style: { numFmt: "0.00" } }]]),
        tables: [
          { name: "排放", range: "A1:C3", columns: [{ name: "量" }, { name: "因子" }, { name: "排放" }] },
        ],
      },
    ],
  });

const SHEET = "排放 清册";
const functionCells = [
  { sheet: SHEET, row: 1, column: 2, formula: "CN.EMISSION(排放[@量],排放[@因子])", result: [[6]] },
  {
    sheet: SHEET,
    row: 5,
    column: 0,
    formula: "CN.VERDICTS(A2)",
    result: [
      ["达成", 1],
      ["未达成", 2],
    ],
  },
];
const webExtension = {
  addInId: "11111111-2222-3333-4444-55555555abcd",
  version: "1.0.0.0",
  store: "EXCatalog",
  storeType: "EXCatalog",
  functions: ["CN.EMISSION", "CN.VERDICTS"],
  opensPane: true,
};

async function finished(additions: Additions = { functionCells, webExtension }): Promise<Uint8Array> {
  const result = addParts(await made(), additions);
  if (!result.ok) throw new Error(result.failure.sentence.en);
  return result.bytes;
}

/** The texts of all parts. */
async function partsOf(bytes: Promise<Uint8Array>): Promise<Record<string, string>> {
  const parts = unzipSync(await bytes);
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

describe("a workbook made by a program and finished by us", () => {
  test("stores our functions as Excel does, with the style the cell had", async () => {
    const parts = await partsOf(finished());
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
      /<c r="C2" s="\d+" cm="1"><f t="array" ref="C2">_xldudf_CN_EMISSION\(排放\[\[#This Row\],\[量\]\],排放\[\[#This Row\],\[因子\]\]\)<\/f><v>6<\/v><\/c>/,
    );
  });

  test("is read back with formulas, results and spilled cells", async () => {
    const cells = (await readGood(await finished())).sheets[0]?.cells ?? [];
    expect(cells.filter(({ row }) => row === 5 || row === 6)).toEqual([
      {
        row: 5,
        column: 0,
        value: "达成",
        formula: "CN.VERDICTS(A2)",
        arrayRange: { startRow: 5, startColumn: 0, endRow: 6, endColumn: 1 },
        isDynamic: true,
      },
      { row: 5, column: 1, value: 1, isSpilled: true },
      { row: 6, column: 0, value: "未达成", isSpilled: true },
      { row: 6, column: 1, value: 2, isSpilled: true },
    ]);
  });

  test("is read back by the library that made it", async () => {
    const sheet = (await readXlsx(await finished())).sheets[0];
    expect(sheet?.cells?.get("1,2")).toMatchObject({
      formula: "_xldudf_CN_EMISSION(排放[[#This Row],[量]],排放[[#This Row],[因子]])",
      formulaResult: 6,
      formulaType: "array",
      formulaDynamic: true,
    });
  });

  test("is not recalculated on opening", async () => {
    const parts = await partsOf(finished());
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  test("fills new rows of a table with the column's formula", async () => {
    const calculatedColumns = [{ table: "排放", column: "排放", formula: "CN.EMISSION(排放[@量],2)" }];
    const parts = await partsOf(finished({ functionCells: [], calculatedColumns }));
    expect(parts["xl/tables/table1.xml"]).toContain(
      "<calculatedColumnFormula>_xldudf_CN_EMISSION(排放[[#This Row],[量]],2)</calculatedColumnFormula></tableColumn>",
    );
  });

  test("keeps the metadata that another program has written already", async () => {
    const once = await finished({ functionCells });
    const twice = addParts(once, { functionCells });
    expect(twice.ok && unzipSync(twice.bytes)["xl/metadata.xml"]).toEqual(unzipSync(once)["xl/metadata.xml"]);
  });

  test("is refused where other metadata stands in the place of ours", () => {
    const bytes = oneSheet("", { metadata: "<metadata/>" });
    expect(addParts(bytes, { functionCells: [{ ...functionCells[0], sheet: "表" } as never] })).toMatchObject(
      {
        ok: false,
        failure: { code: "cannot-patch" },
      },
    );
  });

  test.each<[string, Additions]>([
    ["sheet", { functionCells: [{ sheet: "无", row: 0, column: 0, formula: "1", result: [[1]] }] }],
    ["result", { functionCells: [{ sheet: SHEET, row: 0, column: 0, formula: "1", result: [] }] }],
    ["table", { functionCells: [], calculatedColumns: [{ table: "无", column: "量", formula: "1" }] }],
    ["column", { functionCells: [], calculatedColumns: [{ table: "排放", column: "无", formula: "1" }] }],
    [
      "not one of our functions",
      { functionCells: [], webExtension: { ...webExtension, functions: ["SUM"] } },
    ],
  ])("stops the program that names a wrong %s", async (word, additions) => {
    await expect(finished(additions)).rejects.toThrow(word);
  });
});

/** The elements of an XML text with the names of their attributes, in order: its structure without its values. */
const outline = (xml = ""): string[] =>
  [...xml.matchAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)].map(
    ([, name, attributes = ""]) =>
      `${name} ${[...attributes.matchAll(/([\w:]+)=/g)].map(([, attribute]) => attribute).join(" ")}`,
  );

/** The element with all its attributes, in the order of their names. */
const elementWith = (xml = "", mark: string): string[] =>
  [...xml.matchAll(/<[^<>]*>/g)]
    .filter(([tag]) => tag.includes(mark))
    .map(([tag]) =>
      [...tag.matchAll(/[\w:]+="[^"]*"/g)].map(String).filter((given) => !given.startsWith("Id=")),
    )
    .map((attributes) => attributes.sort().join(" "));

describeOracle("the parts that we add, beside those that Excel saved", () => {
  const saved = oracleFiles().find(({ name }) => name.endsWith("saved-by-excel-for-mac.xlsx"));
  const ofExcel = saved ? partsOf(Promise.resolve(saved.bytes)) : Promise.resolve<Record<string, string>>({});
  const ours = partsOf(finished({ functionCells, webExtension: { ...webExtension, opensPane: false } }));

  test.each([
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension1.xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
  ])("%s has the same structure", async (part) => {
    expect(outline((await ours)[part])).toEqual(outline((await ofExcel)[part]));
  });

  test("xl/metadata.xml says the same, but for a namespace that nothing in it uses", async () => {
    const unused = ' xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"';
    const [own, excel] = [(await ours)["xl/metadata.xml"], (await ofExcel)["xl/metadata.xml"]];
    expect(own?.replace(/\s*\n/, "")).toBe(excel?.replace(unused, "").replace(/\s*\n/, ""));
  });

  test.each(["/xl/metadata.xml", "/xl/webextensions/taskpanes.xml", "/xl/webextensions/webextension1.xml"])(
    "%s has the same content type",
    async (part) => {
      const types = "[Content_Types].xml";
      expect(elementWith((await ours)[types], `"${part}"`)).toEqual(
        elementWith((await ofExcel)[types], `"${part}"`),
      );
    },
  );

  test.each([
    ["_rels/.rels", "taskpanes.xml"],
    ["xl/_rels/workbook.xml.rels", "metadata.xml"],
  ])("%s leads to %s in the same way", async (part, target) => {
    expect(elementWith((await ours)[part], `"${target}"`)).toEqual(
      elementWith((await ofExcel)[part], `"${target}"`),
    );
    expect(elementWith((await ours)[part], target)).toHaveLength(1);
  });

  test("a cell with one of our functions has the attributes that Excel gives it", async () => {
    const cellOf = (xml = ""): string | undefined => /<c [^>]*cm="1"[^>]*><f [^>]*>/.exec(xml)?.[0];
    // `aca` and `ca` ask for calculation on opening, `t="e"` tells of the error that it then shows.
    const plain = (cell = ""): string[] =>
      cell.replace(/ (?:aca|ca)="1"| t="e"| s="\d+"/g, "").split(/[ <>]+/);
    const names = (cell: string[]): string[] => cell.map((word) => word.replace(/^(r|ref)=.*/, "$1"));
    const [own, excel] = [
      cellOf((await ours)["xl/worksheets/sheet1.xml"]),
      cellOf((await ofExcel)["xl/worksheets/sheet1.xml"]),
    ];
    expect(names(plain(own))).toEqual(names(plain(excel)));
  });
});
