import { openLedger } from "./open-ledger";

/** The day of its verdict, and one at the end of the year in which it was made. */
const days = ["2026-04-30", "2026-12-31"];

test.each(days)("on %s there is no error and no warning", async (day) => {
  const { said } = await openLedger("ledger-example");
  expect(said(day).filter((each) => / (?:error|warning) /.test(each))).toEqual([]);
});

test.each(days)("on %s the one question left open is the one that the guide names", async (day) => {
  const { said } = await openLedger("ledger-example");
  const questions = said(day).filter((each) => each.includes(" question "));
  expect(questions).toHaveLength(1);
  expect(questions[0]).toMatch(/^quantities question series-/);
});

test("its notes are the base years and the target that was reached", async () => {
  const { said } = await openLedger("ledger-example");
  expect(said("2026-04-30").filter((each) => each.includes(" note "))).toEqual([
    "measures note base-year-not-latest 基准!C4",
    "measures note base-year-not-latest 基准!C5",
    "measures note base-year-not-latest 基准!C6",
    "measures note target-reached 目标!L4",
  ]);
});
