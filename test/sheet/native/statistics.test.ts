import { valueOf } from "../workbook-of";

const cells = { A1: 3, A2: 1, A3: "2", A4: true, A5: null, A6: "", A7: 3, A8: 2 };

describe("counting", () => {
  test.each([
    ["COUNT(A1:A8)", 4],
    ['COUNT(1,"2","x",TRUE)', 3],
    ["COUNT(1/0,1)", 1],
    ["COUNTA(A1:A8)", 7],
    ["COUNTA(1,)", 2],
    ["COUNTBLANK(A1:A8)", 2],
    ["COUNTBLANK(A5:A9)", 3],
    ["COUNTBLANK(1)", "#VALUE!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("extremes, averages and order", () => {
  test.each([
    ["MAX(A1:A8)", 3],
    ["MAX(A5:A6)", 0],
    ["MIN(A1:A8)", 1],
    ['MAX(-5,"3")', 3],
    ["AVERAGE(A1:A8)", 2.25],
    ["AVERAGE(A5:A6)", "#DIV/0!"],
    ["MEDIAN(1,2,3,10)", 2.5],
    ["MODE(A1:A8)", 3],
    ["MODE(1,2,3)", "#N/A"],
    ["LARGE(A1:A8,2)", 3],
    ["LARGE(A1:A8,5)", "#NUM!"],
    ["SMALL(A1:A8,1)", 1],
    ["RANK(3,A1:A8)", 1],
    ["RANK(2,A1:A8)", 3],
    ["RANK(2,A1:A8,1)", 2],
    ["RANK.AVG(3,A1:A8)", 1.5],
    ["RANK(9,A1:A8)", "#N/A"],
    ["VAR.S(1,2,3,4)", 5 / 3],
    ["VAR.P(1,2,3,4)", 1.25],
    ["STDEV.P(2,4)", 1],
    ["STDEV.S(1)", "#DIV/0!"],
    ["PERCENTILE({1,2,3,4},0.3)", 1.9],
    ["PERCENTILE({1,2},1.1)", "#NUM!"],
    ["PERCENTILE.EXC({1,2,3},0.1)", "#NUM!"],
    ["QUARTILE({1,2,3,4},1)", 1.75],
    ["QUARTILE({1,2,3,4},4)", 4],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("subtotals", () => {
  const sums = { A1: 1, A2: 2, A3: 4, A4: "=SUBTOTAL(9,A1:A3)", A5: 8 };

  test.each([
    ["SUBTOTAL(9,A1:A5)", {}, 15],
    ["SUBTOTAL(109,A1:A5)", { hiddenRows: [1] }, 13],
    ["SUBTOTAL(9,A1:A5)", { hiddenRows: [1] }, 15],
    ["SUBTOTAL(9,A1:A5)", { hiddenRows: [1], filteredRows: [1] }, 13],
    ["SUBTOTAL(1,A1:A3)", {}, 7 / 3],
    ["SUBTOTAL(3,A1:A9)", {}, 4],
    ["SUBTOTAL(12,A1:A3)", {}, "#VALUE!"],
    ["AGGREGATE(9,4,A1:A5)", {}, 22],
    ["AGGREGATE(9,0,A1:A5)", {}, 15],
    ["AGGREGATE(14,6,{1,5,3}/{1,0,1},1)", {}, 3],
    ["AGGREGATE(9,5,A1:A3)", { hiddenRows: [0] }, 6],
  ])("=%s with %j is %s", (formula, around, expected) => {
    expect(valueOf(formula, sums, around)).toBe(expected);
  });
});
