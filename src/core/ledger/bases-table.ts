import { insideChoices } from "./inside";
import type { RecordTable } from "./schema";

/** 生产基地 — every base of the enterprise, inside the implementation boundary or not (A2). */
export const basesTable = {
  id: "bases",
  form: "records",
  name: "Bases",
  sheet: "生产基地",
  title: { zh: "生产基地", en: "Production bases" },
  note: {
    zh: "列出全部生产基地。只有一个基地时必须纳入；有多个时写明哪些纳入。",
    en: "List every base. A single base is always inside; of several, state which are.",
  },
  namedBy: "base",
  unique: ["base"],
  firstRows: [{}],
  columns: [
    {
      id: "base",
      header: { zh: "基地", en: "Base" },
      note: { zh: "基地名称", en: "Name of the base" },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 5.1",
      requirement: "A2",
    },
    {
      id: "address",
      header: { zh: "地址", en: "Address" },
      note: { zh: "基地所在地", en: "Where the base is" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 5.1",
      requirement: "A2",
    },
    {
      id: "inside",
      header: { zh: "是否纳入", en: "Inside the boundary" },
      note: { zh: "纳入或不纳入碳中和实施边界", en: "Inside the implementation boundary or left out" },
      kind: "choice",
      choices: insideChoices,
      isExpected: true,
      clause: "GUIDE 5.1",
      requirement: "A2",
    },
    {
      id: "reason",
      header: { zh: "理由", en: "Reason" },
      note: { zh: "不纳入时写明理由", en: "Why it is left out" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 5.1",
      requirement: "A2",
    },
    {
      id: "evidence",
      header: { zh: "依据", en: "Evidence" },
      note: {
        zh: "实施方案章节、权属文件等",
        en: "Chapter of the implementation plan, title deeds and so on",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.4a",
      requirement: "A2",
    },
  ],
} as const satisfies RecordTable;
