import { basisText, gridFactorOf, success, unitIn, type GridAnswer, type Language } from "../../../core";
import type { Computation } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { stated } from "../../stated";
import { eachLookup } from "./each-lookup";
import { confidenceText, joinedWords } from "./lookup-words";
import { yearOfText } from "./year-of-text";

/** CN.GRID 电力排放因子 — by place, year and calibre; calibres never stand in for each other. */
export const GRID: FunctionDefinition = {
  id: "GRID",
  group: "factors",
  requirements: ["C8", "C12"],
  clauses: ["CIECCPA061 8.2.2.2", "DZJN108 9.4"],
  summary: {
    zh: "查取电力二氧化碳排放因子：全国、区域、省，按年份和口径。最新公布之后的年份沿用最近值；统计值与碳市场报告值不互相代替。",
    en: "Electricity CO2 factor of the nation, a region or a province by year and calibre. Later years carry the newest forward; calibres never mix.",
  },
  parameters: [
    {
      id: "place",
      name: { zh: "范围", en: "place" },
      summary: {
        zh: "全国、华北、北京、京、Beijing 等；单元格或整列",
        en: "National, North China, Beijing, …; a cell or a column",
      },
      kind: "text",
    },
    {
      id: "year",
      name: { zh: "年份", en: "year" },
      summary: { zh: "用电的年份，如 2023、2023年或日期", en: "Year of the electricity: 2023 or a date" },
      kind: "text",
    },
    {
      id: "calibre",
      name: { zh: "口径", en: "calibre" },
      summary: {
        zh: "平均、剔除非化石交易、化石、碳市场；省略＝平均",
        en: "average, excluding traded non-fossil, fossil, ETS; left out = average",
      },
      kind: "choice",
      optional: true,
    },
  ],
  result: {
    summary: { zh: "电力排放因子（＝kgCO2/kWh）", en: "Electricity factor (= kgCO2/kWh)" },
    unit: "tCO2/MWh",
    shape: "each",
  },
  examples: [
    {
      formula: '=CN.GRID("全国",2022)',
      result: 0.5366,
      note: { zh: "统计的平均值", en: "The statistical average" },
    },
    {
      formula: '=CN.GRID("全国",2022,"碳市场")',
      result: 0.5703,
      note: { zh: "碳市场报告值，另一口径", en: "The figure for ETS reports, another calibre" },
    },
    {
      formula: '=CN.GRID({"北京";"华北";"Guangdong"},2025)',
      result: [[0.5554], [0.6361], [0.4419]],
      note: { zh: "沿用 2023 年数值", en: "The values of 2023, carried forward" },
    },
  ],
  run: (inputs) =>
    eachLookup({
      inputs,
      words: ["place", "year", "calibre"],
      required: ["place", "year"],
      filled: ["place", "year"],
      look: ({ place = "", year = "", calibre }) => {
        const read = yearOfText(year, "year");
        if (!read.ok) return read;
        const answer = gridFactorOf(place, read.value, calibre);
        return answer.ok ? success(gridCell(answer.value, inputs.language)) : answer;
      },
    }),
};

function gridCell({ value, row, place, calibre, basis }: GridAnswer, language: Language): Computation {
  const source = [row.document, row.table].filter((part) => part !== undefined).join(" ");
  const name = `${place.name[language]} ${row.from} ${calibre.name[language]}`;
  return stated(value, {
    requirement: "C8",
    clauses: ["CIECCPA061 8.2.2.2"],
    writes: joinedWords([name, source, basisText(basis)[language]], language),
    substituted: joinedWords(
      [
        `${row.value} ${unitIn(row.unit, language)}`,
        confidenceText(row.confidence, language),
        row.note?.[language],
      ],
      language,
    ),
  });
}
