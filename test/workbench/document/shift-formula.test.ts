import { shiftFormula } from "../../../src/workbench/document/reference/shift-formula";
import type { StructureShift } from "../../../src/workbench/document/reference/structure-shift";

const insert = (axis: StructureShift["axis"], at: number, inserted: number): StructureShift => ({
  axis,
  at,
  deleted: 0,
  inserted,
});
const remove = (axis: StructureShift["axis"], at: number, deleted: number): StructureShift => ({
  axis,
  at,
  deleted,
  inserted: 0,
});

/** A formula on the sheet 台账 after something happened to the sheet 台账. */
const own = (formula: string, shift: StructureShift): string => shiftFormula(formula, "台账", "台账", shift);
/** A formula on the sheet 汇总 after something happened to the sheet 台账. */
const other = (formula: string, shift: StructureShift): string =>
  shiftFormula(formula, "汇总", "台账", shift);

describe("inserting two rows before row 3", () => {
  const shift = insert("rows", 2, 2);
  test.each([
    ["A2", "A2", "a cell above stays"],
    ["A3", "A5", "a cell below moves down"],
    ["$A$3", "$A$5", "an absolute cell moves as well"],
    ["A$3+$A3", "A$5+$A5", "a mixed cell moves as well"],
    ["SUM(A1:A2)", "SUM(A1:A2)", "a range that ends above stays"],
    ["SUM(A2:A3)", "SUM(A2:A5)", "a range around the place grows"],
    ["SUM(A3:A9)", "SUM(A5:A11)", "a range that starts at the place moves"],
    ["SUM(A:A)", "SUM(A:A)", "a whole column stays"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)", "a range over all rows stays"],
    ["SUM(2:3)", "SUM(2:5)", "whole rows move like cells"],
    ["SUM($3:$4)", "SUM($5:$6)", "absolute rows move as well"],
    ["汇总!A3", "汇总!A3", "a cell of another sheet stays"],
    ["台账!A3", "台账!A5", "a cell that names its own sheet moves"],
    ["'台账'!A3", "'台账'!A5", "quotation marks around the sheet stay as written"],
    ["SUM(台账:汇总!A3)", "SUM(台账:汇总!A3)", "a reference over several sheets stays"],
    ["[1]台账!A3", "[1]台账!A3", "a reference to another workbook stays"],
    ["A3#", "A5#", "a spilled range moves with its cell"],
    ["A3:INDEX(B:B,4)", "A5:INDEX(B:B,4)", "the fixed end of a calculated range moves"],
    ["表[@列]*表[[#All],[列]]", "表[@列]*表[[#All],[列]]", "references to tables stay"],
    ['IF(A3="A3","B3",LOG10(A3))', 'IF(A5="A3","B3",LOG10(A5))', "texts and names of functions stay"],
    ["A1048576", "#REF!", "a cell that is pushed off the sheet is lost"],
    ["SUM(A1:A1048575)", "SUM(A:A)", "a range that is pushed off the sheet ends at its edge"],
    ["_xlfn.X(碳_A3)", "_xlfn.X(碳_A3)", "a name that ends like a cell stays"],
  ])("%s → %s: %s", (formula, expected) => {
    expect(own(formula, shift)).toBe(expected);
  });

  test("moves references from another sheet and leaves that sheet's own", () => {
    expect(other("台账!A3+A3+'台账'!$B$4:$B$9", shift)).toBe("台账!A5+A3+'台账'!$B$6:$B$11");
  });

  test("compares the names of sheets without regard to case", () => {
    expect(shiftFormula("LEDGER!A3", "Sum", "Ledger", shift)).toBe("LEDGER!A5");
  });
});

describe("deleting rows 3 and 4", () => {
  const shift = remove("rows", 2, 2);
  test.each([
    ["A2+A5", "A2+A3", "cells below move up"],
    ["A3", "#REF!", "a deleted cell is lost"],
    ["$A$4*2", "#REF!*2", "an absolute one as well"],
    ["台账!B3", "台账!#REF!", "the sheet stays before what is lost"],
    ["SUM(A3:A4)", "SUM(#REF!)", "a deleted range is lost"],
    ["SUM(A1:A9)", "SUM(A1:A7)", "a range around shrinks"],
    ["SUM(A1:A3)", "SUM(A1:A2)", "a range that loses its end shrinks"],
    ["SUM(A4:A9)", "SUM(A3:A7)", "a range that loses its start shrinks"],
    ["SUM(A$4:$A9)", "SUM(A$3:$A7)", "a mixed range as well"],
    ["SUM(3:4)+SUM(4:5)", "SUM(#REF!)+SUM(3:3)", "whole rows as well"],
    ["SUM(A:B)", "SUM(A:B)", "whole columns stay"],
  ])("%s → %s: %s", (formula, expected) => {
    expect(own(formula, shift)).toBe(expected);
  });
});

describe("columns", () => {
  test.each([
    ["B1+C1", "B1+D1"],
    ["SUM(A1:C1)", "SUM(A1:D1)"],
    ["SUM(B:C)", "SUM(B:D)"],
    ["SUM($C:$C)", "SUM($D:$D)"],
    ["SUM(1:1)", "SUM(1:1)"],
    ["XFD1", "#REF!"],
  ])("inserting a column before C turns %s into %s", (formula, expected) => {
    expect(own(formula, insert("columns", 2, 1))).toBe(expected);
  });

  test.each([
    ["A1+D1", "A1+B1"],
    ["B1", "#REF!"],
    ["SUM(A1:D1)", "SUM(A1:B1)"],
    ["SUM(B:C)", "SUM(#REF!)"],
    ["SUM(C:E)", "SUM(B:C)"],
  ])("deleting the columns B and C turns %s into %s", (formula, expected) => {
    expect(own(formula, remove("columns", 1, 2))).toBe(expected);
  });
});

describe("only some columns moving down", () => {
  const shift: StructureShift = { ...insert("rows", 2, 1), band: { first: 1, last: 2 } };
  test.each([
    ["B3", "B4", "a cell inside moves"],
    ["A3", "A3", "a cell outside stays"],
    ["SUM(B2:C3)", "SUM(B2:C4)", "a range inside grows"],
    ["SUM(A2:B3)", "SUM(A2:B3)", "a range that is only partly inside stays"],
    ["SUM(3:3)", "SUM(3:3)", "whole rows stay"],
  ])("%s → %s: %s", (formula, expected) => {
    expect(own(formula, shift)).toBe(expected);
  });
});

test("a formula that is not understood stays as it is", () => {
  expect(own("A3+\u0001(", insert("rows", 0, 1))).toBe("A3+\u0001(");
});
