import { Sheet1, valueOf } from "./workbook-of";

const column = { A1: 1, A2: 2, A3: 3 };

describe("ordinary stored formulas", () => {
  test("a range where one value is meant is cut to the formula's row", () => {
    expect(new Sheet1({ ...column, B2: "=A1:A3*10" }).at("B2")).toBe(20);
  });

  test("a range beside which the formula does not stand is #VALUE!", () => {
    expect(new Sheet1({ ...column, B9: "=A1:A3" }).at("B9")).toBe("#VALUE!");
  });

  test("SUM still takes the whole range", () => {
    expect(new Sheet1({ ...column, B2: "=SUM(A1:A3)" }).at("B2")).toBe(6);
  });

  test("SUMPRODUCT calculates arrays in full", () => {
    expect(new Sheet1({ ...column, B9: "=SUMPRODUCT((A1:A3>1)*A1:A3)" }).at("B9")).toBe(5);
  });

  test("a criterion given as a range is its cell in the formula's row", () => {
    expect(new Sheet1({ ...column, B2: "=COUNTIF(A1:A3,A1:A3)" }).at("B2")).toBe(1);
  });

  test("of an array only the first value is shown", () => {
    expect(new Sheet1({ ...column, B9: "=TRANSPOSE(A1:A3)" }).at("B9")).toBe(1);
  });
});

describe("typed formulas", () => {
  test("a range spills", () => {
    const sheet = new Sheet1(column);
    sheet.type("B1", "=A1:A3*10");
    expect(sheet.rows("B1:B3")).toEqual([[10], [20], [30]]);
  });

  test("@ cuts a range to the formula's row", () => {
    const sheet = new Sheet1(column);
    sheet.type("B2", "=@A1:A3*10");
    expect(sheet.at("B2")).toBe(20);
  });

  test("SINGLE is @ in words", () => {
    expect(valueOf("SINGLE(A1:A3)", column)).toBe(1);
  });
});

describe("legacy array formulas", () => {
  test("a short result repeats its single row and leaves #N/A beyond its end", () => {
    const sheet = new Sheet1({ ...column, B1: { formula: "TRANSPOSE(A1:A2)", array: "B1:D2" } });
    expect(sheet.rows("B1:D2")).toEqual([
      [1, 2, "#N/A"],
      [1, 2, "#N/A"],
    ]);
  });

  test("a long result is cut to the stored range", () => {
    const sheet = new Sheet1({ ...column, B1: { formula: "A1:A3*2", array: "B1:B2" } });
    expect(sheet.rows("B1:B3")).toEqual([[2], [4], [null]]);
  });

  test("one value fills the whole range", () => {
    const sheet = new Sheet1({ B1: { formula: "7", array: "B1:C1" } });
    expect(sheet.rows("B1:C1")).toEqual([[7, 7]]);
  });
});
