import {
  clearancePositions,
  clearanceTable,
  type ClearancePosition,
  type Exact,
  type Finding,
  type Language,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";
import { tableOf } from "../../table-input";
import { reasonAndCure } from "./reason-and-cure";

/** CN.CLEARANCE 履约头寸 — allowances due, held, surplus or shortfall and cost of each year, with the cap on CCER. */
export const CLEARANCE: FunctionDefinition = {
  id: "CLEARANCE",
  group: "offsets",
  requirements: ["E7", "E12"],
  clauses: ["CIECCPA061 8.3.1", "CIECCPA061 8.3.2 note 5", "DB14 8.5.2"],
  summary: {
    zh: "履约头寸：逐年列出应清缴、持有、可用的 CCER（应清缴量的 5%，向下取整吨）、余缺和成本。只管履约，与碳中和无关。",
    en: "Clearance: allowances due and held, usable CCER (5% of what is due, whole tonnes rounded down), surplus or shortfall, cost. Apart from neutrality.",
  },
  parameters: [
    {
      id: "years",
      name: { zh: "履约表", en: "years" },
      summary: {
        zh: "带表头的履约表：年度、应清缴量、分配配额、外购配额、CCER抵销量，可有已清缴量、配额价格",
        en: "The clearance table with headers: Year, Due, Allocated, Purchased, CCER used; Surrendered, Price if known",
      },
      kind: "table",
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：年度、应清缴、持有、CCER 上限、可用 CCER、余（+）缺（−）、成本（元）、说明",
      en: "A table: year, due, held, CCER cap, usable CCER, surplus (+) or shortfall (−), cost in yuan, remark",
    },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=CN.CLEARANCE({"年度","应清缴量","分配配额","外购配额","CCER抵销量","配额价格";"2025",100019,98000,0,2100,80})',
      result: [
        ["年度", "应清缴", "持有", "CCER上限", "可用CCER", "余缺", "成本", "说明"],
        ["2025", 100019, 98000, 5000, 2100, 81, -6480, ""],
      ],
      note: { zh: "5% 为 5000.95，取 5000", en: "5% is 5 000.95, taken as 5 000" },
    },
    {
      formula:
        '=INDEX(CN.CLEARANCE({"年度","应清缴量","分配配额","外购配额","CCER抵销量";"2025",1000,900,0,60}),2,6)',
      result: -50,
      note: { zh: "CCER 只计 50 t", en: "Only 50 t of CCER count" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, "years", clearanceTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    const { rows = [], findings = [] } = table.value ?? {};
    const column = findings.find(({ code }) => code === "column-missing");
    if (column !== undefined) return [[inputs.failed(column)]];
    const wrong = findings.filter(({ severity }) => severity === "error");
    return [
      headers[language.value],
      ...clearancePositions(rows).map((position) =>
        rowOf(
          position,
          wrong.filter(({ at }) => at?.row === position.row.row),
          language.value,
        ),
      ),
    ];
  },
};

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ["年度", "应清缴", "持有", "CCER上限", "可用CCER", "余缺", "成本", "说明"],
  en: ["Year", "Due", "Held", "CCER cap", "Usable CCER", "Balance", "Cost", "Remark"],
};

function rowOf(
  { row, cap, usableCcer, held, balance, cost, findings }: ClearancePosition,
  unreadable: readonly Finding[],
  language: Language,
): ResultCell[] {
  const { reason, cure } = reasonAndCure([...unreadable, ...findings], language);
  return [
    row.fields.year.value ?? "",
    shown(row.fields.due.value, "应清缴量"),
    shown(held, "分配配额 + 外购配额"),
    shown(cap, "⌊应清缴量 × 5%⌋"),
    shown(usableCcer, "min(CCER抵销量, CCER上限)"),
    shown(balance, "持有 + 可用CCER − 应清缴"),
    shown(cost, "−余缺 × 配额价格"),
    `${reason}${language === "zh" ? "" : " "}${cure}`.trim(),
  ];
}

function shown(value: Exact | undefined, writes: string): ResultCell {
  if (value === undefined) return "";
  return stated(value, {
    requirement: "E12",
    clauses: ["CIECCPA061 8.3.1", "CIECCPA061 8.3.2 note 5"],
    writes,
  });
}
