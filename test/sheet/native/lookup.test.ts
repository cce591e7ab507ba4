import { Sheet1, spilled, valueOf } from "../workbook-of";

const cells = {
  ...{ A1: 10, A2: 20, A3: 30, A4: "Coal", A5: "gas*", A6: null, A7: true },
  ...{ B1: "a", B2: "b", B3: "c", B4: "d", B5: "e", B6: "f", B7: "g" },
  ...{ C1: 1, C2: 2, C3: 3 },
};

describe("lookups", () => {
  test.each([
    ["MATCH(20,A1:A3,0)", 2],
    ["MATCH(25,A1:A3)", 2],
    ["MATCH(5,A1:A3)", "#N/A"],
    ["MATCH(25,{30,20,10},-1)", 1],
    ['MATCH("coal",A1:A7,0)', 4],
    ['MATCH("c*",A1:A7,0)', 4],
    ['MATCH("gas~*",A1:A7,0)', 5],
    ['MATCH("20",A1:A3,0)', "#N/A"],
    ["MATCH(TRUE,A1:A7,0)", 7],
    ["MATCH(20,A1:B3,0)", "#N/A"],
    ["VLOOKUP(20,A1:B3,2,FALSE)", "b"],
    ["VLOOKUP(20,A1:B3,2,)", "b"],
    ["VLOOKUP(25,A1:B3,2)", "b"],
    ["VLOOKUP(20,A1:B3,3,0)", "#REF!"],
    ["VLOOKUP(20,A1:B3,0,0)", "#VALUE!"],
    ["VLOOKUP(99,A1:B3,2,0)", "#N/A"],
    ['HLOOKUP(1,{1,2;"x","y"},2,0)', "x"],
    ["LOOKUP(25,A1:A3,B1:B3)", "b"],
    ["LOOKUP(2,1/(A1:A3<25),B1:B3)", "b"],
    ["LOOKUP(5,A1:A3)", "#N/A"],
    ["XLOOKUP(20,A1:A3,B1:B3)", "b"],
    ['XLOOKUP(25,A1:A3,B1:B3,"none")', "none"],
    ["XLOOKUP(25,A1:A3,B1:B3,,-1)", "b"],
    ["XLOOKUP(25,A1:A3,B1:B3,,1)", "c"],
    ['XLOOKUP("g*",A1:A7,B1:B7,,2)', "e"],
    ["XLOOKUP(20,A1:A3,B1:B2)", "#VALUE!"],
    ["SUM(XLOOKUP(20,A1:A3,C1:C3):C3)", 5],
    ["XLOOKUP(1,{1;2;1},{10;20;30},,0,-1)", 30],
    ["XMATCH(30,A1:A3,0,2)", 3],
    ["XMATCH(99,A1:A3)", "#N/A"],
    ["INDEX(A1:B3,2,2)", "b"],
    ["INDEX(A1:A3,2)", 20],
    ["INDEX({1,2,3},2)", 2],
    ["SUM(INDEX(A1:C3,0,3))", 6],
    ["INDEX(A1:A3,4)", "#REF!"],
    ["INDEX((A1:A3,C1:C3),2,1,2)", 2],
    ["INDEX(A1:A3*2,2)", 40],
    ['CHOOSE(2,"a","b")', "b"],
    ["CHOOSE(3,1,2)", "#VALUE!"],
    ["SUM(CHOOSE(1,A1:A3,C1:C3))", 60],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });

  test("a list of wanted values gives a list of results", () => {
    expect(spilled("XLOOKUP({10;30},A1:A3,B1:B3)", cells)).toEqual([["a"], ["c"]]);
  });

  test("XLOOKUP gives the whole row beside the match", () => {
    expect(spilled("XLOOKUP(20,A1:A3,A1:C3)", cells)).toEqual([[20, "b", 2]]);
  });

  test("regular expressions are refused loudly rather than matched otherwise than Excel would", () => {
    const sheet = new Sheet1({ A1: '=IFERROR(XMATCH("a",B1:B2,3),"caught")', B1: "a" });
    expect([sheet.at("A1"), sheet.message("A1")]).toEqual(["#NAME?", expect.stringContaining("此处不支持")]);
  });
});

describe("references", () => {
  test.each([
    ["SUM(OFFSET(A1,1,0,2))", 50],
    ["OFFSET(A1,1,1)", "b"],
    ["SUM(OFFSET(A3,0,0,-2))", 50],
    ["OFFSET(A1,-1,0)", "#REF!"],
    ['INDIRECT("A2")', 20],
    ['INDIRECT("Sheet1!$A$3")', 30],
    ['SUM(INDIRECT("A1:A3"))', 60],
    ['INDIRECT("R2C1",FALSE)', 20],
    ['INDIRECT("A0")', "#REF!"],
    ['INDIRECT("1+1")', "#REF!"],
    ["ROW(A7)", 7],
    ["ROW()", 1],
    ["COLUMN()", 26],
    ["ROWS(A1:C3)", 3],
    ["ROWS(A:A)", 1048576],
    ["COLUMNS({1,2})", 2],
    ["ADDRESS(2,3)", "$C$2"],
    ["ADDRESS(2,3,4)", "C2"],
    ['ADDRESS(2,3,1,TRUE,"My sheet")', "'My sheet'!$C$2"],
    ["ADDRESS(2,3,2,FALSE)", "R2C[3]"],
    ["ADDRESS(0,1)", "#VALUE!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });

  test("ROW of a range spills its row numbers", () => {
    expect(spilled("ROW(A2:A4)")).toEqual([[2], [3], [4]]);
  });
});
