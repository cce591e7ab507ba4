import type { RecordRow } from "./read-records";
import type { RecordTable } from "./schema";

/** 边界变更 — what has changed since the base year or the last period, and what is planned: what, why, effect (A6). */
export const boundaryChangesTable = {
  id: "boundaryChanges",
  form: "records",
  name: "BoundaryChanges",
  sheet: "边界变更",
  title: { zh: "边界变更", en: "Boundary changes" },
  note: {
    zh: "自基准年或上一声明期以来的变更，以及计划中的变更，每项一行；没有变更就不填。",
    en: "Changes since the base year or the last period, and planned ones, one row each; none means no row.",
  },
  namedBy: "change",
  firstRows: [{}],
  columns: [
    {
      id: "change",
      header: { zh: "变更内容", en: "Change" },
      note: { zh: "变了什么", en: "What has changed" },
      kind: "text",
      isExpected: true,
      clause: "CIECCPA061 8.2.2.8",
      requirement: "A6",
    },
    {
      id: "changeKind",
      header: { zh: "变更种类", en: "Kind of change" },
      note: {
        zh: "设备、工艺、产品、资产、基地或核算边界",
        en: "Equipment, process, product, asset, base, boundary",
      },
      kind: "choice",
      choices: [
        { id: "equipment", text: { zh: "设备", en: "equipment" } },
        { id: "process", text: { zh: "工艺", en: "process" } },
        { id: "product", text: { zh: "产品", en: "product" } },
        { id: "asset", text: { zh: "资产", en: "asset" } },
        { id: "base", text: { zh: "基地", en: "base" } },
        { id: "boundary", text: { zh: "核算边界", en: "accounting boundary" } },
        { id: "other", text: { zh: "其他", en: "other" } },
      ],
      isExpected: true,
      clause: "CIECCPA061 6.3.2",
      requirement: "A6",
    },
    {
      id: "changeState",
      header: { zh: "是否已发生", en: "Made or planned" },
      note: { zh: "已发生或计划中", en: "Made, or planned" },
      kind: "choice",
      choices: [
        { id: "made", text: { zh: "已发生", en: "made" }, alsoWritten: ["是"] },
        { id: "planned", text: { zh: "计划中", en: "planned" }, alsoWritten: ["否", "计划"] },
      ],
      isExpected: true,
      clause: "CIECCPA061 6.3.2",
      requirement: "A6",
    },
    {
      id: "changedOn",
      header: { zh: "变更日期", en: "Date of the change" },
      note: { zh: "发生或计划发生的日期", en: "Day on which it was or will be made" },
      kind: "date",
      isExpected: false,
      clause: "CIECCPA061 8.2.2.8",
      requirement: "A6",
    },
    {
      id: "reason",
      header: { zh: "变更原因", en: "Reason" },
      note: { zh: "为什么变更", en: "Why it was made" },
      kind: "text",
      isExpected: false,
      clause: "CIECCPA061 8.2.2.8",
      requirement: "A6",
    },
    {
      id: "effect",
      header: { zh: "对排放的影响", en: "Effect on emissions" },
      note: {
        zh: "每年的增减，减少填负数；不清楚不要填 0",
        en: "Per year, less with a minus sign; unknown is not 0",
      },
      kind: "number",
      unit: "tCO2e",
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 6.3.2",
      requirement: "A6",
    },
    {
      id: "evidence",
      header: { zh: "依据", en: "Evidence" },
      note: { zh: "影响如何估算、文件编号", en: "How the effect was estimated, documents" },
      kind: "text",
      isExpected: false,
      clause: "CIECCPA061 9.1.1a5",
      requirement: "A6",
    },
  ],
} as const satisfies RecordTable;

/** One row as read. */
export type BoundaryChangeRow = RecordRow<typeof boundaryChangesTable.columns>;
