import fc from "fast-check";
import {
  dateText,
  parseDate,
  periodFromText,
  seriesCompleteness,
  type PlainDate,
  type SeriesEntry,
  type SeriesFrequency,
} from "../../../../src/core";
import { daysAfter } from "../../../../src/core/time";

const dated = (text: string): PlainDate => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const entry = (date: PlainDate): SeriesEntry => ({ date, finding: undefined, at: { input: "dates" } });

function check(dates: readonly PlainDate[], label: string, frequency: SeriesFrequency) {
  const whole = periodFromText(label);
  const report = whole && seriesCompleteness(dates.map(entry), whole, frequency, { input: "dates" });
  if (report === undefined) throw new Error(label);
  return report;
}

const january = dated("2024-01-01");
const dayOf2024 = (offset: number): PlainDate => daysAfter(january, offset) ?? january;

test.each([
  ["daily", 366],
  ["weekly", 53],
  ["monthly", 12],
  ["quarterly", 4],
  ["yearly", 1],
] as const)("a leap year has, %s, %d points", (frequency, expected) => {
  expect(check([], "2024年", frequency)).toMatchObject({ expected, missing: expected, present: 0 });
});

test("what is present and what is missing make up what is expected", () => {
  const dates = fc.array(fc.integer({ min: -40, max: 400 }).map(dayOf2024), { maxLength: 60 });
  const frequency = fc.constantFrom<SeriesFrequency>("daily", "weekly", "monthly", "quarterly", "yearly");
  fc.assert(
    fc.property(dates, frequency, (given, often) => {
      const report = check(given, "2024年", often);
      expect(report.present + report.missing).toBe(report.expected);
      expect(check([...given].reverse(), "2024年", often)).toMatchObject({
        missing: report.missing,
        double: report.double,
        outside: report.outside,
      });
    }),
  );
});

test("exactly the days outside the period are outside", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -40, max: 400 }), { maxLength: 30 }), (offsets) => {
      const report = check(offsets.map(dayOf2024), "2024年", "monthly");
      expect(report.outside).toBe(offsets.filter((offset) => offset < 0 || offset > 365).length);
    }),
  );
});

test("a missing month is called a month, a missing week by its days", () => {
  const { findings } = check([dated("2025-01-31")], "2025年1-2月", "monthly");
  expect(findings.map(({ values }) => values["found"])).toEqual(["2025-02"]);
  const weeks = check([dated("2025-01-06")], "2025-01-06至2025-01-15", "weekly").findings;
  expect(weeks.map(({ values }) => values["found"])).toEqual(["2025-01-13/2025-01-15"]);
});

test("a row without a readable date is a finding and fills no point", () => {
  const whole = periodFromText("2025年1月");
  const finding = { code: "blank", severity: "error", values: {} } as const;
  const report =
    whole && seriesCompleteness([{ date: undefined, finding, at: {} }], whole, "monthly", { input: "dates" });
  expect(report).toMatchObject({ missing: 1, unreadable: 1, present: 0 });
});

test("a row whose value is blank fills its point but does not make it present", () => {
  const finding = { code: "blank", severity: "error", values: {} } as const;
  const whole = periodFromText("2025年1月");
  const one = { date: dated("2025-01-10"), finding, at: {} };
  const report = whole && seriesCompleteness([one], whole, "monthly", { input: "dates" });
  expect(report).toMatchObject({ missing: 0, unreadable: 1, present: 0 });
});

test("a period of more points than can be checked gives nothing", () => {
  const whole = { from: dated("1000-01-01"), to: dated("2000-01-01") };
  expect(dateText(whole.to)).toBe("2000-01-01");
  expect(seriesCompleteness([], whole, "daily", {})).toBeUndefined();
});
