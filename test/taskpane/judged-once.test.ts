import type { TableContents } from "../../src/taskpane/editing/draft";
import { judgedOnce } from "../../src/taskpane/steps/verdict/judged-once";

const ledger = (quantity: number): TableContents => ({
  carbonAssets: { headers: ["批次", "种类", "数量"], rows: [["甲", "CCER", quantity]] },
});

describe("a ledger that is judged", () => {
  test("is not judged again where nothing has changed", () => {
    expect(judgedOnce(ledger(5), "2026-01-01")).toBe(judgedOnce(ledger(5), "2026-01-01"));
  });

  test("is judged again where a cell has changed", () => {
    const before = judgedOnce(ledger(5), "2026-01-01");
    const after = judgedOnce(ledger(6), "2026-01-01");
    expect(
      [before, after].map((judged) => judged.ledger.lots[0]?.fields.quantity.value?.toText().text),
    ).toEqual(["5", "6"]);
  });

  test("is judged again on another day", () => {
    expect(judgedOnce(ledger(5), "2026-01-02")).not.toBe(judgedOnce(ledger(5), "2026-01-01"));
  });
});
