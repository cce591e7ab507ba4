import type { RecordTable } from "../schema";

/** 管理评审 — what top management reviewed and decided (G5). */
export const managementReviewsTable = {
  id: "managementReviews",
  form: "records",
  name: "ManagementReviews",
  sheet: "管理评审",
  title: { zh: "管理评审", en: "Management reviews" },
  note: { zh: "每次评审一行。", en: "One row per review." },
  namedBy: "held",
  firstRows: [{}],
  columns: [
    {
      id: "held",
      header: { zh: "评审日期", en: "Held" },
      note: { zh: "实际日期", en: "Day of the review" },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: true,
      clause: "DB43 9.3",
      requirement: "G5",
    },
    {
      id: "inputs",
      header: { zh: "输入", en: "Inputs" },
      note: {
        zh: "以往措施、碳绩效、不符合、审核结果等",
        en: "Earlier measures, performance, nonconformities, audits and so on",
      },
      kind: "text",
      isExpected: false,
      clause: "DB43 9.3",
      requirement: "G5",
    },
    {
      id: "decisions",
      header: { zh: "输出", en: "Decisions" },
      note: { zh: "改进机会、变更需求、资源", en: "Improvements, changes, resources" },
      kind: "text",
      isExpected: false,
      clause: "DB43 9.3",
      requirement: "G5",
    },
    {
      id: "owner",
      header: { zh: "负责人", en: "Owner" },
      note: { zh: "姓名或岗位", en: "Person or post" },
      kind: "text",
      isExpected: false,
      clause: "DB43 9.3",
      requirement: "G5",
    },
    {
      id: "report",
      header: { zh: "记录", en: "Record" },
      note: { zh: "记录编号", en: "Number of the record" },
      kind: "text",
      isExpected: false,
      clause: "DB43 9.3",
      requirement: "G5",
    },
  ],
} as const satisfies RecordTable;
