import { assessBaseline, type BaselineContents, type Finding } from "../../../../src/core";
import { nothingOf, only, recordsOf } from "./content-of";

const asOf = { year: 2026, month: 3, day: 31 };
const summary = ({ severity, clause, code }: Finding) => `${severity} ${clause} ${code}`;
const of = (contents: BaselineContents): string[] =>
  assessBaseline(contents, asOf)
    .findings.filter(({ code }) => code !== "unanswered")
    .map(summary);

describe("targets", () => {
  const target = {
    目标: "总量",
    种类: "短期目标",
    层级: "企业",
    指标: "排放量 tCO2e",
    基准年: 2025,
    基准值: 1000,
    目标年: 2030,
    截止日期: "2030-12-31",
    目标值: 800,
    评价准则: "年排放量不高于目标值",
    批准人: "总经理",
    批准日期: "2025-12-20",
  };
  const long = { ...target, 种类: "长期目标", 目标年: 2045, 截止日期: "2045-12-31" };
  const residual = { ...target, 种类: "只保留残余排放", 目标年: 2055 };
  const stage = { ...target, 种类: "阶段性目标", 层级: "工序" };
  const all = [target, long, residual, stage];

  test("all kinds with dates, rule and approval are in order: five and twenty years included", () => {
    expect(of(only("targets", recordsOf(...all)))).toEqual([]);
  });

  test.each([
    [{ 目标年: 2029 }, "note DZJN108 5.2 note target-span-unusual"],
    [{ 目标年: 2036 }, "note DZJN108 5.2 note target-span-unusual"],
    [{ 截止日期: "" }, "error DZJN108 5.2 target-undated"],
    [{ 评价准则: "" }, "error DB43 6.3.3.3 target-rule-missing"],
    [{ 批准人: "" }, "warning CIECCPA061 6.2.2c target-not-approved"],
    [{ 目标年: 2025 }, "error DB14 6.4.1 target-years-reversed"],
    [{ 实际值: 801, 方向: "越低越好" }, "note DB14 6.3.1 target-missed"],
    [{ 实际值: 800, 方向: "越低越好" }, "note DB14 6.3.1 target-reached"],
  ])("%j is said", (change, expected) => {
    expect(of(only("targets", recordsOf({ ...target, ...change }, long, residual, stage)))).toEqual([
      expected,
    ]);
  });

  test("kinds are only asked for while nothing stands in the table", () => {
    expect(of(only("targets", nothingOf(target)))).toEqual([
      "question GUIDE 6.3 target-kind-missing",
      "question DZJN108 5.2 target-kind-missing",
      "question DZJN108 5.2 target-kind-missing",
      "question DZJN108 5.2 target-kind-missing",
    ]);
  });

  test("kinds that are missing and levels without targets go against the texts that ask for them", () => {
    expect(of(only("targets", recordsOf(target)))).toEqual([
      "error GUIDE 6.3 target-kind-missing",
      "error DZJN108 5.2 target-kind-missing",
      "error DZJN108 5.2 target-kind-missing",
      "error DB14 6.4.2 target-not-broken-down",
    ]);
  });
});

describe("measures", () => {
  const measure = {
    措施: "余热回收",
    年减排量: 500,
    预算: 100000,
    已支出: 100000,
    负责人: "动力部",
    开始日期: "2025-01-01",
    完成期限: "2026-03-31",
    状态: "实施中",
    验证方法: "计量前后对比",
  };

  test("one that is due today and within its budget is in order", () => {
    expect(of(only("measures", recordsOf(measure)))).toEqual([]);
  });

  test.each([
    [{ 完成期限: "2026-03-30" }, "error DB14 8.4.1d measure-overdue"],
    [{ 开始日期: "2026-04-01" }, "warning CIECCPA061 6.2.3d measure-days-reversed"],
    [{ 已支出: 100000.01 }, "note DB14 7.2 measure-over-budget"],
    [{ 状态: "完成", 完成日期: "2026-03-01" }, "error DB14 8.4.1e measure-unverified"],
    [{ 状态: "完成", 完成日期: "2026-04-01", 验证减排量: 500 }, "note DB14 8.4.1d measure-late"],
    [{ 状态: "完成", 完成日期: "2026-03-01", 验证减排量: 499 }, "question DB14 8.4.1e measure-below-plan"],
  ])("%j is said", (change, expected) => {
    expect(of(only("measures", recordsOf({ ...measure, ...change })))).toEqual([expected]);
  });

  test("without a day nothing is overdue", () => {
    const late = only("measures", recordsOf({ ...measure, 完成期限: "2020-01-01", 开始日期: "2019-01-01" }));
    expect(assessBaseline(late).findings).toEqual([]);
  });
});

describe("performance", () => {
  const row = {
    层级: "企业",
    参数: "碳排放总量",
    单位: "tCO2e/年",
    参数值: 110,
    计划值: 100,
    严重偏离限值: 0.1,
  };
  const levels = [
    { ...row, 层级: "部门" },
    { ...row, 层级: "设备" },
  ];

  test("a deviation of exactly the limit is not serious", () => {
    expect(of(only("performance", recordsOf(row, ...levels)))).toEqual([]);
  });

  test("beyond it, cause and response are asked for", () => {
    expect(of(only("performance", recordsOf({ ...row, 参数值: 89 }, ...levels)))).toEqual([
      "error CIECCPA061 9.1.2a deviation-cause-missing",
      "error DB43 9.1.1.3 deviation-response-missing",
    ]);
    const answered = { ...row, 参数值: 89, 原因: "核算范围", 响应: "已更正边界，甲，2026-02-01" };
    expect(of(only("performance", recordsOf(answered, ...levels)))).toEqual([]);
  });

  test("without a limit the question stays open", () => {
    expect(of(only("performance", recordsOf({ ...row, 严重偏离限值: "" }, ...levels)))).toEqual([
      "question DB43 6.3.1.4 deviation-limit-missing",
    ]);
  });

  test("a level without parameters is named", () => {
    expect(of(only("performance", recordsOf(row)))).toEqual([
      "warning DB43 6.3.1.2 performance-level-missing",
      "warning DB43 6.3.1.2 performance-level-missing",
    ]);
  });
});

test("facilities of which none is main, and projects that do not comply, are said", () => {
  const facility = { 设施: "回转窑", 排放量: 600, 主要设施: "否" };
  expect(of(only("facilities", recordsOf(facility)))).toEqual(["question DB43 6.2.3.3b facility-none-main"]);
  const project = {
    项目: "扩建",
    阶段: "设计",
    合规: "否",
    限制或淘汰: "是",
    评估人: "丙",
    评估日期: "2026-01-01",
  };
  expect(of(only("projects", recordsOf(project)))).toEqual([
    "warning DB43 6.2.3.3e project-not-compliant",
    "warning DB43 6.2.3.3e project-restricted",
  ]);
});
