import {
  emissionKinds,
  error,
  judgements,
  standardIds,
  totalOfRows,
  verdictSettingsTable,
  type Language,
  type TotalLine,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import { settingsOf } from "../../settings-input";
import { stated } from "../../stated";
import { emissionsOf, firstError } from "./verdict-input";
import { emissionsParameter, settingsParameter } from "./verdict-parameters";

const judging = standardIds.flatMap((standard) => judgements[standard] ?? []);

/** CN.TOTALS 各标准总量 — which rows each standard counts, and the total that it judges. */
export const TOTALS: FunctionDefinition = {
  id: "TOTALS",
  group: "verdict",
  requirements: ["F5", "B2", "C6", "C9"],
  clauses: ["GUIDE 6.2b", "CIECCPA061 8.2.5.6", "DB43 3.6", "DZJN108 3.8"],
  summary: {
    zh: "各标准判定的总量：每行在每个标准中计入多少，或为何不计；末行是合计。",
    en: "The total each standard judges: what each row adds under each standard, or why not; the last row adds up.",
  },
  parameters: [
    {
      ...emissionsParameter,
      kind: "table",
      summary: {
        zh: "带表头的排放汇总：类别、排放量必有，单位 tCO2e",
        en: "The table of emissions with headers; Category and Emissions must be there, tCO2e",
      },
    },
    settingsParameter,
    languageParameter,
  ],
  result: {
    summary: { zh: "每个排放源一行，每个标准一列", en: "One row per source, one column per standard" },
    unit: "tCO2e",
    shape: "table",
  },
  examples: [
    {
      formula:
        '=CN.TOTALS({"类别","排放量";"直接·生产过程",80;"间接·运输",20;"清除",30},{"上游重要排放源","无重要上游排放源";"上游重要排放源理由","占比低于 1%"})',
      result: [
        ["排放源", "类别", "GUIDE", "CIECCPA061", "DB43", "DZJN108"],
        ["1", "直接·生产过程", 80, 80, 80, 80],
        ["2", "间接·运输", "单列", 20, 20, 20],
        ["3", "清除·自有", "单列", "单列", -30, -30],
        ["合计", "", 80, 100, 70, 70],
      ],
      note: { zh: "四个标准，四种组成", en: "Four standards, four compositions" },
    },
    {
      formula: '=INDEX(CN.TOTALS({"类别","排放量";"直接·生产过程",80}),3,3)',
      result: "缺",
      note: { zh: "上游没有答复，总量不完整", en: "Upstream unanswered: the total is incomplete" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const emissions = emissionsOf(inputs);
    if (!emissions.ok) return [[inputs.failed(emissions.finding)]];
    const settings = settingsOf(inputs, "settings", verdictSettingsTable);
    if (!settings.ok) return [[inputs.failed(settings.finding)]];
    const wrong = firstError(settings.value.findings);
    if (wrong !== undefined) return [[inputs.failed(wrong)]];
    if (emissions.value.form === "amounts") {
      const values = { found: "类别、排放量", foundInEnglish: "类别, 排放量" };
      return [[inputs.failed(error("no-header", "emissions", values), 0)]];
    }
    const { rows } = emissions.value;
    const words = wordsIn[language.value];
    const totals = judging.map((judgement) => totalOfRows(judgement, rows, settings.value.fields));
    return [
      [words.source, words.kind, ...judging.map(({ standard }) => standard)],
      ...rows.map((row): readonly ResultCell[] => {
        const kind = emissionKinds.find(({ id }) => id === row.fields.kind.value);
        return [
          row.fields.source.value ?? String(row.row),
          kind?.text[language.value] ?? "",
          ...totals.map(({ lines }) =>
            shareCell(
              lines.find((line) => line.row === row.row),
              language.value,
            ),
          ),
        ];
      }),
      [
        words.total,
        "",
        ...totals.map(({ gaps, known, lines }): ResultCell => {
          const clauses = [...new Set(lines.map(({ clause }) => clause))];
          return gaps.length > 0
            ? words.missing
            : stated(known, { requirement: "F5", clauses, writes: "ΣE" });
        }),
      ],
    ];
  },
};

const wordsIn = {
  zh: {
    source: "排放源",
    kind: "类别",
    total: "合计",
    missing: "缺",
    apart: "单列",
    leftOut: "不纳入",
  },
  en: {
    source: "Source",
    kind: "Category",
    total: "Total",
    missing: "missing",
    apart: "apart",
    leftOut: "left out",
  },
} as const;

function shareCell(line: TotalLine | undefined, language: Language): ResultCell {
  const words = wordsIn[language];
  if (line === undefined) return words.missing;
  if (line.as === "apart" || line.as === "leftOut") return words[line.as];
  if (line.share === undefined) return words.missing;
  return stated(line.share, { requirement: "F5", clauses: [line.clause], writes: "E" });
}
