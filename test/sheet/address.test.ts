import fc from "fast-check";
import {
  cellAddress,
  columnLetters,
  columnOfLetters,
  parseCellAddress,
  quotedSheetName,
} from "../../src/sheet";
import { rangeAddress } from "../../src/sheet";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is written %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("every cell's address reads back as the cell", () => {
    fc.assert(
      fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
        expect(parseCellAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  test.each(["XFE1", "A0", "A1048577", "A", "1", ""])("%j is no cell of a sheet", (text) => {
    expect(parseCellAddress(text)).toBeUndefined();
  });

  test("letters beyond the last column stand for no column", () => {
    expect(columnOfLetters("XFE")).toBe(-1);
  });

  test("whole columns are written by their letters", () => {
    expect(rangeAddress({ startRow: 0, startColumn: 1, endRow: 1048575, endColumn: 2 })).toBe("B:C");
  });

  test("whole rows are written by their numbers", () => {
    expect(rangeAddress({ startRow: 1, startColumn: 0, endRow: 2, endColumn: 16383 })).toBe("2:3");
  });

  test.each([
    ["排放", "排放"],
    ["Sheet 1", "'Sheet 1'"],
    ["it's", "'it''s'"],
    ["AB12", "'AB12'"],
    ["2024", "'2024'"],
  ])("the sheet %s stands in formulas as %s", (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });

  test("sheets that take turns keep their own names", () => {
    const names = ["Sheet 1", "排放", "Sheet 1", "", "排放"];
    expect(names.map(quotedSheetName)).toEqual(["'Sheet 1'", "排放", "'Sheet 1'", "''", "排放"]);
  });
});
