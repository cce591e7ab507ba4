import { judge, recognitionFindings, sentence, standardIds } from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { verdictInputOf } from "./verdict-input";
import {
  asOfParameter,
  emissionsParameter,
  offsetsParameter,
  periodParameter,
  settingsParameter,
} from "./verdict-parameters";
import { rowsOf, verdictHeaders } from "./verdict-row";

/** CN.VERDICTS 各标准判定 — one ledger judged under all five standards, side by side. */
export const VERDICTS: FunctionDefinition = {
  id: "VERDICTS",
  group: "verdict",
  requirements: ["F5", "F1", "F2", "F3", "F4"],
  clauses: ["GUIDE 8.1.4", "CIECCPA061 8.4.1", "DZJN108 3.9", "DZJN108 3.10", "DB43 3.6"],
  summary: {
    zh: "同一台账按五个标准判定：各自的总量、计入的抵消量、差额、结论、不满足的条款、怎样会改变结论、采用的读法。",
    en: "One ledger under five standards: each one's total, offsets, margin, verdict, clauses not met, what would change it, and the readings used.",
  },
  parameters: [
    emissionsParameter,
    offsetsParameter,
    periodParameter,
    asOfParameter,
    settingsParameter,
    languageParameter,
  ],
  result: {
    summary: {
      zh: "每个标准一行；DZJN108 的零碳工厂另有一行",
      en: "One row per standard; one more for the zero-carbon factory of DZJN108",
    },
    unit: "tCO2e",
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.VERDICTS(1000,1000,"2025年度"),2,6)',
      result: "达成2025年度声明期碳中和",
      note: { zh: "第一个标准的结论", en: "The verdict of the first standard" },
    },
    {
      formula:
        '=INDEX(CN.VERDICTS({"类别","排放量";"直接·生产过程",80;"间接·运输",20;"清除",30},50,"2025年度"),{2;3;5;6},{3,5})',
      result: [
        ["不完整，已知 80", "不能确定"],
        [100, -50],
        [70, -20],
        [70, -20],
      ],
      note: {
        zh: "GUIDE、CIECCPA061、DB43、DZJN108 的总量和差额各不相同",
        en: "Totals and margins differ between GUIDE, CIECCPA061, DB43 and DZJN108",
      },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const input = verdictInputOf(inputs);
    if (!input.ok) return [[inputs.failed(input.finding)]];
    const rows = standardIds.flatMap((standard) => rowsOf(judge(standard, input.value), language.value));
    const headers = verdictHeaders[language.value];
    const notes = recognitionFindings(input.value.settings).map((finding) =>
      headers.map((_, column) => (column === 7 ? sentence(finding, language.value) : "")),
    );
    return [headers, ...rows, ...notes];
  },
};
