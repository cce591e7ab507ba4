import fc from "fast-check";
import { Exact, methodAdvice, methodClosures, type SourceConditions } from "../../../../src/core";

const answer = fc.constantFrom(true, false, undefined);
const conditions: fc.Arbitrary<SourceConditions> = fc.record({
  isMeasured: answer,
  isSimple: answer,
  isSingleMaterial: answer,
  isSteady: answer,
  hasFactor: answer,
});

test("never do all conditions of mass balance and factor hold at once", () => {
  fc.assert(
    fc.property(conditions, (given) => {
      const fitting = methodAdvice(given).filter(({ fitness }) => fitness === "fits");
      expect(fitting.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("measured is preferred exactly where it is measured", () => {
  fc.assert(
    fc.property(conditions, (given) => {
      const [first] = methodAdvice(given);
      expect(first?.fitness === "first").toBe(given.isMeasured === true);
    }),
  );
});

test("an open answer is never taken for one that holds", () => {
  const open = { isSimple: undefined, isSingleMaterial: true, isSteady: true, hasFactor: true };
  const advice = methodAdvice({ isMeasured: false, ...open });
  expect(advice.map(({ fitness }) => fitness)).toEqual(["no", "open", "open"]);
});

const result = (method: "measured" | "massBalance" | "emissionFactor", text: string) => ({
  method,
  amount: Exact.of(text),
});

test("three results make three pairs, each named by what it is relative to", () => {
  const closures = methodClosures(
    [result("emissionFactor", "98"), result("measured", "100"), result("massBalance", "101")],
    Exact.of("0.02"),
  );
  expect(closures.map(({ first, second, closes }) => [first.method, second.method, closes])).toEqual([
    ["massBalance", "measured", true],
    ["emissionFactor", "measured", true],
    ["emissionFactor", "massBalance", false],
  ]);
});

test("the order in which results are given makes no difference", () => {
  const results = [result("emissionFactor", "98"), result("measured", "100"), result("massBalance", "0")];
  const texts = (list: typeof results) =>
    methodClosures(list, undefined).map(({ difference, relative }) => [
      difference.toText().text,
      relative?.toText().text,
    ]);
  expect(texts([...results].reverse())).toEqual(texts(results));
});

test("relative to nothing, only nothing closes", () => {
  const of = (text: string) =>
    methodClosures([result("measured", "0"), result("emissionFactor", text)], Exact.one)[0]?.closes;
  expect([of("0"), of("0.001")]).toEqual([true, false]);
});

test("without a tolerance nothing is said of closing", () => {
  const [closure] = methodClosures([result("measured", "1"), result("emissionFactor", "1")], undefined);
  expect(closure?.closes).toBeUndefined();
});
