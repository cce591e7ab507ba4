import {
  constantRateTarget,
  Exact,
  explain,
  linearTarget,
  type Method,
  type TargetPathInput,
} from "../../../src/core";

const usual = { baseYear: "2020", baseValue: "1000", targetYear: "2024", targetValue: "16", year: "2023" };

const exact = (given: typeof usual): TargetPathInput =>
  Object.fromEntries(
    Object.entries(given).map(([input, text]) => [input, Exact.of(text)]),
  ) as unknown as TargetPathInput;

function said(path: Method<TargetPathInput>, change: Partial<typeof usual>): string {
  const outcome = path.calculate(exact({ ...usual, ...change }));
  if (outcome.ok) return outcome.value.toText().text;
  const { code, at, values } = outcome.finding;
  return `${code} at ${at?.input}: ${JSON.stringify(values)}`;
}

const paths = [linearTarget, constantRateTarget];
const rates = { baseValue: "81", targetValue: "16" };

test.each([
  [{ year: "2020" }, "81"],
  [{ year: "2021" }, "54"],
  [{ year: "2022" }, "36"],
  [{ year: "2023" }, "24"],
  [{ year: "2024" }, "16"],
])("a third less each year leaves of 81 what powers of two thirds leave (%#)", (change, expected) => {
  expect(said(constantRateTarget, { ...rates, ...change })).toBe(expected);
});

test("a single year from base to target has no years between", () => {
  const change = { targetYear: "2021", baseValue: "1/3" };
  expect(said(constantRateTarget, { ...change, year: "2020" })).toBe(Exact.of("1/3").toText().text);
  expect(said(constantRateTarget, { ...change, year: "2021" })).toBe("16");
});

test("the values of the base year and the target year are not rounded", () => {
  const value = "1.234567890123456789012345678901234567";
  for (const change of [
    { baseValue: value, year: "2020" },
    { targetValue: value, year: "2024" },
  ]) {
    const outcome = constantRateTarget.calculate(exact({ ...usual, ...change }));
    expect(outcome.ok && outcome.value.toText(40).text).toBe(value);
  }
});

test("the explanation shows every number under its symbol", () => {
  const shown = [linearTarget, constantRateTarget].map((path) => {
    const trace = explain(path, exact(usual));
    return trace.ok ? trace.value.given.map(({ symbol, values }) => `${symbol} ${values.join()}`) : [];
  });
  const expected = ["y0 2020", "E0 1000", "y1 2024", "E1 16", "y 2023"];
  expect(shown).toEqual([expected, expected]);
});

test.each(["1900", "2200"])("the year %s is a year", (year) => {
  const change = year === "1900" ? { baseYear: year, year } : { targetYear: year, year };
  expect(paths.map((path) => said(path, change))).toEqual(
    paths.map(() => (year === "1900" ? usual.baseValue : usual.targetValue)),
  );
});

test.each(["1899", "2201", "2022.5"])("the number %s is no year", (year) => {
  for (const input of ["baseYear", "targetYear", "year"]) {
    const refused = `year-unreadable at ${input}: {"found":"${year}"}`;
    expect(paths.map((path) => said(path, { [input]: year }))).toEqual([refused, refused]);
  }
});

test("a target in the base year is refused as one before it is", () => {
  for (const targetYear of ["2020", "2019"]) {
    const values = `{"found":"2023","from":"2020","to":"${targetYear}"}`;
    expect(said(linearTarget, { targetYear })).toBe(`target-years-reversed at targetYear: ${values}`);
  }
});

test("a year before the base or after the target has no value", () => {
  for (const year of ["2019", "2025"]) {
    const refused = `year-outside-target at year: {"found":"${year}","from":"2020","to":"2024"}`;
    expect(paths.map((path) => said(path, { year }))).toEqual([refused, refused]);
  }
});

test.each(["0", "-1"])("no constant rate begins or ends at %s, a straight line may", (value) => {
  for (const input of ["baseValue", "targetValue"]) {
    const refused = `not-positive at ${input}: {"found":"${value}"}`;
    expect(said(constantRateTarget, { [input]: value })).toBe(refused);
    expect(said(linearTarget, { [input]: value })).not.toContain("not-positive");
  }
});
