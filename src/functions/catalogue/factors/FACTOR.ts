import { basisText, factorOf, success, unitIn, type FactorAnswer, type Language } from "../../../core";
import type { Computation } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { stated } from "../../stated";
import { eachLookup } from "./each-lookup";
import { confidenceText, joinedWords } from "./lookup-words";
import { yearOfText } from "./year-of-text";

/** CN.FACTOR 因子查取 — one default of one edition, with its source in the explanation. */
export const FACTOR: FunctionDefinition = {
  id: "FACTOR",
  group: "factors",
  requirements: ["C12", "C4"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "查取因子缺省值：燃料、物料、热力、折标准煤等。各版本数值不同，须写明版本，不自动选取。单位与来源见 CN.FACTORINFO。",
    en: "Default factors of fuels, materials, heat, standard coal and more. Editions differ and must be named. Units and sources: CN.FACTORINFO.",
  },
  parameters: [
    {
      id: "key",
      name: { zh: "名称", en: "name" },
      summary: {
        zh: "如 烟煤、柴油、热力、石灰石；单元格或整列",
        en: "Such as diesel, heat, limestone; a cell or a column",
      },
      kind: "text",
    },
    {
      id: "what",
      name: { zh: "参数", en: "quantity" },
      summary: {
        zh: "如 低位发热量、单位热值含碳量、碳氧化率、排放因子、折标准煤系数；只有一种时可省略",
        en: "Such as NCV, carbon content, oxidation rate, emission factor; may be left out where there is one",
      },
      kind: "choice",
      optional: true,
    },
    {
      id: "date",
      name: { zh: "年份", en: "date" },
      summary: {
        zh: "年份或日期，核对版本是否适用；省略＝不核对",
        en: "Year or date the edition must stand for; left out = not checked",
      },
      kind: "text",
      optional: true,
    },
    {
      id: "edition",
      name: { zh: "版本", en: "edition" },
      summary: {
        zh: "如 gbt32151-2024、cets-steel-2024、缺省；只有一个版本时可省略",
        en: "Such as gbt32151-2024, cets-steel-2024, default; may be left out where there is one",
      },
      kind: "choice",
      optional: true,
    },
  ],
  result: {
    summary: {
      zh: "数值（比率为 0–1；单位见 CN.FACTORINFO）",
      en: "The value (rates are 0–1; unit: CN.FACTORINFO)",
    },
    shape: "each",
  },
  examples: [
    {
      formula: '=CN.FACTOR("烟煤","低位发热量",2025,"gbt32151-2024")',
      result: 19.57,
      note: { zh: "GJ/t，沿用自 2024", en: "GJ/t, carried forward since 2024" },
    },
    {
      formula: '=CN.FACTOR({"柴油";"natural gas"},"碳氧化率",,"缺省")',
      result: [[0.98], [0.99]],
      note: { zh: "整列查取，不核对年份", en: "A column, no year checked" },
    },
    {
      formula: '=CN.FACTOR("热力","排放因子",2025)',
      result: 0.11,
      note: { zh: "tCO2/GJ，只有一个版本", en: "tCO2/GJ, in one edition only" },
    },
  ],
  run: (inputs) =>
    eachLookup({
      inputs,
      words: ["key", "what", "date", "edition"],
      required: ["key"],
      filled: ["key", "date"],
      look: ({ key = "", what, date, edition }) => {
        const year = date === undefined ? success(undefined) : yearOfText(date, "date");
        if (!year.ok) return year;
        const answer = factorOf({ key, what, edition }, year.value);
        return answer.ok ? success(factorCell(answer.value, inputs.language)) : answer;
      },
    }),
};

/** The value as a cell; its explanation names unit, edition, source and trust. */
function factorCell({ value, factor, basis }: FactorAnswer, language: Language): Computation {
  const { item, quantity, edition, table, confidence, derivation } = factor;
  const name = `${item.name[language]} ${quantity.name[language]}`;
  const source = [edition.document, table].filter((part) => part !== undefined).join(" ");
  return stated(value, {
    requirement: "C12",
    clauses: ["CIECCPA061 8.2.5.3"],
    writes: joinedWords(
      [name, edition.id, source, basisText(basis)[language], derivation?.[language]],
      language,
    ),
    substituted: joinedWords(
      [
        `${factor.printed} ${unitIn(factor.unit, language)}`,
        confidenceText(confidence, language),
        factor.note?.[language],
      ],
      language,
    ),
  });
}
