import { judgedOnce, plainDate, type LedgerContents } from "../../../../src/core";

const ledger = (quantity: number): LedgerContents => ({
  carbonAssets: { headers: ["批次", "种类", "数量"], rows: [["甲", "CCER", quantity]] },
});

const [day, nextDay] = [plainDate(2026, 1, 1), plainDate(2026, 1, 2)];

describe("a ledger that is judged", () => {
  test("is not judged again where nothing has changed", () => {
    expect(judgedOnce(ledger(5), day)).toBe(judgedOnce(ledger(5), day));
  });

  test("is judged again where a cell has changed", () => {
    const before = judgedOnce(ledger(5), day);
    const after = judgedOnce(ledger(6), day);
    expect(
      [before, after].map((judged) => judged.ledger.lots[0]?.fields.quantity.value?.toText().text),
    ).toEqual(["5", "6"]);
  });

  test("is judged again on another day", () => {
    expect(judgedOnce(ledger(5), nextDay)).not.toBe(judgedOnce(ledger(5), day));
  });
});
