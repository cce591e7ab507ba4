import { call, codeOf, messageOf } from "./call";
import { shownBy } from "../standards/sheet-case";

test("a formula is explained in one line: symbols, numbers with units, result, clause and equation", () => {
  expect(call("EXPLAIN", "EMISSION", 1250, 2.66, "t", "tCO2/t")).toBe(
    "E = AD × EF = 1 250 t × 2.66 tCO2/t = 3 325 tCO2 [CIECCPA061 8.2.5.3 (2)]",
  );
});

test("a conversion of units stands in the line as a factor of its own", () => {
  expect(call("EXPLAIN", "EMISSION", 5000000, 0.5568, "kWh", "tCO2/MWh")).toBe(
    "E = AD × EF = 5 000 000 kWh × 0.5568 tCO2/MWh × 0.001 (单位换算) = 2 784 tCO2 [CIECCPA061 8.2.5.3 (2)]",
  );
});

test("a result without end shows its first digits and says that there are more", () => {
  expect(call("EXPLAIN", "FUEL", 1000, 20, 0.02749, 0.94)).toContain("= 1 894.9773333333333… tCO2 ");
});

test("a unit on the way to the result is not taken for the unit of the result", () => {
  const line = call("EXPLAIN", "FUEL", 5000, 41.87, 0.0172, 0.98, "kg", "GJ/t", "tC/GJ");
  expect(line).toContain("= 12.938946533333333… tCO2 ");
});

test("a category that was left out shows as a dash, not as zero", () => {
  expect(call("EXPLAIN", "INDIRECT", 500, 20.5, undefined, 7)).toContain(
    "= 500 + 20.5 + (—) + 7 + (—) = 527.5",
  );
});

test("an argument left out between others stays left out in a sheet", () => {
  expect(shownBy('=CN.EXPLAIN("INDIRECT",500,20.5,,7)', {}).value).toContain("+ (—) + 7 + (—)");
});

test("a blank cell among the arguments is a blank cell, not an argument left out", () => {
  expect(shownBy('=CN.EXPLAIN("INDIRECT",500,A1)', {})).toMatchObject({
    value: "#N/A",
    texts: [expect.stringContaining("A1")],
  });
});

test("a factor that stands for one left out is written, and years are not grouped", () => {
  expect(call("EXPLAIN", "CONVERT", 12.5, "万kWh", "MWh")).toContain("12.5 × 1 × 10 (单位换算) = 125 MWh");
  expect(call("EXPLAIN", "TARGET", 2020, 1000, 2030, 500, 2025)).toContain("× (2025 − 2020) ÷ (2030 − 2020)");
});

test("a number that only stands there is not written twice", () => {
  expect(shownBy('=INDEX(CN.EXPLAIN("VERDICTS",1000,1000,"2025年度"),2,4)', {}).value).toMatch(
    /^ΣO = 1 000 tCO2e \[/,
  );
});

test("a long total counts its numbers instead of writing some of them", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  expect(call("EXPLAIN", "TOTAL", months)).toBe("E总 = ΣE = Σ(12 个数) = 78 tCO2e [CIECCPA061 8.2.5.6 (5)]");
});

test("paired columns that are long are counted each", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  expect(call("EXPLAIN", "WEIGHTED/en", months, months)).toContain("x: 12 values, w: 12 values");
});

test("a column gives a line for each row and leaves blank rows blank", () => {
  expect(call("EXPLAIN", "EMISSION", [100, null, 0.1], 3)).toEqual([
    ["E = AD × EF = 100 × 3 = 300 [CIECCPA061 8.2.5.3 (2)]"],
    [""],
    ["E = AD × EF = 0.1 × 3 = 0.3 [CIECCPA061 8.2.5.3 (2)]"],
  ]);
});

test("words are explained by themselves and their clause", () => {
  expect(call("EXPLAIN", "VERDICT", 1000, [600, 400], "2025年度")).toMatch(
    /^达成2025年度声明期碳中和 \[GUIDE 8\.1\.4/,
  );
});

test("a refused formula is explained by its own sentence and its own clause", () => {
  const result = call("EXPLAIN", "EMISSION", "待补", 2);
  expect(codeOf(result)).toBe("#VALUE!");
  expect(messageOf(result)).toBe(messageOf(call("EMISSION", "待补", 2)));
});

test("the sentence of a refusal names the cell of the ledger", () => {
  const { texts } = shownBy('=CN.EXPLAIN("EMISSION",B2,3)', { B2: [["待补"]] });
  expect(texts[0]).toContain("B2");
});

test("the name may be written with namespace, in small letters and in full width", () => {
  expect(call("EXPLAIN", "＝cn.Emission（）", 2, 3)).toBe(call("EXPLAIN", "EMISSION", 2, 3));
});

test("a name that is no function is answered with those near it", () => {
  expect(messageOf(call("EXPLAIN", "EMISION", 1, 2))).toContain("EMISSION");
});

test("more arguments than the function has are refused", () => {
  expect(messageOf(call("EXPLAIN", "EMISSION", 1, 2, "t", "tCO2/t", 5))).toContain(
    "给了 5 个，而 CN.EMISSION 最多有 4 个参数",
  );
});

test("the explanation does not change with the language in which Excel is shown", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  expect(call("EXPLAIN", "TOTAL", months)).toContain("12 个数");
});
