import { call } from "../call";

const headers = ["步骤", "负责人", "完成日期", "依据"];
const all = [
  ["成立评价小组", "张三", "2026-01-05", "任命文件"],
  ["制定评价计划", "张三", "2026-01-10", "计划"],
  ["评审文件资料", "李四", "2026-02-01", "记录"],
  ["现场检查", "李四", "2026-01-25", "照片"],
  ["编制评价报告", "李四", "2026-02-20", "报告"],
  ["内部复核", "王五", "2026-02-25", "意见"],
  ["管理层批准", "赵六", "2026-03-01", "批准单"],
  ["保存评价记录", "张三", "2026-03-02", "档案"],
];
const shown = (rows: readonly unknown[], choices?: readonly (readonly string[])[]): string[][] =>
  call("EVALUATION", [headers, ...rows], choices) as string[][];

test("a workflow with person, day and evidence of every step is complete", () => {
  expect(
    shown(all)
      .slice(1)
      .map((row) => row[3]),
  ).toEqual(Array.from({ length: 8 }, () => "完成"));
});

test("documents and site may be reviewed in either order", () => {
  expect(shown(all)[4]?.[4]).toBe("");
});

test("a step without evidence is open", () => {
  const rows = all.map((row) => (row[0] === "内部复核" ? row.slice(0, 3).concat("") : row));
  expect(shown(rows)[6]?.slice(3)).toEqual([
    "未完成",
    "评价步骤“内部复核”还没有完成日期、负责人或依据。请补上。 [GUIDE 8.2.2d]",
  ]);
});

test("an approval before the internal review is noted", () => {
  const rows = all.map((row) => (row[0] === "管理层批准" ? ["管理层批准", "赵六", "2026-02-22", "单"] : row));
  expect(shown(rows)[7]?.[4]).toContain("早于“内部复核”");
});

test("own accounting asks for a statement of truth, own evaluation for a self-commitment", () => {
  const choices = [
    ["排放数据依据", "自行核算并承诺真实"],
    ["评价方式", "自行评价并自我承诺"],
  ];
  expect(
    shown(all, choices)
      .slice(9)
      .map((row) => row[0]),
  ).toEqual(["真实性承诺文件", "真实性承诺签署人", "自我承诺文件", "自我承诺签署人", "评价方式"]);
});

test("both choices complete leave nothing to say", () => {
  const choices = [
    ["排放数据依据", "第三方核查或评价结果"],
    ["核查机构", "甲机构"],
    ["核查报告", "R-1"],
    ["评价方式", "委托第三方评价"],
    ["评价机构", "乙机构"],
    ["评价机构资质", "证书"],
  ];
  expect(shown(all, choices)).toHaveLength(9);
});

test("a third party is recommended by one standard and no condition", () => {
  const choices = [["评价方式", "自行评价"]];
  const [state, remark] = shown(all, choices).at(-1)?.slice(3) ?? [];
  expect(state).toBe("提示");
  expect(remark).toContain("这不影响判定，请在报告中说明。 [CIECCPA061 8.4.4]");
});
