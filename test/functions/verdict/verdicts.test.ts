import { call, codeOf, messageOf } from "../call";

const rows = [
  ["类别", "排放量"],
  ["直接·固定源燃烧", 60],
  ["间接·输入能源", 40],
];
const settings = [
  ["上游重要排放源", "无重要上游排放源"],
  ["上游重要排放源理由", "占比很小"],
];
const table = (...args: readonly unknown[]): string[][] => call("VERDICTS", ...args) as string[][];

test("every standard has its row, with its standing", () => {
  const shown = table(100, 100, "2025年度");
  expect(shown.map((row) => row.slice(0, 2))).toEqual([
    ["标准", "效力"],
    ["GUIDE", "草案"],
    ["CIECCPA061", "团体标准；自称不用于审核或评价"],
    ["DB14", "地方标准；不作碳中和判定"],
    ["DB43", "草案"],
    ["DZJN108", "草案"],
  ]);
});

test("a ledger by category adds the second answer of the zero-carbon factory", () => {
  const shown = table(rows, 100, "2025年度", undefined, settings);
  expect(shown[6]?.slice(0, 6)).toEqual(["DZJN108", "草案", 100, 100, 0, "零碳工厂：由人判断"]);
});

test("the standard without a verdict shows no figures", () => {
  expect(table(100, 100, "2025年度")[3]?.slice(2, 6)).toEqual([
    "不适用",
    "不适用",
    "不适用",
    "不适用（DB14 不作碳中和判定）",
  ]);
});

test("a balance that is not met is named by its clause under each standard", () => {
  const shown = table(101, 100, "2025年度");
  expect([1, 2, 4, 5].map((row) => shown[row]?.[6])).toEqual([
    "GUIDE 8.1.4",
    "CIECCPA061 8.4.1",
    "DB43 3.6",
    "DZJN108 3.9",
  ]);
});

test("default readings are said to be such, others by name and clause", () => {
  const inside = [...settings, ["生物质排放", "另一读法"]];
  const shown = table(rows, 100, "2025年度", undefined, inside);
  expect([table(rows, 100, "2025年度")[2]?.[8], shown[2]?.[8]]).toEqual([
    "默认读法",
    "生物质排放：生物质排放计入（DB43 附录C）",
  ]);
});

test("the prescribed words of a verdict stay Chinese, with the English beside them", () => {
  const shown = table(101, 100, "2025年度", undefined, undefined, "en");
  expect(shown[1]?.slice(5, 8)).toEqual([
    "未达成2025年度声明期碳中和 (Not reached: carbon neutrality of the declaration period 2025)",
    "GUIDE 8.1.4",
    "Short by 1 tCO2e. Reduce further, or retire more that counts for the period. [GUIDE 8.1.4]",
  ]);
});

test("a header row in another order is read all the same", () => {
  const turned = [
    ["排放量（tCO2e）", "排放源", "排放类别"],
    [100, "锅炉", "固定源燃烧"],
  ];
  expect(call("VERDICT", turned, 100, "2025年度", "CIECCPA061")).toBe("达成2025年度声明期碳中和");
});

test("a table without its amounts is refused by the name of the column", () => {
  const short = [
    ["类别", "排放源"],
    ["直接·固定源燃烧", "锅炉"],
  ];
  expect(messageOf(call("VERDICT", short, 100, "2025年度"))).toContain("没有“排放量”这一列");
});

test("an amount in a table that is text is refused, not missing", () => {
  const text = [...rows, ["间接·运输", "约 5"]];
  expect(codeOf(call("VERDICT", text, 100, "2025年度", "CIECCPA061"))).toBe("#VALUE!");
});

test("a setting that does not exist is refused", () => {
  expect(messageOf(call("VERDICT", 1, 1, "2025年度", "GUIDE", undefined, [["读法", "甲"]]))).toContain(
    "不是已知的设置",
  );
});

test("a setting with an unknown choice is refused", () => {
  expect(codeOf(call("VERDICT", 1, 1, "2025年度", "GUIDE", undefined, [["生物质排放", "也许"]]))).toBe(
    "#VALUE!",
  );
});
