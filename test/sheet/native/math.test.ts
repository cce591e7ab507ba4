import { valueOf } from "../workbook-of";

const cells = { A1: 1, A2: "2", A3: true, A4: null, A5: 4, B1: "=1/0", C1: 3, C2: 5 };

describe("sums", () => {
  test.each([
    ["SUM(A1:A5)", 5],
    ['SUM(1,"2",TRUE)', 4],
    ['SUM(1,"x")', "#VALUE!"],
    ["SUM(A2)", 0],
    ["SUM(A1:B1)", "#DIV/0!"],
    ['SUM({1,"2",TRUE})', 1],
    ["SUM()", 0],
    ["SUM(A1,)", 1],
    ["PRODUCT(A4:A4)", 0],
    ["PRODUCT(A1:A5)", 4],
    ["SUMSQ(3,4)", 25],
    ["SUMPRODUCT(A1:A2,C1:C2)", 3],
    ["SUMPRODUCT((A1:A5=4)*1)", 1],
    ["SUMPRODUCT(A1:A2,C1:C3)", "#VALUE!"],
    ["SUMPRODUCT({1,2},{TRUE,3})", 6],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("rounding", () => {
  test.each([
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(1234.5,-2)", 1200],
    ["ROUND(0.285,2)", 0.29],
    ["ROUND(1E-20,5)", 0],
    ["ROUNDUP(3.2,0)", 4],
    ["ROUNDUP(-3.14159,1)", -3.2],
    ["ROUNDDOWN(3.999,2)", 3.99],
    ["TRUNC(-8.9)", -8],
    ["INT(-8.9)", -9],
    ["MROUND(10,3)", 9],
    ["MROUND(-10,-3)", -9],
    ["MROUND(5,-2)", "#NUM!"],
    ["MROUND(TRUE,1)", "#VALUE!"],
    ["CEILING(2.5,1)", 3],
    ["CEILING(-2.5,-2)", -4],
    ["CEILING(-2.5,2)", -2],
    ["CEILING(2.5,-2)", "#NUM!"],
    ["CEILING(0.7,0.1)", 0.7],
    ["FLOOR(3.7,2)", 2],
    ["FLOOR(1,0)", "#DIV/0!"],
    ["CEILING.MATH(-5.5)", -5],
    ["CEILING.MATH(-5.5,1,-1)", -6],
    ["CEILING.MATH(24.3,5)", 25],
    ["FLOOR.MATH(-5.5,2,-1)", -4],
    ["FLOOR.MATH(24.3,5)", 20],
    ["ROUND({1.5,2.5},0)", 2],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });
});

describe("arithmetic functions", () => {
  test.each([
    ["MOD(7,-3)", -2],
    ["MOD(-7,3)", 2],
    ["MOD(5,0)", "#DIV/0!"],
    ["MOD(10.0000000001,0.1)", 9.999945316252479e-11],
    ["QUOTIENT(-7,2)", -3],
    ["QUOTIENT(TRUE,1)", "#VALUE!"],
    ["POWER(0,0)", "#NUM!"],
    ["POWER(-8,1/3)", "#NUM!"],
    ["SQRT(-1)", "#NUM!"],
    ['SQRT("16")', 4],
    ["LN(0)", "#NUM!"],
    ["LOG(8,2)", 3],
    ["LOG(100)", 2],
    ["LOG(8,1)", "#DIV/0!"],
    ["LOG10(1000)", 3],
    ["SIGN(-0.1)", -1],
    ["ABS(A4)", 0],
    ["EXP(0)", 1],
    ["ROUND(PI(),5)", 3.14159],
    ["ABS(-1,2)", "#VALUE!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });
});
