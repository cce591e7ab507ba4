import {
  compareTotals,
  error,
  Exact,
  sentence,
  sum,
  type KeptTotal,
  type Language,
  type Text,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import type { ResultCell } from "../../excel-values";
import { shapeOf, type Inputs } from "../../inputs";
import { alongside, list } from "../../lists";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { verdictWord } from "./finding-rows";

/** CN.CONSISTENT 数据一致性 — original records, ledger and enterprise total held against each other. */
export const CONSISTENT: FunctionDefinition = {
  id: "CONSISTENT",
  group: "data",
  requirements: ["B7"],
  clauses: ["GUIDE 7.4.1d"],
  summary: {
    zh: "一致性核对：原始记录合计、统计台账合计、企业总量两两比较，给出精确差值和结论；记录与台账行数相同时再逐行比较。",
    en: "Consistency: totals of original records and of the ledger and the enterprise total, compared in pairs with exact differences; row by row too where records and ledger have the same rows.",
  },
  parameters: [
    {
      id: "records",
      name: { zh: "原始记录", en: "records" },
      summary: { zh: "原始记录的数值，单元格或区域", en: "Numbers of the original records" },
      kind: "numbers",
    },
    {
      id: "ledger",
      name: { zh: "统计台账", en: "ledger" },
      summary: { zh: "台账的数值，同一单位", en: "Numbers of the ledger, in the same unit" },
      kind: "numbers",
    },
    {
      id: "total",
      name: { zh: "企业总量", en: "total" },
      summary: {
        zh: "企业台账或报告的总量；省略＝只比前两项",
        en: "Enterprise total; left out = only the first two",
      },
      kind: "numbers",
      optional: true,
    },
    {
      id: "tolerance",
      name: { zh: "允许差", en: "tolerance" },
      summary: { zh: "绝对差，同一单位；省略＝0", en: "Absolute, in the same unit; left out = 0" },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：比较、前者、后者、差、结论",
      en: "A table: comparison, first, second, difference, result",
    },
    shape: "table",
  },
  examples: [
    {
      formula: "=INDEX(CN.CONSISTENT({0.1;0.2},0.3,0.3),2,5)",
      result: "通过",
      note: { zh: "0.1＋0.2 与 0.3 相等", en: "0.1 + 0.2 equals 0.3" },
    },
    {
      formula: "=INDEX(CN.CONSISTENT({100;120;90},{100;210}),2,4)",
      result: 0,
      note: { zh: "记录分三笔，台账分两笔，合计相同", en: "Three records, two ledger lines, one total" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const tolerance = optionalNumber(inputs, "tolerance");
    if (!tolerance.ok) return [[inputs.failed(tolerance.finding)]];
    const allowed = tolerance.value ?? Exact.zero;
    if (allowed.isNegative()) {
      return [[inputs.failed(error("negative", "tolerance", { found: allowed.toText(15).text }), 0)]];
    }
    const levels: { readonly name: Text; readonly kept: KeptTotal }[] = [];
    for (const input of ["records", "ledger", "total"] as const) {
      if (input === "total" && inputs.grid(input) === undefined) continue;
      const numbers = list(inputs, input);
      if (!numbers.ok) return [[inputs.failed(numbers.finding)]];
      const { at = {} } = inputs.placed(error("blank", input));
      levels.push({ name: names[input], kept: { total: sum(numbers.value), at } });
    }
    const words = language.value;
    const rows = levels.flatMap((first, index) =>
      levels.slice(index + 1).map((second) => {
        const { difference, finding } = compareTotals(first.kept, second.kept, allowed);
        return [
          `${first.name[words]} ↔ ${second.name[words]}`,
          shownTotal(first.kept.total),
          shownTotal(second.kept.total),
          stated(difference, { ...basis, writes: "Σ₂ − Σ₁" }),
          resultWords(finding === undefined ? undefined : sentence(finding, words), words),
        ];
      }),
    );
    return [headers.map((header) => header[words]), ...rows, ...differingRows(inputs, allowed, words)];
  },
};

/** Where records and ledger have the same rows, also the rows that differ: totals may agree while two slips cancel. */
function differingRows(inputs: Inputs, tolerance: Exact, language: Language): ResultCell[][] {
  const [first, second] = [shapeOf(inputs.grid("records") ?? []), shapeOf(inputs.grid("ledger") ?? [])];
  if (first.rows < 2 || first.rows !== second.rows || first.columns !== second.columns) return [];
  const given = alongside(inputs, ["records", "ledger"]);
  if (!given.ok) return [];
  const { records, ledger, rowsOfGrid } = given.value;
  return records.flatMap((record, index): ResultCell[][] => {
    const entry = ledger[index] ?? record;
    const [row, column] = rowsOfGrid[index] ?? [index, 0];
    const { at = {} } = inputs.placed(error("blank", "ledger"), row, column);
    const { difference, finding } = compareTotals({ total: record, at }, { total: entry, at }, tolerance);
    if (finding === undefined) return [];
    const name = language === "zh" ? `第 ${row + 1} 行` : `Row ${row + 1}`;
    return [
      [
        name,
        shownTotal(record),
        shownTotal(entry),
        stated(difference, { ...basis, writes: "x₂ − x₁" }),
        sentence(finding, language),
      ],
    ];
  });
}

const basis = { requirement: "B7", clauses: ["GUIDE 7.4.1d"] } as const;

const names: Readonly<Record<"records" | "ledger" | "total", Text>> = {
  records: { zh: "原始记录", en: "Records" },
  ledger: { zh: "统计台账", en: "Ledger" },
  total: { zh: "企业总量", en: "Enterprise total" },
};

const headers: readonly Text[] = [
  { zh: "比较", en: "Comparison" },
  { zh: "前者合计", en: "First total" },
  { zh: "后者合计", en: "Second total" },
  { zh: "差", en: "Difference" },
  { zh: "结论", en: "Result" },
];

function shownTotal(total: Exact) {
  return stated(total, { ...basis, writes: "Σ" });
}

function resultWords(found: string | undefined, language: Language): string {
  return found ?? verdictWord(true)[language];
}
