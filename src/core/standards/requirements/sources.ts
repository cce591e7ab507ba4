import type { Requirement } from "./requirement";

/** B 排放源、监测与数据质量 — the demands on sources, monitoring, data quality. */
export const sourcesRequirements: readonly Requirement[] = [
  {
    id: "B1",
    says: {
      zh: "按模板识别排放源与汇，含计划新改扩建设施",
      en: "Sources and sinks from templates, planned facilities included",
    },
    clauses: ["DB43 6.2.3.3a", "DB43 Annex C", "DZJN108 4.1", "GUIDE 4.3"],
  },
  {
    id: "B2",
    says: { zh: "特殊排放单独报告", en: "Emissions reported apart" },
    clauses: ["DB43 Annex C"],
  },
  {
    id: "B3",
    says: { zh: "排放单元与设备登记", en: "Register of emission units and equipment" },
    clauses: ["CIECCPA061 8.2.3", "CIECCPA061 Table 2", "DB14 6.1.2c", "DB14 8.1.1a", "DB14 8.3"],
  },
  {
    id: "B4",
    says: { zh: "监测计划", en: "Monitoring plan" },
    clauses: ["CIECCPA061 8.2.4", "CIECCPA061 Table 3"],
  },
  {
    id: "B5",
    says: { zh: "碳数据收集计划", en: "Data collection plan" },
    clauses: ["DB43 6.3.5"],
  },
  {
    id: "B6",
    says: { zh: "数据质量控制计划", en: "Data quality control plan" },
    clauses: ["DB14 8.1", "DB43 8.6"],
  },
  {
    id: "B7",
    says: {
      zh: "监测数据检查：完整、异常、一致、防篡改、归档、按计划",
      en: "Checks on data: complete, plausible, consistent, protected, filed, as planned",
    },
    clauses: [
      "GUIDE 7.4.1a",
      "GUIDE 7.4.1c",
      "GUIDE 7.4.1d",
      "GUIDE 7.4.1e",
      "GUIDE 7.4.1f",
      "DB14 6.1.3b",
      "DB14 8.1.2",
      "DB14 8.1.3",
    ],
  },
  {
    id: "B8",
    says: { zh: "加权月均与年均", en: "Weighted monthly and annual means" },
    clauses: ["CIECCPA061 Table 3"],
  },
  {
    id: "B9",
    says: { zh: "不确定性", en: "Uncertainty" },
    clauses: ["DB43 E.5.4"],
  },
  {
    id: "B10",
    says: {
      zh: "计量器具：配备、检定校准有效期",
      en: "Metering instruments: fitted, verified or calibrated in time",
    },
    clauses: [
      "DB43 9.1.1.2",
      "DB43 6.2.3.3d",
      "CIECCPA061 9.1.1b1",
      "CIECCPA061 9.1.1b2",
      "DB14 8.1.3d",
      "DB14 8.3c",
      "GUIDE 7.4.1b",
    ],
  },
];
