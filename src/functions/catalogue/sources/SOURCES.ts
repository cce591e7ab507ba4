import { clauseIn, type Language, type SourceRow } from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { expectedSourcesOf, industryParameter } from "./industry-input";
import { headers, kindWords } from "./source-words";

/** CN.SOURCES 应识别的排放源 — what Annex C of DB43 leads one to expect in an industry. */
export const SOURCES: FunctionDefinition = {
  id: "SOURCES",
  group: "sources",
  requirements: ["B1", "B2"],
  clauses: ["DB43 6.2.3.3a", "DB43 Annex C"],
  summary: {
    zh: "按行业列出应识别的排放源（DB43 附录C）：九类，分直接、间接、特殊；CO、NH3 标明不属于七类气体；特殊排放单列，不计入总量。示例清单，供逐项采纳、排除或补充。",
    en: "Sources to look for in an industry (DB43 Annex C): nine classes, direct, indirect or special, with gases. CO and NH3 are marked as none of the seven; special emissions stay outside totals.",
  },
  parameters: [industryParameter, languageParameter],
  result: {
    summary: {
      zh: "表：编号、类别、性质、排放源、设施示例、气体、条款",
      en: "A table: number, class, kind, source, example facilities, gases, clause",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.SOURCES("钢铁"),9,6)',
      result: "—",
      note: { zh: "表中没有给出气体时写“—”", en: "A dash where the table names no gas" },
    },
    {
      formula: '=INDEX(CN.SOURCES("31"),7,6)',
      result: "CO（不属于七类气体）",
      note: { zh: "高炉、转炉泄漏的 CO 只列示", en: "CO from blast furnaces is only shown" },
    },
    {
      formula: '=ROWS(CN.SOURCES("水泥","en"))-1',
      result: 9,
      note: { zh: "水泥：九个排放源", en: "Cement: nine sources" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const expected = expectedSourcesOf(inputs);
    if (!expected.ok) return [[inputs.failed(expected.finding)]];
    const words = language.value;
    const { key, category, kind, source, facilities, gases, clause } = headers;
    return [
      [key, category, kind, source, facilities, gases, clause].map((header) => header[words]),
      ...expected.value.map((row) => [
        row.key,
        row.category[words],
        kindWords[row.kind][words],
        row.source[words],
        row.facilities?.[words] ?? "—",
        gasesShown(row, words),
        clauseIn(row.clause, words),
      ]),
    ];
  },
};

/** The gases as the table names them; one that is none of the seven says so. */
function gasesShown({ gases, gasesOutside }: SourceRow, language: Language): string {
  const outside = gasesOutside.map((gas) =>
    language === "zh" ? `${gas}（不属于七类气体）` : `${gas} (none of the seven)`,
  );
  const all = [...gases, ...outside];
  return all.length === 0 ? "—" : all.join(language === "zh" ? "、" : ", ");
}
