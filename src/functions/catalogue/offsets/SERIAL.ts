import {
  parseSerials,
  sentence,
  serialRelations,
  sum,
  unitsOf,
  type Language,
  type SerialRange,
  type SerialRelation,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";

/** CN.SERIAL 读序列号 — registry, project, country, first and last number of serials; overlaps and gaps among them. */
export const SERIAL: FunctionDefinition = {
  id: "SERIAL",
  group: "offsets",
  requirements: ["E1", "E11"],
  clauses: ["GUIDE 8.1.3", "CIECCPA061 8.3.2 note 2"],
  summary: {
    zh: "读序列号：逐行列出登记簿、项目、国别、起止号和个数，指出认不出的、重叠的和之间的缺口。认得 CCER、VCS、GS、ACR、CAR、CDM、绿证等写法。",
    en: "Reads serial numbers: registry, project, country, first, last and count of each row; names what cannot be read, overlaps and gaps.",
  },
  parameters: [
    {
      id: "serials",
      name: { zh: "序列号", en: "serials" },
      summary: {
        zh: "一列序列号；起止可写在一格，用“至”或 ~ 相连",
        en: "A column of serials; first and last in one cell, joined by to or ~",
      },
      kind: "text",
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：登记簿、项目、国别、起、止、个数、说明",
      en: "A table: registry, project, country, from, to, count, remark",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=CN.SERIAL("GS1-1-CN-GS7604-3-2020-21289-85975-85979")',
      result: [
        ["登记簿", "项目", "国别", "起", "止", "个数", "说明"],
        ["GS", "GS7604", "CN", "85975", "85979", 5, ""],
      ],
      note: { zh: "黄金标准", en: "Gold Standard" },
    },
    {
      formula: '=INDEX(CN.SERIAL({"GEC000001至GEC000100";"GEC000091至GEC000120"}),3,7)',
      result: "与第 1 行重叠：91–100",
      note: { zh: "两批绿证重叠", en: "Two lots of certificates overlap" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const cells = (inputs.grid("serials") ?? []).slice(
      0,
      inputs.extent(inputs.grid("serials") ?? [], inputs.index("serials")).rows,
    );
    const texts = cells.map((_cell, row) => inputs.text("serials", row, 0));
    const parsed = texts.map((text) => (text.ok ? parseSerials(text.value ?? "") : undefined));
    const relations = serialRelations(parsed);
    return [
      headers[language.value],
      ...texts.map((text, row): ResultCell[] => {
        if (!text.ok) return [...Array.from({ length: 6 }, () => ""), inputs.failed(text.finding)];
        const ranges = parsed[row];
        return ranges === undefined
          ? unread(inputs, row, text.value, language.value)
          : rowOf(ranges, relations.get(row) ?? [], language.value);
      }),
    ];
  },
};

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ["登记簿", "项目", "国别", "起", "止", "个数", "说明"],
  en: ["Registry", "Project", "Country", "From", "To", "Count", "Remark"],
};

function rowOf(
  ranges: readonly SerialRange[],
  relations: readonly SerialRelation[],
  language: Language,
): ResultCell[] {
  const all = (of: "registry" | "project" | "country"): string =>
    [...new Set(ranges.map((range) => range[of]))].join("; ");
  return [
    all("registry"),
    all("project"),
    all("country"),
    ranges.map(({ from }) => from).join("; "),
    ranges.map(({ to }) => to).join("; "),
    stated(sum(ranges.map(unitsOf)), {
      requirement: "E11",
      clauses: ["CIECCPA061 8.3.2 note 2"],
      writes: "Σ (止 − 起 + 1)",
    }),
    relations.map((relation) => relationWords(relation, language)).join(language === "zh" ? "；" : "; "),
  ];
}

function relationWords({ kind, other, from, to }: SerialRelation, language: Language): string {
  const span = from === to ? from : `${from}–${to}`;
  if (language === "zh") {
    return kind === "overlap" ? `与第 ${other + 1} 行重叠：${span}` : `与第 ${other + 1} 行之间缺 ${span}`;
  }
  return kind === "overlap" ? `overlaps row ${other + 1}: ${span}` : `gap after row ${other + 1}: ${span}`;
}

/** A blank row stays blank; anything else that cannot be read is said so. */
function unread(inputs: Inputs, row: number, text: string | undefined, language: Language): ResultCell[] {
  const blanks = Array.from({ length: 6 }, () => "");
  if (text === undefined) return [...blanks, ""];
  const finding = inputs.placed(
    {
      code: "offset-serial-unreadable",
      severity: "question",
      at: { input: "serials" },
      values: { found: text },
    },
    row,
  );
  return [...blanks, sentence(finding, language)];
}
