import { range, Sheet1 } from "./workbook-of";

describe("spilling", () => {
  test("a result fills as many cells as it has values", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(2,2)");
    expect(sheet.rows("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("a shorter result gives the cells back", () => {
    const sheet = new Sheet1({ C1: 3 });
    sheet.type("A1", "=SEQUENCE(C1)");
    sheet.type("C1", 1);
    expect(sheet.rows("A1:A3")).toEqual([[1], [null], [null]]);
  });

  test("a cell in the way makes #SPILL!, and the rest stays empty", () => {
    const sheet = new Sheet1({ A2: "x" });
    sheet.type("A1", "=SEQUENCE(3)");
    expect(sheet.rows("A1:A3")).toEqual([["#SPILL!"], ["x"], [null]]);
  });

  test("clearing the cell in the way lets the result through", () => {
    const sheet = new Sheet1({ A2: "x" });
    sheet.type("A1", "=SEQUENCE(3)");
    sheet.type("A2", null);
    expect(sheet.rows("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("a value typed into a spilled cell blocks the result", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(3)");
    sheet.type("A2", 99);
    expect(sheet.rows("A1:A3")).toEqual([["#SPILL!"], [99], [null]]);
  });

  test("a value typed into the middle of a legacy array blocks it until it is cleared", () => {
    const sheet = new Sheet1({ A1: { formula: "{1;2;3}", array: "A1:A3" } });
    sheet.type("A2", 99);
    const blocked = sheet.rows("A1:A3");
    sheet.type("A2", null);
    expect([blocked, sheet.rows("A1:A3")]).toEqual([
      [["#SPILL!"], [99], ["#SPILL!"]],
      [[1], [2], [3]],
    ]);
  });

  test("a result that would reach beyond the sheet is #SPILL!", () => {
    const sheet = new Sheet1({});
    sheet.type("XFD1", "=SEQUENCE(1,2)");
    expect(sheet.at("XFD1")).toBe("#SPILL!");
  });

  test("a formula inside a table cannot spill", () => {
    const table = { name: "T", sheet: "Sheet1", range: range("A1:B3"), columns: ["a", "b"] };
    const sheet = new Sheet1({}, { tables: [{ ...table, hasHeaderRow: true, hasTotalsRow: false }] });
    sheet.type("B2", "=SEQUENCE(2)");
    expect(sheet.at("B2")).toBe("#SPILL!");
  });

  test("blank cells spill as 0", () => {
    const sheet = new Sheet1({ C1: 5 });
    sheet.type("A1", "=C1:C2");
    expect(sheet.rows("A1:A2")).toEqual([[5], [0]]);
  });

  test("A1# is everything that A1 spills", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(4)");
    sheet.type("C1", "=SUM(A1#)");
    expect(sheet.at("C1")).toBe(10);
  });

  test("a minus before A1# is no hindrance", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(2)");
    sheet.type("C1", "=SUM(-A1#)");
    expect(sheet.at("C1")).toBe(-3);
  });

  test("A1# follows a growing result", () => {
    const sheet = new Sheet1({ D1: 2 });
    sheet.type("A1", "=SEQUENCE(D1)");
    sheet.type("C1", "=SUM(A1#)");
    sheet.type("D1", 4);
    expect(sheet.at("C1")).toBe(10);
  });

  test("the mark # after a cell that spills nothing is #REF!", () => {
    const sheet = new Sheet1({ A1: 5 });
    sheet.type("C1", "=SUM(A1#)");
    expect(sheet.at("C1")).toBe("#REF!");
  });

  test("a formula that read a cell before it was spilled into is calculated again", () => {
    const sheet = new Sheet1({ A1: "=B3*10", B1: { formula: "SEQUENCE(3)", isDynamic: true } });
    expect(sheet.at("A1")).toBe(30);
  });

  test("a stored spill takes the stored cells for its own", () => {
    const sheet = new Sheet1({ A1: { formula: "{1;2}*10", isDynamic: true, array: "A1:A2" }, A2: 999 });
    expect(sheet.rows("A1:A2")).toEqual([[10], [20]]);
  });

  test("the spilled range can be asked for from any of its cells", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(2,2)");
    expect(sheet.calculation.spillRange("Sheet1", 1, 1)).toEqual(range("A1:B2"));
  });

  test("spilled cells are told apart when all cells are read", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(2)");
    expect([...sheet.calculation.cells("Sheet1")]).toEqual([
      { row: 0, column: 0, value: 1, formula: "SEQUENCE(2)", isSpilled: false },
      { row: 1, column: 0, value: 2, isSpilled: true },
    ]);
  });

  test("a spill that reads its own cells is a circular reference", () => {
    const sheet = new Sheet1({});
    sheet.type("A1", "=SEQUENCE(COUNT(A2:A9)+2)");
    expect(sheet.at("A1")).toBe("#CIRC!");
  });
});
