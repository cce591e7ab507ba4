import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shownBy, type GivenGrids } from "./sheet-case";

/** What a formula should show: a value, a spilled grid, an error (perhaps with its sentence), or words it contains. */
type Expected = string | number | boolean | null | readonly (readonly unknown[])[] | ExpectedWords;

interface ExpectedWords {
  readonly error?: string;
  readonly contains?: readonly string[];
}

/** 函数算例 — a formula in a sheet: the path is the clause, the derivation says why it must show what it shows. */
interface FormulaCase {
  readonly given?: GivenGrids;
  readonly formula: string;
  readonly shows: Expected;
  readonly derivation: string;
}

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".formulas.json"))
  .sort()
  .map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(__dirname, name), "utf8")) as { cases: FormulaCase[] }),
  }));

describe.each(files)("$name", ({ cases }) => {
  test.each(cases)("$derivation", ({ given = {}, formula, shows }) => {
    const shown = shownBy(formula, given);
    if (typeof shows !== "object" || shows === null || Array.isArray(shows)) {
      expect(shown.value).toEqual(withoutEmptyTexts(shows));
      return;
    }
    const { error, contains = [] } = shows as ExpectedWords;
    expect(error ?? contains[0]).toBeDefined();
    if (error !== undefined) expect(shown.value).toBe(error);
    for (const words of contains) expect(shown.texts.join("\n")).toContain(words);
  });
});

/** A sheet shows an empty text as it shows a blank. */
function withoutEmptyTexts(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(withoutEmptyTexts);
  return expected === "" ? null : expected;
}
