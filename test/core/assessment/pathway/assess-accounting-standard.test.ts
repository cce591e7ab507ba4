import { assessAccountingStandard, type PlainDate } from "../../../../src/core";

const field = <Value>(value: Value) => ({ value, isBlank: false, at: { input: "Enterprise.division" } });
const codes = (division: string, from: PlainDate, to: PlainDate) =>
  assessAccountingStandard({
    division: field(division),
    periodFrom: field(from),
    periodTo: field(to),
  }).map(({ code, severity }) => `${severity} ${code}`);

const first = (year: number): PlainDate => ({ year, month: 1, day: 1 });
const last = (year: number): PlainDate => ({ year, month: 12, day: 31 });

test("a year in which steel gets a new edition asks which one is used", () => {
  expect(codes("31 黑色金属冶炼和压延加工业", first(2026), last(2026))).toEqual([
    "warning accounting-changes-in-period",
  ]);
});

test("a year with one edition leaves nothing to say", () => {
  expect(codes("31 黑色金属冶炼和压延加工业", first(2025), last(2025))).toEqual([]);
});

test("a division with several parts asks which one it is", () => {
  expect(codes("30 非金属矿物制品业", first(2025), last(2025))).toEqual([
    "question accounting-industry-ambiguous",
  ]);
});

test("an industry that nobody knows is said elsewhere", () => {
  expect(codes("火星采矿", first(2025), last(2025))).toEqual([]);
});
