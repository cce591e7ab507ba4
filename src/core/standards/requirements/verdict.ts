import type { Requirement } from "./requirement";

/** F 判定、报告与声明 — the demands on verdict, report, declaration. */
export const verdictRequirements: readonly Requirement[] = [
  {
    id: "F1",
    says: { zh: "指南的判定与用语", en: "Verdict and words of the guide" },
    clauses: ["GUIDE 6.2b", "GUIDE 6.2c", "GUIDE 8.1.2", "GUIDE 8.1.4", "GUIDE 8.1.5"],
  },
  {
    id: "F2",
    says: { zh: "团体标准的年度判定", en: "Yearly verdict of the association standard" },
    clauses: ["CIECCPA061 8.4.1"],
  },
  {
    id: "F3",
    says: { zh: "零碳工厂的两种答案", en: "The two answers of the zero-carbon factory" },
    clauses: ["DZJN108 3.8", "DZJN108 3.9", "DZJN108 3.10", "DZJN108 10"],
  },
  {
    id: "F4",
    says: { zh: "湖南定义的核对", en: "Check against the definition of Hunan" },
    clauses: ["DB43 3.6", "DB43 4.3.1 note", "DB43 8.1.4"],
  },
  {
    id: "F5",
    says: { zh: "一本台账在各标准下并列判定", en: "One ledger under all standards side by side" },
    clauses: [],
  },
  {
    id: "F6",
    says: { zh: "数据依据与评价方式两项选择", en: "Two choices: basis of the figures and way of evaluation" },
    clauses: ["GUIDE 8.1.2", "GUIDE 8.2.1", "CIECCPA061 8.4.4"],
  },
  {
    id: "F7",
    says: { zh: "评价流程与记录", en: "Workflow of the evaluation and its records" },
    clauses: ["GUIDE 8.2.2", "CIECCPA061 8.4.4", "CIECCPA061 8.4.5"],
  },
  {
    id: "F8",
    says: { zh: "评价报告", en: "Evaluation report" },
    clauses: ["GUIDE 8.3", "CIECCPA061 8.4.6"],
  },
  {
    id: "F9",
    says: { zh: "碳中和声明与维持记录", en: "Declaration and record of maintenance" },
    clauses: ["GUIDE 9.1", "GUIDE 9.2"],
  },
  {
    id: "F10",
    says: { zh: "碳评审报告与调查报告", en: "Carbon review report and survey report" },
    clauses: ["DB43 Annex E", "DB14 6.1.1"],
  },
  {
    id: "F11",
    says: { zh: "信息披露", en: "Disclosure" },
    clauses: ["DB43 7.4.3", "GUIDE 4.4", "GUIDE 7.4.3"],
  },
];
