import { error, evidenceFindings, type Finding, type TestEvidence } from "../../../core";
import type { FunctionDefinition, ParameterDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import type { Inputs } from "../../inputs";
import { isNoRow, rowsOf } from "./column-rows";
import { dateAt } from "./date-cell";
import { checkTable, verdictWord } from "./finding-rows";

const steps = ["sampled", "received", "tested", "issued"] as const;

const stepParameters: readonly ParameterDefinition[] = [
  {
    id: "sampled",
    name: { zh: "采样日期", en: "sampled" },
    summary: { zh: "采样的日期，一列", en: "Day of sampling, one column" },
    kind: "date",
  },
  {
    id: "received",
    name: { zh: "送检日期", en: "received" },
    summary: { zh: "实验室收样的日期；可有空白", en: "Day the laboratory received it; may be blank" },
    kind: "date",
  },
  {
    id: "tested",
    name: { zh: "检测日期", en: "tested" },
    summary: { zh: "检测的日期；可有空白", en: "Day of the test; may be blank" },
    kind: "date",
  },
  {
    id: "issued",
    name: { zh: "报告日期", en: "issued" },
    summary: { zh: "出具报告的日期", en: "Day of the report" },
    kind: "date",
  },
];

/** CN.EVIDENCE 检测证据核对 — order of dates, and report numbers that serve several months. */
export const EVIDENCE: FunctionDefinition = {
  id: "EVIDENCE",
  group: "data",
  requirements: ["B7"],
  clauses: ["GUIDE 7.4.1f", "GUIDE 7.4.1d"],
  summary: {
    zh: "检测证据核对：采样≤送检≤检测≤出报告；同一报告编号用在几个月时列出待核。空白的一步跳过。",
    en: "Evidence of tests: sampled ≤ received ≤ tested ≤ issued; a report number that serves several months is listed. A blank step is passed over.",
  },
  parameters: [
    ...stepParameters,
    {
      id: "reports",
      name: { zh: "报告编号", en: "reports" },
      summary: { zh: "与日期同行；省略＝不查重复", en: "Row by row; left out = repeats are not looked for" },
      kind: "text",
      optional: true,
    },
    {
      id: "months",
      name: { zh: "对应月份", en: "months" },
      summary: {
        zh: "结果用于哪个月；省略＝不查重复",
        en: "Month the result is used for; left out = no repeats",
      },
      kind: "text",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "表：检查、位置、说明；首行为小结", en: "A table: check, place, remark; first a summary" },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.EVIDENCE("2025-03-05","2025-03-04","2025-03-08","2025-03-10"),2,3)',
      result: "证据 1 份，问题 1 处",
      note: { zh: "送检早于采样", en: "Received before it was sampled" },
    },
    {
      formula: '=INDEX(CN.EVIDENCE("2025-03-05","2025-03-06","2025-03-08","2025-03-10"),2,1)',
      result: "通过",
      note: { zh: "次序正确", en: "In the right order" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const columns = [...steps, "reports", "months"];
    const rows = rowsOf(inputs, columns);
    if (!rows.ok) return [[inputs.failed(rows.finding)]];
    const evidence: TestEvidence[] = [];
    const unreadable: Finding[] = [];
    for (let row = 0; row < rows.value; row += 1) {
      if (isNoRow(inputs, columns, row)) continue;
      evidence.push(evidenceAt(inputs, row, unreadable));
    }
    if (evidence.length === 0) return [[inputs.failed(error("no-rows", "sampled"))]];
    const all = [...unreadable, ...evidenceFindings(evidence)];
    const summary = {
      zh: `证据 ${evidence.length} 份，问题 ${all.length} 处`,
      en: `${evidence.length} pieces of evidence, ${all.length} to be checked`,
    };
    return checkTable(inputs, [verdictWord(all.length === 0), summary], all, language.value);
  },
};

function evidenceAt(inputs: Inputs, row: number, unreadable: Finding[]): TestEvidence {
  const placeOf = (input: string) => inputs.placed(error("blank", input), row).at ?? {};
  const read = steps.map((input) => {
    const date = inputs.grid(input) === undefined ? undefined : dateAt(inputs, input, row);
    if (date?.ok === false) unreadable.push(date.finding);
    return { date: date?.ok === true ? date.value : undefined, at: placeOf(input) };
  });
  const textOf = (input: string): string | undefined => {
    if (inputs.grid(input) === undefined) return undefined;
    const text = inputs.text(input, row);
    if (!text.ok) unreadable.push(text.finding);
    return text.ok ? text.value : undefined;
  };
  return { steps: read, report: textOf("reports"), month: textOf("months"), at: placeOf("reports") };
}
