import {
  baseUnitText,
  dimensionWords,
  parseUnit,
  sentence,
  stateWords,
  unitOfHeader,
  type Language,
  type Unit,
  readUnit,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { isBlank, type ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";

const headers = {
  zh: ["原文", "规范写法", "量纲", "折合基本单位", "基本单位", "说明"],
  en: ["Text", "Unit", "Dimension", "In base units", "Base unit", "Note"],
} as const;

/** CN.UNIT 识别单位 — what a unit, or the unit in a header, is read as; candidates where it is not known. */
export const UNIT: FunctionDefinition = {
  id: "UNIT",
  group: "factors",
  requirements: ["C1"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "识别单位：规范写法、量纲、折合基本单位的倍数；也认表头里的单位，如“低位发热量（GJ/t）”；认不出时给出相近的候选。",
    en: "Reads units, also in headers such as NCV (GJ/t): normal spelling, dimension, ratio to the base unit; candidates where it is unknown.",
  },
  parameters: [
    {
      id: "text",
      name: { zh: "文字", en: "text" },
      summary: {
        zh: "单位或带单位的表头；单元格或区域",
        en: "A unit, or a header with its unit; a cell or a range",
      },
      kind: "text",
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "每个文字一行：规范写法、量纲、倍数、基本单位、说明",
      en: "A row per text: unit, dimension, ratio, base unit, note",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=CN.UNIT("万kWh")',
      result: [[...headers.zh], ["万kWh", "10^4 kWh", "能量", 36000, "MJ", ""]],
      note: { zh: "1 万kWh = 36000 MJ", en: "10⁴ kWh = 36 000 MJ" },
    },
    {
      formula: '=CN.UNIT({"低位发热量（GJ/t）";"用气量/万Nm³"},"en")',
      result: [
        [...headers.en],
        ["低位发热量（GJ/t）", "GJ/t", "energy/mass", 1000, "MJ/t", ""],
        ["用气量/万Nm³", "10^4 Nm3", "volume", 10000, "m3", "0 °C, 101.325 kPa"],
      ],
      note: { zh: "从表头读出单位", en: "Units read from headers" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const grid = inputs.grid("text") ?? [];
    const { rows, columns } = inputs.extent(grid, inputs.index("text"));
    const found: ResultCell[][] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (isBlank(grid[row]?.[column])) continue;
        const text = inputs.text("text", row, column);
        if (!text.ok) return [[inputs.failed(text.finding)]];
        if (text.value === undefined) continue;
        found.push(line(text.value, language.value));
      }
    }
    return [[...headers[language.value]], ...found];
  },
};

function line(text: string, language: Language): ResultCell[] {
  const reading = parseUnit(text);
  const unit = "unit" in reading ? reading.unit : unitOfHeader(text);
  if (unit === undefined) {
    const problem = readUnit("text", text);
    return [text, "", "", "", "", problem.ok ? "" : sentence(bare(problem.finding), language)];
  }
  return [
    text,
    unit.text,
    dimensionWords(unit, language),
    ratioCell(unit),
    baseUnitText(unit),
    stateWords(unit, language),
  ];
}

/** The sentence stands in the row of its text, which names the place already. */
function bare<Finding extends { readonly at?: unknown }>({
  at: _,
  ...finding
}: Finding): Omit<Finding, "at"> {
  return finding;
}

function ratioCell(unit: Unit): ResultCell {
  return stated(unit.ratio, {
    requirement: "C1",
    clauses: ["CIECCPA061 8.2.5.3"],
    writes: `1 ${unit.text} = k ${baseUnitText(unit)}`,
  });
}
