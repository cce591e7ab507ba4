import { Sheet1, spilled, valueOf } from "../workbook-of";
import type { Content } from "../workbook-of";

const cells = {
  ...{
    A1: "煤",
    A2: "Coal",
    A3: "coal",
    A4: null,
    A5: "",
    A6: 5,
    A7: "5",
    A8: true,
    A9: "=NA()",
    A10: "#N/A",
  },
  ...{ B1: 1, B2: 2, B3: 4, B4: 8, B5: 16, B6: 32, B7: 64, B8: 128, B9: 256, B10: 512 },
  ...{ C1: "a*b", C2: "axb", C3: "a?", D1: 10, D2: 20, D3: 30 },
};

describe("criteria", () => {
  test.each([
    ['COUNTIF(A1:A10,"coal")', 2],
    ['COUNTIF(A1:A10,"c*")', 2],
    ['COUNTIF(A1:A10,"?oal")', 2],
    ["COUNTIF(A1:A10,5)", 2],
    ['COUNTIF(A1:A10,"5")', 2],
    ['COUNTIF(A1:A10,"<>5")', 9],
    ['COUNTIF(A1:A10,">4")', 1],
    ["COUNTIF(A1:A10,TRUE)", 1],
    ['COUNTIF(A1:A10,"true")', 1],
    ['COUNTIF(A1:A10,"")', 2],
    ['COUNTIF(A1:A10,"=")', 1],
    ['COUNTIF(A1:A10,"<>")', 9],
    ["COUNTIF(A1:A10,A4)", 0],
    ['COUNTIF(A1:A10,"#N/A")', 1],
    ["COUNTIF(A1:A10,NA())", 1],
    ['COUNTIF(A1:A10,"煤")', 1],
    ['COUNTIF(C1:C3,"a*b")', 2],
    ['COUNTIF(C1:C3,"a~*b")', 1],
    ['COUNTIF(C1:C3,"a~?")', 1],
    ['COUNTIF(B1:B10,">=100")', 3],
    ['COUNTIF(A1:A3,">b")', 3],
    ['COUNTIF(A:A,"<>")', 9],
    ['COUNTIF(A:A,"")', 1048568],
    ["COUNTIF({1,2},1)", "#VALUE!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});

describe("conditional sums", () => {
  test.each([
    ['SUMIF(A1:A3,"coal",B1:B3)', 6],
    ['SUMIF(A1:A3,"coal",B1)', 6],
    ['SUMIF(B1:B3,">1")', 6],
    ['SUMIFS(B1:B10,A1:A10,"coal",B1:B10,">2")', 4],
    ['SUMIFS(B1:B3,A1:A4,"coal")', "#VALUE!"],
    ['SUMIFS(B1:B3,A1:A3,"gas")', 0],
    ['SUMIFS(B:B,A:A,"coal")', 6],
    ['AVERAGEIF(A1:A3,"coal",B1:B3)', 3],
    ['AVERAGEIFS(B1:B3,A1:A3,"gas")', "#DIV/0!"],
    ['MAXIFS(B1:B10,A1:A10,"coal")', 4],
    ['MINIFS(B1:B10,A1:A10,"coal")', 2],
    ['MAXIFS(B1:B3,A1:A3,"gas")', 0],
    ['COUNTIFS(A1:A10,"coal",B1:B10,4)', 1],
    ['COUNTIFS(A1:A3,"coal",B1:B3)', "#VALUE!"],
    ['SUMIF(A1:A9,"<>x",A1:A9)', "#N/A"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });

  test("an array of criteria gives an array of results", () => {
    expect(spilled('SUMIFS(B1:B3,A1:A3,{"煤";"coal"})', cells)).toEqual([[1], [6]]);
  });

  test("many formulas over one long range agree with a sum by hand", () => {
    const ledger: Record<string, Content> = {};
    for (let row = 1; row <= 200; row++) {
      ledger[`A${row}`] = row % 3 === 0 ? "5" : row % 3;
      ledger[`B${row}`] = row;
      ledger[`C${row}`] = `=SUMIFS(B$1:B$200,A$1:A$200,A${row})`;
    }
    const sheet = new Sheet1(ledger);
    expect(sheet.rows("C1:C3")).toEqual([[6700], [6767], [6633]]);
  });
});
