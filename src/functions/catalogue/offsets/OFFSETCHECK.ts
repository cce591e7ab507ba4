import {
  assetKind,
  countOffsets,
  type Exact,
  type Finding,
  type Language,
  type LotJudgement,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { stated } from "../../stated";
import { offsetInput } from "./offset-input";
import { circumstanceParameters, lotsParameter } from "./offset-parameters";
import { reasonAndCure } from "./reason-and-cure";

/** CN.OFFSETCHECK 逐批核对抵消量 — every lot under one standard: what it may offset, why, by which clause, and the cure. */
export const OFFSETCHECK: FunctionDefinition = {
  id: "OFFSETCHECK",
  group: "offsets",
  requirements: ["E1", "E2", "E3", "E4", "E5", "E7", "E8", "E9", "E10", "E11"],
  clauses: [
    "GUIDE 7.3.4",
    "GUIDE 7.3.5",
    "GUIDE 8.1.3",
    "CIECCPA061 8.4.2",
    "DZJN108 9.1e",
    "DZJN108 9.2",
    "DB43 3.6",
  ],
  summary: {
    zh: "逐批核对碳资产：按所选标准判断种类、来源、期间、注销、年限、编号和外购电量上限，列出可抵消量、理由、条款和改法。",
    en: "Checks every lot under a standard: kind, source, period, retirement, age, serials and the cap of electricity; with amount, reason, clause and cure.",
  },
  parameters: [lotsParameter, ...circumstanceParameters],
  result: {
    summary: {
      zh: "表：批次、种类、数量、可抵消量（tCO2e）、结论、理由、条款、改法",
      en: "A table: lot, kind, quantity, amount that counts (tCO2e), conclusion, reason, clauses, cure",
    },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=CN.OFFSETCHECK({"批次","种类","数量","序列号","登记日期","用途","用于期间","受益人","边界关系","注销日期","注销证明";"甲","CCER",1000,"CCER-01-001-1-1000","2024-05-01","碳中和","2025年度","本企业","边界外","2026-02-01","ZX-1"},"GUIDE","2025年度","2026-03-31")',
      result: [
        ["批次", "种类", "数量", "可抵消量", "结论", "理由", "条款", "改法"],
        ["甲", "CCER", 1000, 1000, "可抵消", "", "", ""],
      ],
      note: { zh: "证据齐全的 CCER", en: "CCER with all its evidence" },
    },
    {
      formula:
        '=INDEX(CN.OFFSETCHECK({"批次","种类","数量","用途";"乙","外购配额",500,"履约清缴"},"GUIDE","2025年度","2026-03-31",,,"en"),2,5)',
      result: "Does not count",
      note: { zh: "配额不在 GUIDE 的名单上", en: "Allowances are not on the list of GUIDE" },
    },
  ],
  run: (inputs) => {
    const input = offsetInput(inputs);
    if (!input.ok) return [[inputs.failed(input.finding)]];
    const { lots, unreadable, standard, context, language } = input.value;
    const count = countOffsets(lots, standard, context);
    return [
      headers[language],
      ...count.lots.map((lot) => rowOf(lot, unreadable.get(lot.lot.row) ?? [], language)),
    ];
  },
};

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ["批次", "种类", "数量", "可抵消量", "结论", "理由", "条款", "改法"],
  en: ["Lot", "Kind", "Quantity", "Counts", "Conclusion", "Reason", "Clauses", "Cure"],
};

const answers: Readonly<Record<LotJudgement["answer"], Readonly<Record<Language, string>>>> = {
  admissible: { zh: "可抵消", en: "Counts" },
  conditional: { zh: "附条件", en: "Conditional" },
  missingEvidence: { zh: "证据不足", en: "Evidence missing" },
  refused: { zh: "不可抵消", en: "Does not count" },
};

function rowOf(judged: LotJudgement, unreadable: readonly Finding[], language: Language): ResultCell[] {
  const { lot, kind, quantity } = judged.lot.fields;
  const { reason, clauses, cure } = reasonAndCure([...unreadable, ...judged.findings], language);
  return [
    lot.value ?? "",
    kind.value === undefined ? "" : assetKind(kind.value).text[language],
    quantity.value === undefined ? "" : plain(quantity.value, "登记表的数量"),
    plain(judged.admissible, "数量中可抵消的部分；绿证按外购电量×因子"),
    answers[judged.answer][language],
    reason,
    clauses,
    cure,
  ];
}

function plain(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "E3", clauses: ["GUIDE 8.1.3"], writes });
}
