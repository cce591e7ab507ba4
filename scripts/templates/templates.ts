import type { Template } from "./template";

/** 模板清单 — what `npm run templates` makes. */
export const templates: readonly Template[] = [
  { file: "ledger", language: "zh", title: "碳衡 碳排放台账（空白）", blankRows: 12 },
  { file: "ledger.en", language: "en", title: "Tanheng carbon ledger (empty)", blankRows: 12 },
];
