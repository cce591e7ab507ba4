import { error, failure, findIndustry, success, type Language, type Outcome } from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { eachLookup } from "./each-lookup";

/** CN.INDUSTRY 行业大类 — the division of GB/T 4754 that a code or a name of an industry belongs to. */
export const INDUSTRY: FunctionDefinition = {
  id: "INDUSTRY",
  group: "factors",
  requirements: ["A1"],
  clauses: ["DB43 1"],
  summary: {
    zh: "行业大类（GB/T 4754-2017）：由代码、名称或俗称得出两位代码和名称；DB43 的工业企业为 06–46。有歧义时列出备选。",
    en: "Division of GB/T 4754-2017 by code, name or common name: two digits and the name. DB43 covers 06–46. An ambiguous name lists its candidates.",
  },
  parameters: [
    {
      id: "industry",
      name: { zh: "行业", en: "industry" },
      summary: {
        zh: "如 31、C3110、钢铁、化工；单元格或整列",
        en: "Such as 31, C3110, steel; a cell or a column",
      },
      kind: "text",
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "两位代码和大类名称", en: "Two digits and the name of the division" },
    shape: "each",
  },
  examples: [
    {
      formula: '=CN.INDUSTRY("钢铁")',
      result: "31 黑色金属冶炼和压延加工业",
      note: { zh: "与企业概况表的选项同字", en: "In the very words of the enterprise table" },
    },
    {
      formula: '=CN.INDUSTRY({"C3110";"造纸"},"en")',
      result: [["31 ferrous smelting and rolling"], ["22 paper"]],
      note: { zh: "代码与名称", en: "A code and a name" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    return eachLookup({
      inputs,
      words: ["industry"],
      required: ["industry"],
      filled: ["industry"],
      look: ({ industry = "" }) => divisionOf(industry, language.value),
    });
  },
};

function divisionOf(text: string, language: Language): Outcome<string> {
  const answer = findIndustry(text);
  if ("unknown" in answer) return failure(error("industry-unknown", "industry", { found: text }));
  if ("ambiguous" in answer) {
    const named = (words: Language, mark: string) =>
      answer.ambiguous.map(({ codes, name }) => `${codes.join("/")} ${name[words]}`).join(mark);
    const values = { found: text, candidates: named("zh", "、"), candidatesInEnglish: named("en", ", ") };
    return failure(error("industry-ambiguous", "industry", values));
  }
  const digits = answer.code.slice(0, 2);
  const division = findIndustry(digits);
  return "industry" in division && division.industry.codes[0] === digits
    ? success(`${digits} ${division.industry.name[language]}`)
    : failure(error("division-outside-scope", "industry", { found: text }));
}
