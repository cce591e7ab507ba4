import { Calculation } from "../../src/sheet";
import type { StoredCell } from "../../src/sheet";
import { Sheet1 } from "./workbook-of";

/** Cells in one column, each of which needs the next; the last holds `end`. */
function chain(length: number, end: string | number): Calculation {
  const cells: StoredCell[] = Array.from({ length }, (_, row) => ({
    row,
    column: 0,
    value: null,
    formula: `A${row + 2}+1`,
  }));
  cells.push(
    typeof end === "string"
      ? { row: length, column: 0, value: null, formula: end }
      : { row: length, column: 0, value: end },
  );
  const sheets = [{ name: "Sheet1", cells }];
  return Calculation.of({ sheets, tables: [], names: [], usesDateSystem1904: false });
}

describe("circular references", () => {
  test("a cell that needs itself is #CIRC!", () => {
    expect(new Sheet1({ A1: "=A1+1" }).at("A1")).toBe("#CIRC!");
  });

  test("the cells of the loop are named", () => {
    expect(new Sheet1({ A1: "=B1", B1: "=C1", C1: "=A1" }).message("A1")).toContain(
      "Sheet1!A1 → Sheet1!B1 → Sheet1!C1 → Sheet1!A1",
    );
  });

  test("the summary tells the loop", () => {
    const sheet = new Sheet1({ A1: 1, B1: "=A1" });
    const { loops } = sheet.type("A1", "=B1");
    expect(loops.map((loop) => [...loop].sort())).toEqual([["Sheet1!A1", "Sheet1!B1"]]);
  });

  test("IFERROR inside a loop does not hide it", () => {
    expect(new Sheet1({ A1: "=IFERROR(B1,0)", B1: "=A1" }).rows("A1:B1")).toEqual([["#CIRC!", "#CIRC!"]]);
  });

  test("a cell outside the loop passes the error on", () => {
    expect(new Sheet1({ A1: "=A1", B1: "=A1+1" }).at("B1")).toBe("#CIRC!");
  });

  test("a branch that is not taken closes no loop", () => {
    const sheet = new Sheet1({ A1: "=IF(C1,B1,1)", B1: "=IF(C1,2,A1)", C1: true });
    expect(sheet.rows("A1:B1")).toEqual([[2, 2]]);
  });

  test("an edit that breaks the loop heals all its cells", () => {
    const sheet = new Sheet1({ A1: "=B1+1", B1: "=A1+1" });
    sheet.type("B1", 5);
    expect(sheet.rows("A1:B1")).toEqual([[6, 5]]);
  });
});

describe("long chains", () => {
  test("100,000 cells that need one another end without a stack overflow", () => {
    const calculation = chain(100_000, 1);
    calculation.recalculate();
    expect(calculation.value("Sheet1", 0, 0)).toBe(100_001);
  });

  test("a loop over 5,000 cells is found", () => {
    const calculation = chain(5_000, "A1+1");
    const [loop] = calculation.recalculate().loops;
    expect(loop?.length).toBe(5_001);
  });

  test("an edit at the end of a long chain reaches its beginning", () => {
    const calculation = chain(20_000, 1);
    calculation.recalculate();
    calculation.setCell("Sheet1", 20_000, 0, 11);
    calculation.recalculate();
    expect(calculation.value("Sheet1", 0, 0)).toBe(20_011);
  });
});
