import {
  factorItemNames,
  findGas,
  gridPlaceNames,
  isFuelClass,
  success,
  type Language,
  type Outcome,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { infoCells, type InfoRow } from "./info-row";
import { factorInfo, gasInfo, gridInfo } from "./info-rows";
import { infoHeaders } from "./lookup-words";
import { yearOfText } from "./year-of-text";

/** CN.FACTORINFO 因子信息 — unit, edition, source, trust and validity of factors, all editions side by side. */
export const FACTORINFO: FunctionDefinition = {
  id: "FACTORINFO",
  group: "factors",
  requirements: ["C12", "H3"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "因子、GWP 或电力因子的单位、版本、取值依据、来源文件、表号、可信度和复核日期；不写版本时各版本并列。",
    en: "Unit, edition, basis, source document, table, trust and review date of factors, GWPs and electricity factors; without an edition all side by side.",
  },
  parameters: [
    {
      id: "key",
      name: { zh: "名称", en: "name" },
      summary: {
        zh: "燃料、物料、能源、气体或电网范围，如 烟煤、CH4、北京",
        en: "A fuel, material, energy, gas or grid, such as diesel, CH4, Beijing",
      },
      kind: "text",
    },
    {
      id: "what",
      name: { zh: "参数", en: "quantity" },
      summary: { zh: "如 低位发热量；省略＝全部", en: "Such as NCV; left out = all" },
      kind: "choice",
      optional: true,
    },
    {
      id: "date",
      name: { zh: "年份", en: "date" },
      summary: {
        zh: "年份或日期，用于取值依据；省略＝不核对",
        en: "Year or date for the basis; left out = not checked",
      },
      kind: "text",
      optional: true,
    },
    {
      id: "edition",
      name: { zh: "版本", en: "edition" },
      summary: {
        zh: "版本、GWP 版本或电力因子口径；省略＝全部",
        en: "Edition, GWP set or calibre; left out = all",
      },
      kind: "choice",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "每个数值一行的表，含表头", en: "A table with a header and one row per value" },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.FACTORINFO("北京",,2025),2,6)',
      result: "沿用自2023",
      note: { zh: "取值依据：2025 年尚无公布值", en: "The basis: nothing is published for 2025" },
    },
    {
      formula: '=ROWS(CN.FACTORINFO("烟煤","低位发热量"))-1',
      result: 4,
      note: { zh: "四个版本并列", en: "Four editions side by side" },
    },
    {
      formula: '=INDEX(CN.FACTORINFO("CH4",,,"AR6","en"),3,1)',
      result: "methane, fossil",
      note: { zh: "甲烷按来源的数值一并列出", en: "Methane by origin is listed too" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const rows = rowsOf(inputs, language.value);
    if (!rows.ok) return [[inputs.failed(rows.finding, 0)]];
    const headers: readonly ResultCell[] = infoHeaders.map((header) => header[language.value]);
    return [headers, ...rows.value.map((row) => infoCells(row, language.value))];
  },
};

function rowsOf(inputs: Inputs, language: Language): Outcome<readonly InfoRow[]> {
  const words: Partial<Record<"key" | "what" | "date" | "edition", string>> = {};
  for (const name of ["key", "what", "date", "edition"] as const) {
    const text = inputs.single(name);
    if (!text.ok) return text;
    if (text.value !== undefined) words[name] = text.value;
  }
  const { key = "", what, date, edition } = words;
  const year = date === undefined ? success(undefined) : yearOfText(date, "date");
  if (!year.ok) return year;
  if (factorItemNames.find(key).length > 0 || isFuelClass(key)) {
    return factorInfo({ key, what, edition }, year.value, language);
  }
  const gas = findGas(key);
  if ("gas" in gas) return gasInfo(gas.gas, edition, language);
  if (gridPlaceNames.find(key).length > 0) return gridInfo(key, edition, year.value, language);
  return factorInfo({ key, what, edition }, year.value, language);
}
