import { spilled, valueOf } from "./workbook-of";

const cells = { A1: 1, A2: "2", A3: true, A4: null, A5: "abc", A6: "", B1: 10, C1: 20 };

describe("operators and coercion", () => {
  test.each([
    ["1+2*3", 7],
    ["2^3^2", 64],
    ["-2^2", 4],
    ["50%*2", 1],
    ["A1+A2", 3],
    ["A2&A1", "21"],
    ["A3+A3", 2],
    ["A4+1", 1],
    ["A5+1", "#VALUE!"],
    ["A6+1", "#VALUE!"],
    ['"1,234.5"+0', 1234.5],
    ['"12%"*100', 12],
    ['"12,34"+0', "#VALUE!"],
    ['"2024-01-05"+0', 45296],
    ['"2024年1月5日"+0', 45296],
    ['"1 1/2"+0', 1.5],
    ['"1/5"+0', "#VALUE!"],
    ["1/0", "#DIV/0!"],
    ["0^0", "#NUM!"],
    ["10^400", "#NUM!"],
    ['A4&"x"', "x"],
    ["TRUE&1", "TRUE1"],
    ['1/3&""', "0.333333333333333"],
    ['10^20&""', "100000000000000000000"],
    ['10^21&""', "1E+21"],
    ['123456789012345678&""', "123456789012346000"],
    ['7.123456e-9&""', "0.000000007123456"],
    ["-A5", "#VALUE!"],
    ["--A2", 2],
    ["#N/A+1", "#N/A"],
    ["1/0+#N/A", "#DIV/0!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("comparisons", () => {
  test.each([
    ['"a"="A"', true],
    ["A4=0", true],
    ['A4=""', true],
    ["A4=FALSE", true],
    ['1<"a"', true],
    ['"z"<FALSE', true],
    ["FALSE<TRUE", true],
    ['"10"=10', false],
    ['"10"<"9"', true],
    ["0.1+0.2=0.3", true],
    ["1=1.0000000000000002", true],
    ["1=1.00000000000001", false],
    ['"安"<"北"', true],
    ['"z"<"安"', true],
    ['A5<>"ABC"', false],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("the last addition or subtraction of a formula", () => {
  test("a difference that is only rounding error becomes 0", () => {
    expect(valueOf("0.5-0.4-0.1")).toBe(0);
  });

  test("the same difference in brackets stays, as in Excel", () => {
    expect(valueOf("(0.5-0.4-0.1)")).not.toBe(0);
  });

  test("brackets around a part of the formula do not matter", () => {
    expect(valueOf("(0.5-0.4)-0.1")).toBe(0);
  });

  test("a small but true difference stays", () => {
    expect(valueOf("1.0000001-1")).toBeCloseTo(1e-7, 15);
  });
});

describe("arrays in operators", () => {
  test("a row and a column give a table", () => {
    expect(spilled("{1,2}*{10;20}")).toEqual([
      [10, 20],
      [20, 40],
    ]);
  });

  test("where one array is shorter the rest is #N/A", () => {
    expect(spilled("{1,2,3}+{10,20}")).toEqual([[11, 22, "#N/A"]]);
  });
});

describe("reference operators", () => {
  test("a space takes what two ranges share", () => {
    expect(valueOf("SUM(A1:C1 B1:B5)", cells)).toBe(10);
  });

  test("ranges that share nothing are #NULL!", () => {
    expect(valueOf("SUM(A1:A2 B1:B2)", cells)).toBe("#NULL!");
  });

  test("a comma in brackets joins ranges", () => {
    expect(valueOf("SUM((A1,B1:C1))", cells)).toBe(31);
  });

  test("a colon may follow a function that gives a reference", () => {
    expect(valueOf("SUM(A1:INDEX(A1:C1,1,3))", cells)).toBe(31);
  });

  test("an error in place of a reference is passed on", () => {
    expect(valueOf("SUM(Sheet9!#REF!)")).toBe("#REF!");
  });

  test("a reference into another workbook is #REF!, never a guess", () => {
    expect(valueOf("[other.xlsx]Sheet1!A1")).toBe("#REF!");
  });

  test("a function in brackets can be called", () => {
    expect(valueOf("(LAMBDA(x,x+1))(2)")).toBe(3);
  });

  test("brackets in brackets change nothing", () => {
    expect(valueOf("((A1+1))*((2))", cells)).toBe(4);
  });

  test("a space before brackets takes what ranges share", () => {
    expect(valueOf("SUM(A1:C1 (B1:B5))", cells)).toBe(10);
  });

  test("a text that is no formula is #NAME?", () => {
    expect(valueOf("1+*2")).toBe("#NAME?");
  });
});
