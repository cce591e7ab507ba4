import { copiedFormula } from "../../../src/workbench/document/reference/copy-formula";
import {
  carriedFormula,
  movedReferences,
  type CellMove,
} from "../../../src/workbench/document/reference/move-formula";
import { at } from "./open-documents";

describe("copying a formula two rows down and one column right", () => {
  test.each([
    ["A1", "B3"],
    ["$A$1", "$A$1"],
    ["A$1", "B$1"],
    ["$A1", "$A3"],
    ["SUM(A1:$A1)", "SUM($A3:B3)"],
    ["SUM(A$1:A5)", "SUM(B$1:B7)"],
    ["SUM(A:A)", "SUM(B:B)"],
    ["SUM($A:A)", "SUM($A:B)"],
    ["SUM(1:$4)", "SUM(3:$4)"],
    ["台账!A1+'我 的'!$B2", "台账!B3+'我 的'!$B4"],
    ["A1#+名称", "B3#+名称"],
    ["[@活动数据]*表[因子]", "[@活动数据]*表[因子]"],
    ["XFD1", "#REF!"],
    ["A1048575", "#REF!"],
    ['"A1"&A1', '"A1"&B3'],
  ])("%s becomes %s", (formula, expected) => {
    expect(copiedFormula(formula, 2, 1)).toBe(expected);
  });

  test("above the first row is nothing", () => {
    expect(copiedFormula("A1+B9", -2, 0)).toBe("#REF!+B7");
  });

  test("an end that overtakes the other one takes its place", () => {
    expect(copiedFormula("SUM(A$5:A6)", -3, 0)).toBe("SUM(A3:A$5)");
  });
});

describe("moving cells", () => {
  const move: CellMove = {
    fromSheet: "甲",
    range: at("A1:B2"),
    toSheet: "甲",
    down: 4,
    across: 0,
  };

  test.each([
    ["A1+B2", "A5+B6", "references follow"],
    ["SUM(A1:B2)", "SUM(A5:B6)", "ranges follow when they move wholly"],
    ["SUM(A1:C2)", "SUM(A1:C2)", "ranges stay when they move only partly"],
    ["A5", "#REF!", "what is covered is lost"],
    ["A7", "A7", "everything else stays"],
    ["甲!$A$1", "甲!$A$5", "a named sheet stays named"],
    ["乙!A1", "乙!A1", "other sheets stay"],
  ])("%s → %s: %s", (formula, expected) => {
    expect(movedReferences(formula, "甲", move)).toBe(expected);
  });

  test("references name the sheet when the cells go to another one", () => {
    expect(movedReferences("A1", "甲", { ...move, toSheet: "乙 表", down: 0 })).toBe("'乙 表'!A1");
  });

  test("a formula that goes to another sheet goes on meaning the old one", () => {
    expect(carriedFormula("A9+乙!A1", { ...move, toSheet: "乙" })).toBe("甲!A9+乙!A1");
  });
});
