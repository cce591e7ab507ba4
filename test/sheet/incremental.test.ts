import { Sheet1 } from "./workbook-of";
import type { Content } from "./workbook-of";

/** A ledger of amounts, factors and scopes with a product per row and a sum per scope. */
function ledger(rows: number): Sheet1 {
  const cells: Record<string, Content> = { F1: "a", F2: "b" };
  for (let row = 1; row <= rows; row++) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = 2;
    cells[`C${row}`] = row % 2 === 0 ? "a" : "b";
    cells[`D${row}`] = `=A${row}*B${row}`;
  }
  cells.G1 = `=SUMIFS(D1:D${rows},C1:C${rows},F1)`;
  cells.G2 = `=SUMIFS(D1:D${rows},C1:C${rows},F2)`;
  return new Sheet1(cells);
}

describe("recalculation after an edit", () => {
  test("nothing is calculated when nothing has changed", () => {
    expect(ledger(50).calculation.recalculate().evaluated).toBe(0);
  });

  test("one amount touches its row and the sums over the column", () => {
    expect(ledger(50).type("A7", 100).evaluated).toBe(3);
  });

  test("one criterion touches one sum", () => {
    expect(ledger(50).type("F1", "b").evaluated).toBe(1);
  });

  test("a cell that no formula reads touches nothing", () => {
    expect(ledger(50).type("J1", 1).evaluated).toBe(0);
  });

  test("the sums are right after many edits", () => {
    const sheet = ledger(100);
    sheet.type("A2", 1002);
    sheet.type("C3", "a");
    sheet.type("B4", 0);
    expect(sheet.at("G1")).toBe(5100 + 2000 + 6 - 8);
  });

  test("a changed text is found anew by the index", () => {
    const sheet = ledger(100);
    const before = sheet.at("G2");
    sheet.type("F2", "c");
    sheet.type("C5", "c");
    expect([before, sheet.at("G2")]).toEqual([5000, 10]);
  });

  test("a running range depends on the rows up to its own", () => {
    const sheet = new Sheet1({
      A1: 1,
      A2: 2,
      A3: 3,
      B1: "=SUM(A$1:A1)",
      B2: "=SUM(A$1:A2)",
      B3: "=SUM(A$1:A3)",
    });
    const { evaluated } = sheet.type("A2", 20);
    expect([evaluated, sheet.rows("B1:B3")]).toEqual([2, [[1], [21], [24]]]);
  });

  test("a whole column is watched to its end", () => {
    const sheet = new Sheet1({ A1: 1, B1: "=SUM(A:A)" });
    sheet.type("A5000", 7);
    expect(sheet.at("B1")).toBe(8);
  });

  test("a formula replaced by a value no longer follows its cells", () => {
    const sheet = new Sheet1({ A1: 1, B1: "=A1+1", C1: "=B1*10" });
    sheet.type("B1", 5);
    expect([sheet.type("A1", 9).evaluated, sheet.at("C1")]).toEqual([0, 50]);
  });

  test("INDIRECT is calculated every time, since its cells are only known then", () => {
    const sheet = new Sheet1({ A1: 5, B1: "A1", C1: "=INDIRECT(B1)" });
    sheet.type("A1", 6);
    expect(sheet.at("C1")).toBe(6);
  });

  test("cells on other sheets are followed", () => {
    const sheet = new Sheet1({ A1: 4 }, {}, {}, { Other: { A1: "=Sheet1!A1*2" } });
    sheet.type("A1", 5);
    expect(sheet.at("A1", "Other")).toBe(10);
  });

  test("the same cells on several sheets are added up and followed", () => {
    const sheet = new Sheet1(
      { A1: 1, B1: "=SUM(Sheet1:Third!A1)" },
      {},
      {},
      { Second: { A1: 10 }, Third: { A1: 100 } },
    );
    sheet.type("A1", 2);
    expect(sheet.at("B1")).toBe(112);
  });

  test("the stored value and the calculated one are both told", () => {
    const sheet = new Sheet1({ A1: 2, B1: { formula: "A1*3", stored: 5 } });
    expect([...sheet.calculation.formulaCells()]).toEqual([
      { sheet: "Sheet1", row: 0, column: 1, formula: "A1*3", stored: 5, value: 6, unsupportedFunctions: [] },
    ]);
  });
});
