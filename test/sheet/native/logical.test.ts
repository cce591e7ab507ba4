import { Sheet1, spilled, valueOf } from "../workbook-of";

const cells = { A1: true, A2: "x", A3: null, A4: 0, B1: "=1/0", B2: "=NA()" };

describe("logical functions", () => {
  test.each([
    ["IF(TRUE,1)", 1],
    ["IF(FALSE,1)", false],
    ["IF(TRUE,,2)", 0],
    ["IF(1,2,1/0)", 2],
    ['IF("true",1,2)', 1],
    ['IF("yes",1,2)', "#VALUE!"],
    ["IF(A3,1,2)", 2],
    ["IF(B1,1,2)", "#DIV/0!"],
    ["IFS(FALSE,1,TRUE,2)", 2],
    ["IFS(FALSE,1)", "#N/A"],
    ['IFERROR(B1,"e")', "e"],
    ['IFERROR(A3,"e")', 0],
    ['IFNA(B1,"e")', "#DIV/0!"],
    ['IFNA(B2,"e")', "e"],
    ['SWITCH(2,1,"a",2,"b")', "b"],
    ['SWITCH(3,1,"a","other")', "other"],
    ['SWITCH(3,1,"a")', "#N/A"],
    ["AND(A1:A3)", true],
    ["AND(A1:A4)", false],
    ["AND(A2:A3)", "#VALUE!"],
    ['OR("",TRUE)', true],
    ['OR("TRUE")', true],
    ['OR("1")', "#VALUE!"],
    ["XOR(TRUE,TRUE,TRUE)", true],
    ["NOT(A3)", true],
    ["AND(TRUE,B1)", "#DIV/0!"],
    ["TRUE()", true],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });

  test("IF over an array chooses value by value", () => {
    expect(spilled("IF({1;0;1},{10;20;30},-1)")).toEqual([[10], [-1], [30]]);
  });

  test("IFERROR over an array replaces only the errors", () => {
    expect(spilled("IFERROR(1/{1,0,2},0)")).toEqual([[1, 0, 0.5]]);
  });
});

describe("information functions", () => {
  test.each([
    ["ISBLANK(A3)", true],
    ['ISBLANK("")', false],
    ["ISNUMBER(A4)", true],
    ["ISTEXT(A2)", true],
    ["ISNONTEXT(A3)", true],
    ["ISLOGICAL(A1)", true],
    ["ISERROR(B1)", true],
    ["ISERR(B2)", false],
    ["ISNA(B2)", true],
    ["ISREF(A1)", true],
    ["ISREF(1)", false],
    ["ISFORMULA(B1)", true],
    ["ISFORMULA(A1)", false],
    ["ISEVEN(-2.9)", true],
    ["ISODD(A1)", "#VALUE!"],
    ["N(A1)", 1],
    ["N(A2)", 0],
    ["TYPE(A2)", 2],
    ["TYPE({1,2})", 64],
    ["ERROR.TYPE(B1)", 2],
    ["ERROR.TYPE(1)", "#N/A"],
    ["FORMULATEXT(B1)", "=1/0"],
    ["FORMULATEXT(A1)", "#N/A"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("functions that are not supported", () => {
  test("a function of Excel that is left out says so", () => {
    const sheet = new Sheet1({ A1: "=IRR(B1:B3)" });
    expect([sheet.at("A1"), sheet.message("A1")]).toEqual([
      "#NAME?",
      expect.stringContaining("此处不支持该函数：IRR"),
    ]);
  });

  test("a name that Excel does not know either is told apart", () => {
    expect(new Sheet1({ A1: "=SUMM(1)" }).message("A1")).toContain("没有名为“SUMM”的函数");
  });

  test.each(["IFERROR(IRR(A1:A3),0)", "ISERROR(IRR(A1:A3))"])("=%s does not hide it", (formula) => {
    expect(valueOf(formula)).toBe("#NAME?");
  });

  test("it is listed with the formula", () => {
    const [cell] = new Sheet1({ A1: "=IF(FALSE,IRR(B1:B3),1)" }).calculation.formulaCells();
    expect([cell?.value, cell?.unsupportedFunctions]).toEqual([1, ["IRR"]]);
  });

  test("a variable of LET that is called like one is none", () => {
    const [cell] = new Sheet1({ A1: "=LET(rate,LAMBDA(x,x*2),rate(4))" }).calculation.formulaCells();
    expect([cell?.value, cell?.unsupportedFunctions]).toEqual([8, []]);
  });
});
