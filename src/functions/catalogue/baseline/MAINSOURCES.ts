import {
  error,
  Exact,
  failure,
  mainSources,
  success,
  type Language,
  type NamedAmount,
  type Outcome,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { rowsOf } from "./row-input";

/** CN.MAINSOURCES 主要排放设施 — facilities by share, and the fewest that reach the share asked for. */
export const MAINSOURCES: FunctionDefinition = {
  id: "MAINSOURCES",
  group: "baseline",
  requirements: ["D11"],
  clauses: ["DB43 6.2.3.3b", "DZJN108 5.1"],
  summary: {
    zh: "主要排放设施：同名合计后按占比从大到小排列，给出占比和累计占比。减排潜力和对供应链的影响另行判断。",
    en: "Main emission facilities: rows of the same name added up, largest first, with share and cumulative share. Potential and supply-chain effect are judged apart.",
  },
  parameters: [
    {
      id: "names",
      name: { zh: "设施", en: "names" },
      summary: {
        zh: "设施或排放源名称，一列；同名合计",
        en: "Facilities or sources, a column; same names add up",
      },
      kind: "text",
    },
    {
      id: "amounts",
      name: { zh: "排放量", en: "amounts" },
      summary: { zh: "各行的排放量，tCO2e", en: "Emissions of each row, tCO2e" },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "share",
      name: { zh: "累计占比", en: "share" },
      summary: {
        zh: "如 80%：累计到此的为主要设施；标准没有规定，省略＝只排序",
        en: "Such as 80%: those up to it are main; the text names none, left out = ranking only",
      },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "排序、设施、排放量、占比、累计占比",
      en: "Rank, facility, emissions, share, cumulative share",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=CN.MAINSOURCES({"锅炉";"回转窑";"锅炉";"叉车"},{100;600;200;100},0.9)',
      result: [
        ["排序", "设施", "排放量", "占比", "累计占比", "主要设施"],
        [1, "回转窑", 600, 0.6, 0.6, "是"],
        [2, "锅炉", 300, 0.3, 0.9, "是"],
        [3, "叉车", 100, 0.1, 1, "否"],
      ],
      note: { zh: "两行锅炉合计；恰好 90% 为止", en: "Both boiler rows add up; exactly 90% suffices" },
    },
    {
      formula: '=INDEX(CN.MAINSOURCES({"a";"b";"c"},{1;1;1}),4,5)',
      result: 1,
      note: { zh: "三个三分之一恰好是 1", en: "Three thirds are exactly 1" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, language.value);
    return table.ok ? table.value : [[inputs.failed(table.finding)]];
  },
};

const words: Readonly<Record<Language, { header: readonly string[]; yes: string; no: string }>> = {
  zh: { header: ["排序", "设施", "排放量", "占比", "累计占比", "主要设施"], yes: "是", no: "否" },
  en: {
    header: ["Rank", "Facility", "Emissions", "Share", "Cumulative share", "Main"],
    yes: "yes",
    no: "no",
  },
};

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const rows = rowsOf(inputs, { required: ["amounts"], name: "names" });
  if (!rows.ok) return rows;
  const share = optionalNumber(inputs, "share");
  if (!share.ok) return share;
  if (share.value !== undefined && (share.value.isNegative() || share.value.compare(Exact.one) > 0)) {
    const found = share.value.toText().text;
    return failure(inputs.placed(error("share-out-of-range", "share", { found })));
  }
  const named: NamedAmount[] = [];
  for (const [index, row] of rows.value.entries()) {
    if (row === undefined) continue;
    // Shares of a whole of which a part is unknown would all be wrong.
    if (row.finding !== undefined) return failure(row.finding);
    const amount = row.numbers["amounts"];
    if (row.name === "") return failure(inputs.placed(error("facility-unnamed", "names"), index));
    if (amount !== undefined) named.push({ name: row.name, amount });
  }
  const ranked = mainSources(named, share.value);
  if (!ranked.ok) return ranked;
  const { header, yes, no } = words[language];
  return success([
    header,
    ...ranked.value.map((source): readonly ResultCell[] => [
      cell(Exact.of(`${source.rank}`), "k"),
      source.name,
      cell(source.amount, "E"),
      cell(source.share, "E ÷ ΣE"),
      cell(source.cumulativeShare, "ΣE(1…k) ÷ ΣE"),
      source.isMain === undefined ? "" : source.isMain ? yes : no,
    ]),
  ]);
}

function cell(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "D11", clauses: ["DB43 6.2.3.3b"], writes });
}
