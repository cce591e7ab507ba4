import type { Rule } from "../rule";

/** GUIDE 8.2 评价方式和流程 — who evaluates, and in which steps. Both paragraphs print “2.”: cited as 8.2.1 and 8.2.2. */
export const evaluationWorkflow = {
  way: {
    clause: "GUIDE 8.2.1",
    modality: "shall",
    requirement: "F6",
    says: {
      zh: "评价方式二选一：委托有资质能力的第三方；或自行评价，对真实性负责并作自我承诺。",
      en: "One of two ways: a qualified third party, or an evaluation of one's own, with responsibility for its truth and a self-commitment.",
    },
    carriedBy: ["table EvaluationChoices", "CN.EVALUATION", "person"],
  },
  team: {
    clause: "GUIDE 8.2.2a",
    modality: "shall",
    requirement: "F7",
    says: {
      zh: "成立评价小组，成员来自碳管理、技术、财务、运营等部门，写明组长和职责。",
      en: "A team from carbon management, technology, finance and operation, its leader and everyone's duty stated.",
    },
    carriedBy: ["table EvaluationSteps", "CN.EVALUATION"],
  },
  plan: {
    clause: "GUIDE 8.2.2b",
    modality: "shall",
    requirement: "F7",
    says: {
      zh: "制定评价计划：范围、目标、方法、时间和资源。",
      en: "A plan of the evaluation: scope, aim, method, time and means.",
    },
    carriedBy: ["table EvaluationSteps", "CN.EVALUATION"],
  },
  review: {
    clause: "GUIDE 8.2.2c",
    modality: "shall",
    requirement: "F7",
    says: {
      zh: "评审文件（实施计划、监测数据、核算报告），并到现场检查关键项目和设施。",
      en: "The documents are reviewed (plan, monitored data, accounting report), and key projects and facilities are inspected on site.",
    },
    carriedBy: ["table EvaluationSteps", "CN.EVALUATION"],
  },
  report: {
    clause: "GUIDE 8.2.2d",
    modality: "shall",
    requirement: "F7",
    says: {
      zh: "评价报告依评审结果编写，经内部复核，再由管理层批准。",
      en: "The report is written from the review, checked internally, then approved by management.",
    },
    carriedBy: ["table EvaluationSteps", "CN.EVALUATION"],
  },
  records: {
    clause: "GUIDE 8.2.2e",
    modality: "shall",
    requirement: "F7",
    says: {
      zh: "评价的记录和证据归档，可以追溯。",
      en: "Records and evidence of the evaluation are filed and can be traced.",
    },
    carriedBy: ["table EvaluationSteps", "CN.EVALUATION"],
  },
} as const satisfies Record<string, Rule>;
