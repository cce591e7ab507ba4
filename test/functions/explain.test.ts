import { call, callWith, codeOf, messageOf } from "./call";
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

test("a long total writes its first numbers, and sums and counts the others", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  expect(call("EXPLAIN", "TOTAL", months)).toBe(
    "E总 = ΣE = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 42 (其余 4 项) = 78 tCO2e [CIECCPA061 8.2.5.6 (5)]",
  );
});

test("pairs of columns are written pair by pair", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  expect(call("EXPLAIN", "WEIGHTED/en", months, months)).toContain(
    "(1×1 + 2×2 + 3×3 + 4×4 + 5×5 + 6×6 + 7×7 + 8×8 + 446 (4 others)) ÷ (1 + 2",
  );
});

test("a column gives a line for each row and leaves blank rows blank", () => {
  expect(call("EXPLAIN", "EMISSION", [100, null, 0.1], 3)).toEqual([
    ["E = AD × EF = 100 × 3 = 300 [CIECCPA061 8.2.5.3 (2)]"],
    [""],
    ["E = AD × EF = 0.1 × 3 = 0.3 [CIECCPA061 8.2.5.3 (2)]"],
  ]);
});

test("a verdict is explained by its amounts, its words and the clauses that decided it", () => {
  expect(call("EXPLAIN", "VERDICT", 1000, [600, 400], "2025年度")).toBe(
    "ΣO − E总 = 1 000 − 1 000 = 0 tCO2e → 达成2025年度声明期碳中和 [GUIDE 8.1.4]",
  );
});

test("a verdict without a complete total says what is known of it", () => {
  const emissions = [
    ["类别", "排放量"],
    ["直接·固定源燃烧", 900],
  ];
  expect(call("EXPLAIN", "VERDICT/en", emissions, 1000, "2025年度")).toMatch(
    /^ΣO = 1 000 tCO2e; E is not complete, known 900 tCO2e → .+ \[GUIDE 8\.1\.4; /,
  );
});

test("words that rest on no amounts are explained by themselves and their clauses", () => {
  expect(call("EXPLAIN", "VERDICT", 1000, 1000, "2025年度", "DB14")).toMatch(
    /^不适用（DB14 不作碳中和判定） \[GUIDE /,
  );
});

test("a mass balance is written material by material, and the materials beyond the first are summed", () => {
  expect(call("EXPLAIN", "MASSBALANCE", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, 4, 0.25)).toContain(
    "= [1×0.5 + 2×0.5 + 3×0.5 + 4×0.5 + 5×0.5 + 6×0.5 + 7×0.5 + 8×0.5 + 9.5 (其余 2 项) − (4×0.25)] × 44/12 =",
  );
});

test("asked for all, every term stands on a line of its own below the explanation", () => {
  const lines = call("EXPLAIN", "TOTAL/all", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) as string[][];
  expect([lines.length, lines[1], lines[10]]).toEqual([11, ["1. 1"], ["10. 10"]]);
});

test.each([
  ["a number", 5],
  ["a text", "合计"],
  ["an error", { code: "#N/A" }],
])("pointed at a cell that shows %s, it says how to write it, and cites no clause", (_, content) => {
  const result = callWith({ addresses: ["排放!B14"] }, "EXPLAIN", content);
  expect(messageOf(result)).toMatch(/排放!B14.*看不到别的单元格里的公式.*CN\.EXPLAIN\("EMISSION",B2,C2\)/);
  expect(messageOf(result)).not.toMatch(/DB14 \d/);
});

test("the name of a function may stand in a cell", () => {
  expect(callWith({ addresses: ["排放!B14"] }, "EXPLAIN", "TOTAL", 1, 2)).toContain("= 1 + 2 = 3");
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
  expect(callWith({ language: "en" }, "EXPLAIN", "TOTAL", months)).toContain("其余 4 项");
});

test("the total of a standard in the table of verdicts is written row by row", () => {
  const emissions = '{"类别","排放量";"直接·生产过程",80;"间接·运输",20;"清除",30}';
  const { value } = shownBy(`=INDEX(CN.EXPLAIN("VERDICTS",${emissions},50,"2025年度"),3,3)`, {});
  expect(value).toMatch(/^E总 = ΣE = 80 \+ 20 = 100 tCO2e \[CIECCPA061 8\.4\.1/);
});
