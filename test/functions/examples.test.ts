import { catalogue } from "../../src/functions/catalogue";
import { Calculation, type CellValue } from "../../src/sheet";
import { catalogueLibrary } from "./catalogue-library";

/** Evaluates a formula in an otherwise empty workbook and gives back what it shows, spilled cells included. */
function shown(formula: string): CellValue | CellValue[][] {
  const cell = { row: 0, column: 0, value: null, formula: formula.replace(/^=/, ""), isDynamic: true };
  const calculation = Calculation.of(
    { sheets: [{ name: "例", cells: [cell] }], tables: [], names: [], usesDateSystem1904: false },
    { library: catalogueLibrary() },
  );
  calculation.recalculate();
  const range = calculation.spillRange("例", 0, 0);
  if (range === undefined || (range.endRow === 0 && range.endColumn === 0)) {
    return calculation.value("例", 0, 0);
  }
  return Array.from({ length: range.endRow + 1 }, (_, row) =>
    Array.from({ length: range.endColumn + 1 }, (__, column) => calculation.value("例", row, column)),
  );
}

const examples = catalogue.flatMap(({ examples: own }) => own);

test.each(examples)("$formula gives what the help says", ({ formula, result }) => {
  expect(shown(formula)).toEqual(result);
});

test("every function has an example that uses it", () => {
  expect(
    catalogue
      .filter(({ id, examples: own }) => !own.some(({ formula }) => formula.includes(`CN.${id}(`)))
      .map(({ id }) => id),
  ).toEqual([]);
});

test("every function cites a clause, or the document it follows where the standards are silent", () => {
  expect(
    catalogue.filter(({ clauses, basis }) => clauses.length === 0 && basis === undefined).map(({ id }) => id),
  ).toEqual([]);
});

test("ids are letters and digits, three or more, and none looks like a cell", () => {
  expect(
    catalogue
      .map(({ id }) => id)
      .filter((id) => !/^[A-Z][A-Z0-9]{2,}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id)),
  ).toEqual([]);
});

test("no two functions share an id", () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

test("only the last parameter may be repeated, and optional parameters come after required ones", () => {
  for (const { parameters } of catalogue) {
    expect(parameters.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
    const firstOptional = parameters.findIndex(({ optional }) => optional === true);
    if (firstOptional >= 0) {
      expect(parameters.slice(firstOptional).every(({ optional }) => optional === true)).toBe(true);
    }
  }
});
