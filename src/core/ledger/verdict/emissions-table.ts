import { insideChoices } from "../inside";
import type { RecordRow } from "../read-records";
import type { RecordTable } from "../schema";
import { emissionElectricityColumns } from "./emission-electricity-columns";
import { emissionKinds } from "./emission-kinds";

/** 排放汇总 — what a verdict is given about emissions: one row per source or category, in tCO2e (F1–F5). */
export const emissionsTable = {
  id: "emissions",
  form: "records",
  name: "Emissions",
  sheet: "排放汇总",
  title: { zh: "排放汇总", en: "Emissions" },
  note: {
    zh: "每个排放源或类别一行。各标准判定的总量由这些行组成，组成各不相同。",
    en: "One row per source or category. The totals that the standards judge are made of these rows, each in its own way.",
  },
  namedBy: "source",
  firstRows: [{}],
  columns: [
    {
      id: "source",
      header: { zh: "排放源", en: "Source" },
      alsoHeaded: ["排放源名称", "名称"],
      note: { zh: "排放源或设施的名称", en: "Name of the source or facility" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 4.3",
      requirement: "B1",
    },
    {
      id: "kind",
      header: { zh: "类别", en: "Category" },
      alsoHeaded: ["排放类别"],
      note: { zh: "排放类别、特殊排放或清除", en: "Category of emissions, special emission or removal" },
      kind: "choice",
      choices: emissionKinds,
      isExpected: true,
      clause: "CIECCPA061 8.2.2",
      requirement: "A4",
    },
    {
      id: "amount",
      header: { zh: "排放量", en: "Emissions" },
      alsoHeaded: ["数量", "排放量（tCO2e）", "排放量（t）"],
      note: { zh: "tCO2e；清除量填正数", en: "tCO2e; a removal is entered as a positive number" },
      kind: "number",
      unit: "tCO2e",
      isExpected: true,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "inside",
      header: { zh: "是否纳入", en: "Inside the boundary" },
      note: { zh: "空着即纳入", en: "Inside where left empty" },
      kind: "choice",
      choices: insideChoices,
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "significant",
      header: { zh: "重要上游", en: "Significant upstream" },
      note: {
        zh: "该行是否属于上游环节重要排放源",
        en: "Whether the row is a significant upstream source",
      },
      kind: "choice",
      choices: [
        { id: "yes", text: { zh: "是", en: "Yes" }, alsoWritten: ["重要"] },
        { id: "no", text: { zh: "否", en: "No" }, alsoWritten: ["不重要"] },
      ],
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "quantified",
      header: { zh: "是否量化", en: "Quantified" },
      note: {
        zh: "未量化的排放源照样列出，不填 0",
        en: "A source not yet quantified is listed all the same, not as 0",
      },
      kind: "choice",
      choices: [
        { id: "yes", text: { zh: "已量化", en: "Quantified" }, alsoWritten: ["是"] },
        { id: "no", text: { zh: "未量化", en: "Not quantified" }, alsoWritten: ["否"] },
      ],
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    ...emissionElectricityColumns,
    {
      id: "evidence",
      header: { zh: "依据", en: "Evidence" },
      alsoHeaded: ["凭证", "证据"],
      note: {
        zh: "核算报告、核查报告；购买的清除填注销证明",
        en: "Accounting or verification report; for purchased removals the proof of retirement",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 8.1.2",
      requirement: "F6",
    },
  ],
} as const satisfies RecordTable;

/** One row as read. */
export type EmissionRow = RecordRow<typeof emissionsTable.columns>;
