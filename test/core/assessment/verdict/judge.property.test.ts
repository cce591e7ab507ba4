import fc from "fast-check";
import { Exact, judge, standardIds, type StandardId, type Verdict } from "../../../../src/core";
import { ccer, inputOf } from "./ledger-of";

const standard = fc.constantFrom<StandardId>(...standardIds);
const units = fc.integer({ min: 1, max: 60 });
const lots = fc.array(
  fc.record({ units, isProven: fc.boolean(), isRetired: fc.boolean(), isOld: fc.boolean() }),
  { maxLength: 5 },
);
const emissions = fc.array(
  fc.record({
    类别: fc.constantFrom(
      "直接·固定源燃烧",
      "直接·生产过程",
      "间接·输入能源",
      "间接·运输",
      "上游环节重要排放源",
      "清除·自有",
      "特殊·生物质燃烧 CO2",
    ),
    排放量: fc.integer({ min: 0, max: 80 }),
  }),
  { minLength: 1, maxLength: 5 },
);

type Lots = typeof lots extends fc.Arbitrary<infer Of> ? Of : never;

const written = (given: Lots) =>
  given.map(({ units: count, isProven, isRetired, isOld }, index) =>
    ccer(`L${index}`, count, 1, {
      ...(isProven ? {} : { 注销证明: "" }),
      ...(isRetired ? {} : { 退出方式: "未注销", 注销日期: "" }),
      ...(isOld ? { 登记日期: "2015-01-01" } : {}),
    }),
  );

const rank = ({ answer }: Verdict): number =>
  ["notReached", "insufficientEvidence", "conditional", "reached"].indexOf(answer);

test("one more admissible, retired lot never makes an answer worse", () => {
  fc.assert(
    fc.property(standard, emissions, lots, units, (by, rows, given, more) => {
      const before = judge(by, inputOf(rows, written(given)));
      const after = judge(by, inputOf(rows, [...written(given), ccer("M", more)]));
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
  );
});

test("a lot in two parts counts like the whole", () => {
  fc.assert(
    fc.property(standard, emissions, fc.integer({ min: 2, max: 200 }), fc.nat(), (by, rows, count, at) => {
      const first = (at % (count - 1)) + 1;
      const whole = judge(by, inputOf(rows, [ccer("A", count)]));
      const parts = judge(by, inputOf(rows, [ccer("A", first), ccer("A", count - first, first + 1)]));
      expect([parts.words, parts.margin?.toText().text]).toEqual([whole.words, whole.margin?.toText().text]);
    }),
  );
});

test("the order of rows and lots changes no answer", () => {
  fc.assert(
    fc.property(standard, emissions, lots, (by, rows, given) => {
      const forth = judge(by, inputOf(rows, written(given)));
      const back = judge(by, inputOf([...rows].reverse(), written(given).reverse()));
      expect([back.answer, back.margin?.toText().text]).toEqual([forth.answer, forth.margin?.toText().text]);
    }),
  );
});

test("equal amounts are reached, and the smallest lack is not", () => {
  const decimal = fc
    .tuple(fc.integer({ min: 1, max: 999999999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, places]) => `${digits}e-${places}`);
  fc.assert(
    fc.property(
      fc.constantFrom<StandardId>("GUIDE", "CIECCPA061", "DB43", "DZJN108"),
      decimal,
      (by, amount) => {
        const less = Exact.of(amount).minus(Exact.of("1e-12")).toText().text;
        const answers = [amount, less].map((offsets) => judge(by, inputOf(amount, offsets)).answer);
        expect(answers).toEqual(["reached", "notReached"]);
      },
    ),
  );
});

test("an answer without evidence always says what is missing, and every other answer misses nothing", () => {
  fc.assert(
    fc.property(standard, emissions, lots, (by, rows, given) => {
      const { answer, missing } = judge(by, inputOf(rows, written(given)));
      expect(missing.length > 0).toBe(answer === "insufficientEvidence");
    }),
  );
});
