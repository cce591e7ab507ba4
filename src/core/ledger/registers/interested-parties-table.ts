import type { RecordTable } from "../schema";

/** 相关方 — who they are and what they ask (G3). */
export const interestedPartiesTable = {
  id: "interestedParties",
  form: "records",
  name: "InterestedParties",
  sheet: "相关方",
  title: { zh: "相关方", en: "Interested parties" },
  note: { zh: "相关方的需求与期望，每项一行。", en: "Needs and expectations, one row each." },
  namedBy: "party",
  firstRows: [{}],
  columns: [
    {
      id: "party",
      header: { zh: "相关方", en: "Party" },
      note: {
        zh: "政府、客户、投资者、员工、社区等",
        en: "Government, customers, investors, staff, neighbours and so on",
      },
      kind: "text",
      isExpected: true,
      clause: "CIECCPA061 4.2",
      requirement: "G3",
    },
    {
      id: "need",
      header: { zh: "需求和期望", en: "Need" },
      note: { zh: "与碳管理有关的要求", en: "What is asked about carbon" },
      kind: "text",
      isExpected: false,
      clause: "CIECCPA061 4.2",
      requirement: "G3",
    },
    {
      id: "isObligation",
      header: { zh: "是否成为合规义务", en: "Obligation" },
      note: { zh: "是或否", en: "Yes or no" },
      kind: "choice",
      choices: [
        { id: "yes", text: { zh: "是", en: "yes" } },
        { id: "no", text: { zh: "否", en: "no" } },
      ],
      isExpected: false,
      clause: "CIECCPA061 4.2",
      requirement: "G3",
    },
    {
      id: "reviewed",
      header: { zh: "评审日期", en: "Reviewed" },
      note: { zh: "最近一次评审", en: "Last review" },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: false,
      clause: "CIECCPA061 4.2",
      requirement: "G3",
    },
  ],
} as const satisfies RecordTable;
