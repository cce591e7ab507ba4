import { compareVersions, Exact, type VersionedRow } from "../../../../src/core";

const rows: readonly VersionedRow[] = [
  { key: "电", activity: Exact.of("1000"), at: { row: 1 } },
  { key: "煤", activity: Exact.of("200"), at: { row: 2 } },
];

function values(texts: Readonly<Record<string, string>>) {
  return (key: string): Exact | undefined => (texts[key] === undefined ? undefined : Exact.of(texts[key]));
}

const before = values({ 电: "0.5", 煤: "2" });
const after = values({ 电: "0.45", 煤: "2" });

test("the total moves by what its rows move, and the share is of the total before", () => {
  const { total, changes } = compareVersions(rows, before, after);
  expect([total?.difference, total?.share].map((value) => value?.toText(6).text)).toEqual([
    "-50",
    "-0.0555556",
  ]);
  expect(changes.map((change) => "difference" in change && change.difference.toText().text)).toEqual([
    "-50",
    "0",
  ]);
});

test.each([
  ["0.05", true],
  ["0.06", false],
])("against a threshold of %s the change is beyond it: %s", (threshold, exceeds) => {
  const { total } = compareVersions(rows, before, after, { threshold: Exact.of(threshold) });
  expect(total?.exceedsThreshold).toBe(exceeds);
});

test("a change of just the threshold does not exceed it", () => {
  const limits = { threshold: Exact.of("50").dividedBy(Exact.of("900")) };
  expect(compareVersions(rows, before, after, limits).total?.exceedsThreshold).toBe(false);
});

test("a conclusion that flips is told with both its words", () => {
  const judge = (total: Exact): string => (total.compare(Exact.of("899")) <= 0 ? "达成" : "未达成");
  expect(compareVersions(rows, before, after, { judge }).total?.verdicts).toEqual({
    before: "未达成",
    after: "达成",
    isFlipped: true,
  });
});

test("a row without a factor in one version is named, and there is no total", () => {
  const comparison = compareVersions(rows, before, values({ 电: "0.45" }));
  expect(comparison).toMatchObject({
    changes: [{}, { code: "preview-key-missing", at: { row: 2 }, values: { found: "煤", edition: "after" } }],
  });
  expect(comparison.total).toBeUndefined();
});

test("a total of nothing has no share", () => {
  const { total } = compareVersions([], before, after, { threshold: Exact.of("0.05") });
  expect([total?.share, total?.exceedsThreshold]).toEqual([undefined, undefined]);
});
