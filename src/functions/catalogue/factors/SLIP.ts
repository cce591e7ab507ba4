import {
  diagnoseSlip,
  error,
  failure,
  historyOf,
  sentence,
  success,
  unitOfHeader,
  valueRangeOf,
  type Exact,
  type Language,
  type Outcome,
  type SlipEvidence,
  type Unit,
  readUnit,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { isBlank, readNumber, type ResultCell, type ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { slipParameters } from "./slip-parameters";

/** CN.SLIP 单位错位诊断 — the likely slip of a unit behind each value; it says so and changes nothing. */
export const SLIP: FunctionDefinition = {
  id: "SLIP",
  group: "factors",
  requirements: ["B7", "C1"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "单位错位诊断：按因子库各版取值范围和自身历史，指出疑似差 10³、10⁴、3.6、29.3 等倍数的数；没有疑点为空白；只提示，不改数。",
    en: "Names values that look wrong by 10³, 10⁴, 3.6, 29.3 and the like, judged by the library's ranges and the ledger's own history. Blank where nothing is odd; changes nothing.",
  },
  parameters: [...slipParameters, languageParameter],
  result: {
    summary: {
      zh: "每个数一格：疑点、依据和处理办法；无疑点为空白",
      en: "One cell per value: suspicion, evidence, cure; blank where there is none",
    },
    shape: "each",
  },
  examples: [
    {
      formula: '=CN.SLIP({19.57;23.2},"烟煤低位发热量（GJ/t）")',
      result: [[""], [""]],
      note: { zh: "在一般范围内，没有疑点", en: "Inside the usual range: nothing to say" },
    },
    {
      formula: '=LEFT(CN.SLIP(20908,"烟煤低位发热量（GJ/t）"),17)',
      result: "「数值」20908 GJ/t 疑似",
      note: { zh: "20908 像是 kJ/kg", en: "20 908 looks like kJ/kg" },
    },
    {
      formula: '=LEFT(CN.SLIP(12.4,"用电量","MWh",{12100,11800,12600,12300},"en"),38)',
      result: "values 12.4 looks 1000 times too small",
      note: { zh: "其他月份都在一万二左右", en: "The other months lie near 12 000" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const evidence = evidenceOf(inputs);
    if (!evidence.ok) return [[inputs.failed(evidence.finding)]];
    return diagnosed(inputs, evidence.value, language.value);
  },
};

function diagnosed(inputs: Inputs, evidence: SlipEvidence, language: Language): ResultGrid {
  const grid = inputs.grid("values");
  if (grid === undefined) return [[inputs.failed(error("omitted", "values"))]];
  const index = inputs.index("values");
  const { rows, columns } = inputs.extent(grid, index);
  if (rows === 0) return [[""]];
  const isSingle = rows === 1 && columns === 1;
  const cell = (row: number, column: number): ResultCell => {
    if (isBlank(grid[row]?.[column]) || inputs.isHeaderAt(index, row, column)) return "";
    const value = inputs.number("values", row, column);
    if (!value.ok) return inputs.failed(value.finding, row, column);
    const finding = diagnoseSlip(value.value, evidence, { input: "values" });
    return finding === undefined
      ? ""
      : sentence(isSingle ? inputs.placed(finding) : inputs.placed(finding, row, column), language);
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cell(row, column)),
  );
}

/** What the values are compared with; without a range and without a history nothing could ever be said. */
function evidenceOf(inputs: Inputs): Outcome<SlipEvidence> {
  const what = inputs.single("what");
  if (!what.ok) return what;
  const name = what.value ?? "";
  const unit = unitOf(inputs, name);
  if (!unit.ok) return unit;
  const range = valueRangeOf(name, unit.value);
  const history = historyOf(historyValues(inputs));
  if (range === undefined && inputs.grid("history") === undefined) {
    const candidates = "低位发热量、单位热值含碳量、碳氧化率、电网排放因子";
    const candidatesInEnglish = "net calorific value, carbon content, oxidation rate, grid factor";
    const values = { found: name, candidates, candidatesInEnglish };
    return failure(inputs.placed(error("slip-quantity-unknown", "what", values), 0));
  }
  return success({ range, unit: unit.value, history });
}

/** The stated unit, else the one that the header carries. */
function unitOf(inputs: Inputs, header: string): Outcome<Unit | undefined> {
  const text = inputs.single("unit");
  if (!text.ok) return text;
  return text.value === undefined ? success(unitOfHeader(header)) : readUnit("unit", text.value);
}

/** Only numbers tell of a history; what else stands in the range is somebody else's business. */
function historyValues(inputs: Inputs): readonly Exact[] {
  return (inputs.grid("history") ?? []).flat().flatMap((value) => {
    const number = readNumber(value, "history");
    return number.ok ? [number.value] : [];
  });
}
