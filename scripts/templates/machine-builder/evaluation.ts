import type { ExampleRow } from "../template-sheet";
import { enterprise, people, type Examples } from "./examples";

const steps: readonly ExampleRow[] = [
  ["成立评价小组", "2026-03-02", "评价小组名单 PJ-01"],
  ["制定评价计划", "2026-03-06", "评价计划 PJ-02"],
  ["评审文件资料", "2026-03-20", "文件评审记录 PJ-03"],
  ["现场检查", "2026-04-02", "现场检查记录和照片 PJ-04"],
  ["编制评价报告", "2026-04-10", "评价报告 PJ-05"],
  ["内部复核", "2026-04-17", "复核记录 PJ-06"],
  ["管理层批准", "2026-04-24", "批准单 PJ-07"],
  ["保存评价记录", "2026-04-28", "归档清单 PJ-08"],
].map(([step = "", doneOn = "", evidence = ""]) => ({
  step,
  person: step === "管理层批准" ? people.head : "示例评价机构评价组长",
  doneOn,
  evidence,
  result: "无不符合项",
}));

/** 判定与评价 — when the declaration is published, and how figures and neutrality are evaluated. */
export const evaluation: Examples = {
  VerdictSettings: [
    {
      asOf: "2026-04-30",
      publishedOn: "2026-05-10",
      isEvent: "否",
      beneficiaries: enterprise,
      zeroCarbonFactory: "不认定为零碳工厂",
      zeroCarbonFactoryBy: people.head,
      zeroCarbonFactoryOn: "2026-04-24",
      zeroCarbonFactoryReason: "生产排放主要靠绿证和碳信用抵消，减排措施仍在实施",
    },
  ],
  EvaluationChoices: [
    {
      figureBasis: "第三方核查或评价结果",
      figureBody: "示例核查机构",
      figureReport: "2025 年度温室气体核查报告 HC-2026-07",
      evaluator: "委托第三方评价",
      evaluationBody: "示例评价机构",
      evaluationStanding: "检验检测机构资质认定证书、评价人员名单",
    },
  ],
  EvaluationSteps: steps,
};
