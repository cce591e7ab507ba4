import { assessBaseline, type BaselineContents, type Finding } from "../../../../src/core";
import { nothingOf, itemsOf, only, recordsOf } from "./content-of";

const asOf = { year: 2026, month: 3, day: 31 };

const summary = ({ severity, clause, code }: Finding) => `${severity} ${clause} ${code}`;

const of = (contents: BaselineContents): string[] =>
  assessBaseline(contents, asOf)
    .findings.filter(({ code }) => code !== "unanswered")
    .map(summary);

const base = {
  层级: "企业",
  对象: "甲厂",
  基准年: 2025,
  排放量: 1000,
  产量或产值: 300,
  强度: 3.33,
  数据完整: "是",
  生产正常: "是",
  选取理由: "最近的完整正常年份",
};
const process = { ...base, 层级: "工序", 对象: "烧结", 排放量: 500, 强度: 1.67 };

describe("baselines", () => {
  test("complete, normal and recent ones leave nothing to say", () => {
    expect(of(only("baselines", recordsOf(base, process)))).toEqual([]);
  });

  test.each([
    ["数据完整", "否", "error GUIDE 6.2a base-year-incomplete"],
    ["生产正常", "否", "error GUIDE 6.2a base-year-abnormal"],
    ["基准年", 2022, "note GUIDE 6.2a base-year-not-latest"],
    ["强度", 3.34, "error DB14 6.3.1 base-intensity-differs"],
  ])("%s %s is said", (header, value, expected) => {
    expect(of(only("baselines", recordsOf({ ...base, [header]: value }, process)))).toEqual([expected]);
  });

  test("one of the enterprise alone asks for the other levels", () => {
    expect(of(only("baselines", recordsOf(base)))).toEqual(["question DB14 6.3.1 baseline-levels-open"]);
  });

  test("a table in which nothing stands yet is still to be filled in", () => {
    expect(of(only("baselines", nothingOf(base)))).toEqual([
      "question DB43 6.3.2.1 baseline-enterprise-missing",
    ]);
  });

  test("none of the enterprise goes against DB43", () => {
    expect(of(only("baselines", recordsOf(process)))).toEqual([
      "error DB43 6.3.2.1 baseline-enterprise-missing",
    ]);
  });
});

describe("adjustments", () => {
  const row = {
    对象: "甲厂",
    触发情形: "边界变化",
    原因: "出售一条产线",
    处理: "调整",
    调整前: 1000,
    调整后: 900,
    日期: "2026-01-05",
    决定人: "总经理",
  };
  const tables = (...rows: readonly Readonly<Record<string, string | number>>[]): BaselineContents => ({
    baselines: recordsOf(base, process),
    baselineAdjustments: recordsOf(...rows),
  });

  test("one with its reason, values, day and person is in order", () => {
    expect(of(tables(row))).toEqual([]);
  });

  test("a second one goes on where the first one ended", () => {
    expect(of(tables(row, { ...row, 调整前: 900, 调整后: 950 }))).toEqual([]);
    expect(of(tables(row, { ...row, 调整前: 1000, 调整后: 950 }))).toEqual([
      "error DB14 6.3.3 adjustment-chain-broken",
    ]);
  });

  test("one without a reason goes against GUIDE, whatever the trigger", () => {
    expect(of(tables({ ...row, 触发情形: "其他", 原因: "" }))).toEqual([
      "error GUIDE 6.2a adjustment-reason-missing",
    ]);
  });

  test.each([
    ["边界变化", "error DB14 6.3.2 baseline-not-adjusted"],
    ["核算标准变化", "warning DB43 6.3.2.4 baseline-not-adjusted"],
    ["非正常因素", "note GUIDE 6.2a baseline-not-adjusted"],
  ])("%s that leads to nothing weighs as the text that names it", (trigger, expected) => {
    expect(of(tables({ ...row, 触发情形: trigger, 处理: "不调整", 原因: "" }))).toEqual([expected]);
  });
});

describe("plan checks", () => {
  const check = { 年份: 2024, 能否实现: "是", 判断依据: "进度正常", 检查人: "乙", 检查日期: "2025-01-20" };

  test("a year that is over and was not checked is named", () => {
    const [finding] = assessBaseline(only("planChecks", recordsOf(check)), asOf).findings;
    expect(finding).toMatchObject({ code: "plan-check-missing", values: { found: "2025" } });
  });

  test("a plan that cannot be met is changed, and the change is published", () => {
    const second = { ...check, 年份: 2025, 能否实现: "否" };
    expect(of(only("planChecks", recordsOf(check, second)))).toEqual(["error GUIDE 7.4.4 plan-not-changed"]);
    const changed = { ...second, 调整内容: "推迟二期", 版本: "2", 发布日期: "" };
    expect(of(only("planChecks", recordsOf(check, changed)))).toEqual([
      "error GUIDE 7.4.4 plan-change-unpublished",
    ]);
  });
});

describe("pathway and commitment", () => {
  const items = {
    生产类型: "原材料、流程制造",
    类型判断依据: "产品为水泥和混凝土",
    实施路径: "路径一",
    碳中和承诺: "2050 年前实现碳中和",
    承诺人: "董事长",
    发布日期: "2026-01-01",
    发布处: "公司网站",
    纳入发展战略: "是",
  };

  test("the line of table 1 leaves nothing to say", () => {
    expect(assessBaseline(only("pathway", itemsOf(items)), asOf).findings).toEqual([]);
  });

  test("another choice is a question without its reason and a note with it", () => {
    const other = { ...items, 实施路径: "路径二" };
    expect(of(only("pathway", itemsOf(other)))).toEqual(["question GUIDE 5.4 pathway-differs"]);
    expect(of(only("pathway", itemsOf({ ...other, 路径选择理由: "已无深度脱碳空间" })))).toEqual([
      "note GUIDE 5.4 pathway-differs",
    ]);
  });

  test("a commitment outside the strategy, and a type that is none, are said", () => {
    expect(of(only("pathway", itemsOf({ ...items, 纳入发展战略: "否", 生产类型: "水泥" })))).toEqual([
      "error GUIDE 5.4 industry-type-unknown",
      "error GUIDE 6.3 commitment-outside-strategy",
    ]);
  });
});

test("an empty workbook has nothing to be judged", () => {
  expect(assessBaseline({}, asOf).findings).toEqual([]);
});
