import type { Rule } from "../rule";

/** CIECCPA061 8.4 碳中和判定 — the condition, who evaluates, and what the report holds. */
export const verdict = {
  balance: {
    clause: "CIECCPA061 8.4.1",
    modality: "may",
    requirement: "F2",
    says: {
      zh: "核算边界内的年度排放量不大于用以抵销的配额、碳信用和碳汇，即可判定达成；相等也算达成。",
      en: "Neutrality of the year may be stated when emissions inside the boundary do not exceed the allowances, credits and sinks used to offset; equality suffices.",
    },
    carriedBy: ["CN.VERDICT"],
  },
  thirdParty: {
    clause: "CIECCPA061 8.4.4",
    modality: "should",
    requirement: "F6",
    says: {
      zh: "委托第三方评价，优先选择 CCER 项目的审定与核证机构或有相关技术资质的机构。",
      en: "A third party evaluates: first choice are validators of CCER projects or others with the technical standing.",
    },
    carriedBy: ["table EvaluationChoices", "CN.EVALUATION"],
  },
  team: {
    clause: "CIECCPA061 8.4.5",
    modality: "should",
    requirement: "F7",
    says: {
      zh: "第三方组成专业团队，审核文件、访问现场、编制评价报告。",
      en: "The third party forms a professional team that reviews documents, visits the site and writes the report.",
    },
    carriedBy: ["table EvaluationSteps", "CN.EVALUATION"],
  },
  reportPurpose: {
    clause: "CIECCPA061 8.4.6a",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告写明评价的目的、范围和准则。", en: "The report states aim, scope and criteria." },
    carriedBy: ["document evaluation-report"],
  },
  reportProcess: {
    clause: "CIECCPA061 8.4.6b",
    modality: "should",
    requirement: "F8",
    says: {
      zh: "报告写明审核过程和方法：人员安排、文件审核、现场访问。",
      en: "The report states process and methods: the team, the review of documents, the visit to the site.",
    },
    carriedBy: ["table EvaluationSteps", "document evaluation-report"],
  },
  reportOrganisation: {
    clause: "CIECCPA061 8.4.6c",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告写明组织的基本情况。", en: "The report states who the organisation is." },
    carriedBy: ["table Enterprise", "document evaluation-report"],
  },
  reportBoundaries: {
    clause: "CIECCPA061 8.4.6d",
    modality: "should",
    requirement: "F8",
    says: {
      zh: "报告写明组织边界、核算边界、碳排放单元和排放设备。",
      en: "The report states both boundaries, the emission units and their equipment.",
    },
    carriedBy: ["table BoundaryCategories", "document evaluation-report"],
  },
  reportMethods: {
    clause: "CIECCPA061 8.4.6e",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告说明核算方法是否符合要求。", en: "The report says whether the methods conform." },
    carriedBy: ["CN.METHOD", "document evaluation-report"],
  },
  reportCalibration: {
    clause: "CIECCPA061 8.4.6f",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告说明测量设备的校准情况。", en: "The report covers calibration of the instruments." },
    carriedBy: ["CN.CALIBRATION", "document evaluation-report"],
  },
  reportCalculation: {
    clause: "CIECCPA061 8.4.6g",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告列出计算过程和数据。", en: "The report shows calculation and data." },
    carriedBy: ["table Emissions", "document evaluation-report"],
  },
  reportMonitoring: {
    clause: "CIECCPA061 8.4.6h",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告核查监测计划。", en: "The report checks the monitoring plan." },
    carriedBy: ["table MonitoringPlan", "document evaluation-report"],
  },
  reportAssets: {
    clause: "CIECCPA061 8.4.6i",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告核查碳资产。", en: "The report checks the carbon assets." },
    carriedBy: ["table CarbonAssets", "document evaluation-report"],
  },
  reportConclusion: {
    clause: "CIECCPA061 8.4.6j",
    modality: "should",
    requirement: "F8",
    says: { zh: "报告给出碳中和核查结论。", en: "The report gives the conclusion." },
    carriedBy: ["CN.VERDICT", "document evaluation-report"],
  },
} as const satisfies Record<string, Rule>;
