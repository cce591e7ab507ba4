import type { RecordTable } from "./schema";

/** 上游排放源 — the significant upstream sources by name, or the statement that there are none, with its reason (A4). */
export const upstreamSourcesTable = {
  id: "upstreamSources",
  form: "records",
  name: "UpstreamSources",
  sheet: "上游排放源",
  title: { zh: "上游环节重要排放源", en: "Significant upstream sources" },
  note: {
    zh: "逐个写明重要的上游排放源和判断准则；没有时填一行“无重要上游排放源”并写明理由。",
    en: "Name each significant upstream source and the criterion, or state once that there are none, with the reason.",
  },
  namedBy: "source",
  firstRows: [{}],
  columns: [
    {
      id: "answer",
      header: { zh: "结论", en: "Answer" },
      note: {
        zh: "有重要排放源，或无重要排放源",
        en: "A significant source, or the statement that there are none",
      },
      kind: "choice",
      choices: [
        {
          id: "named",
          text: { zh: "重要上游排放源", en: "Significant upstream source" },
          alsoWritten: ["重要"],
        },
        { id: "none", text: { zh: "无重要上游排放源", en: "None significant" }, alsoWritten: ["无"] },
      ],
      isExpected: true,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "source",
      header: { zh: "上游排放源", en: "Upstream source" },
      note: { zh: "如外购焦炭的生产", en: "For instance making the coke that is bought" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "criterion",
      header: { zh: "判断准则", en: "Criterion" },
      note: {
        zh: "标准没有给出门槛，写明所用准则",
        en: "The text has no threshold; state the criterion used",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "reason",
      header: { zh: "理由", en: "Reason" },
      note: { zh: "“无重要上游排放源”必须写明理由", en: "Needed where none is significant" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
  ],
} as const satisfies RecordTable;
