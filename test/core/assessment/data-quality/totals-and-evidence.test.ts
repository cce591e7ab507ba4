import fc from "fast-check";
import {
  calibrationCoverage,
  compareTotals,
  evidenceFindings,
  Exact,
  parseDate,
  type PlainDate,
} from "../../../../src/core";
import { daysAfter } from "../../../../src/core/time";

const start: PlainDate = { year: 2025, month: 1, day: 1 };
const day = (offset: number): PlainDate => daysAfter(start, offset) ?? start;
const kept = (text: string) => ({ total: Exact.of(text), at: { input: "ledger" } });

test("a difference is exact: 0.1 + 0.2 is 0.3", () => {
  const total = { total: Exact.of("0.1").plus(Exact.of("0.2")), at: {} };
  expect(compareTotals(total, kept("0.3"), Exact.zero).finding).toBeUndefined();
});

test("the tolerance itself is allowed, a hair more is not", () => {
  expect(compareTotals(kept("100"), kept("100.5"), Exact.of("0.5")).finding).toBeUndefined();
  const { finding } = compareTotals(kept("100"), kept("100.5000000001"), Exact.of("0.5"));
  expect(finding?.severity).toBe("error");
});

test("readings are covered exactly from the first to the last day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.nat(300), fc.nat(100), (offset, from, length) => {
      const certificate = { from: day(from), to: day(from + length), at: {} };
      const { covered } = calibrationCoverage([{ date: day(offset), at: {} }], [certificate]);
      expect(covered).toBe(offset >= from && offset <= from + length ? 1 : 0);
    }),
  );
});

test("steps of a test in order raise nothing, also on the same day", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 4, maxLength: 4 }), (offsets) => {
      const steps = [...offsets].sort((a, b) => a - b).map((offset) => ({ date: day(offset), at: {} }));
      expect(evidenceFindings([{ steps, report: undefined, month: undefined, at: {} }])).toEqual([]);
    }),
  );
});

test("a step that is not known does not hide a wrong order", () => {
  const steps = ["2025-02-05", undefined, "2025-02-04", "2025-02-08"].map((text) => ({
    date: text === undefined ? undefined : parseDate(text),
    at: {},
  }));
  const findings = evidenceFindings([{ steps, report: undefined, month: undefined, at: {} }]);
  expect(findings.map(({ code }) => code)).toEqual(["evidence-order"]);
});

test("one report number for two months is asked about, twice for one month is not", () => {
  const evidence = (report: string, month: string) => ({ steps: [], report, month, at: {} });
  const findings = evidenceFindings([
    evidence("R1", "1月"),
    evidence("R1", "2月"),
    evidence("R2", "3月"),
    evidence("R2", "3月"),
  ]);
  expect(findings.map(({ code, severity, values }) => [code, severity, values["expected"]])).toEqual([
    ["evidence-repeated", "question", "1月, 2月"],
  ]);
});
