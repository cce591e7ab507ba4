import type { Rule } from "../rule";

/** CIECCPA061 8.2.4 碳排放监测. In Table 3 the evidence of rows 3 to 5 is shifted in print. */
export const monitoring = {
  plan: {
    clause: "CIECCPA061 8.2.4",
    modality: "may",
    requirement: "B4",
    says: {
      zh: "监测计划包括组织和边界信息、各单元和设备的数据来源、测试方法、标准和频次，以及监测设备的类型、型号和点位。",
      en: "A monitoring plan holds the organisation and its boundary, the data source of each unit and piece of equipment, method, standard and frequency, and the type, model and point of each instrument.",
    },
    carriedBy: ["CN.REGISTERCHECK", "table MonitoringPlan", "finding frequency-below-minimum"],
  },
  cementExample: {
    clause: "CIECCPA061 Table 3",
    modality: "may",
    requirement: "B4",
    says: {
      zh: "以水泥企业为例列出监测项目、数据来源、最低监测频次、要求和证明材料。",
      en: "A worked list for cement: item, data source, minimum frequency, requirement and evidence.",
    },
    carriedBy: ["table MonitoringPlan"],
  },
} as const satisfies Record<string, Rule>;
