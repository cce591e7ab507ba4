import {
  error,
  methodClosures,
  sentence,
  type Closure,
  type Exact,
  type Language,
  type MethodResult,
  type QuantificationMethod,
  type Text,
} from "../../../core";
import type { FunctionDefinition, ParameterDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import type { Inputs } from "../../inputs";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { isNoRow, rowsOf } from "../data/column-rows";
import { methodNames } from "./method-words";

/** CN.COMPARE 方法比对 — the results of up to three methods for the same source, pair by pair. */
export const COMPARE: FunctionDefinition = {
  id: "COMPARE",
  group: "sources",
  requirements: ["C10"],
  clauses: ["CIECCPA061 8.2.5"],
  summary: {
    zh: "方法比对：同一排放源的因子法、物料平衡法、实测法结果两两比较，给出差值和相对差（相对于实测法，其次物料平衡法）及是否闭合。不取平均。",
    en: "Compares factor, mass balance and measured results of one source in pairs: difference, relative difference (to measured, else to the balance) and whether they close. Never averages.",
  },
  parameters: [
    result("factor", methodNames.emissionFactor),
    result("balance", methodNames.massBalance),
    result("measured", methodNames.measured),
    {
      id: "names",
      name: { zh: "排放源", en: "names" },
      summary: { zh: "排放源名称，逐行；省略＝行号", en: "Names of the sources; left out = row numbers" },
      kind: "text",
      optional: true,
    },
    {
      id: "tolerance",
      name: { zh: "允许相对差", en: "tolerance" },
      summary: {
        zh: "0.05 即 5%；省略＝只列差，不判断闭合",
        en: "0.05 = 5 %; left out = differences only, no word on closing",
      },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：排放源、比较、差值（tCO2e）、相对差、结论",
      en: "A table: source, comparison, difference (tCO2e), relative difference, result",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.COMPARE(980,1010,1000,"1号窑",0.02),3,4)',
      result: -0.02,
      note: { zh: "因子法相对实测法", en: "Factor against measured" },
    },
    {
      formula: '=INDEX(CN.COMPARE(980,1010,1000,"1号窑",0.02),4,5)',
      result: "不闭合（相对物料平衡法）",
      note: { zh: "980 与 1010 相差近 3%", en: "980 against 1010, nearly 3 % off" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const tolerance = optionalNumber(inputs, "tolerance");
    if (!tolerance.ok) return [[inputs.failed(tolerance.finding)]];
    if (tolerance.value?.isNegative() === true) {
      const found = tolerance.value.toText(15).text;
      return [[inputs.failed(error("negative", "tolerance", { found }), 0)]];
    }
    const rows = rowsOf(inputs, [...resultInputs, "names"]);
    if (!rows.ok) return [[inputs.failed(rows.finding)]];
    const words = language.value;
    const body: ResultCell[][] = [];
    for (let row = 0; row < rows.value; row += 1) {
      if (isNoRow(inputs, resultInputs, row)) continue;
      body.push(...sourceRows(inputs, row, tolerance.value, words));
    }
    if (body.length === 0) return [[inputs.failed(error("no-rows", "factor"))]];
    return [headers.map((header) => header[words]), ...body];
  },
};

const resultInputs = ["factor", "balance", "measured"] as const;

const methodOf: Readonly<Record<(typeof resultInputs)[number], QuantificationMethod>> = {
  factor: "emissionFactor",
  balance: "massBalance",
  measured: "measured",
};

const headers: readonly Text[] = [
  { zh: "排放源", en: "Source" },
  { zh: "比较", en: "Comparison" },
  { zh: "差值", en: "Difference" },
  { zh: "相对差", en: "Relative difference" },
  { zh: "结论", en: "Result" },
];

function result(id: string, method: Text): ParameterDefinition {
  return {
    id,
    name: { zh: `${method.zh}结果`, en: `${id}_result` },
    summary: {
      zh: "tCO2e，单元格或一列；空白＝没有用此法",
      en: "tCO2e, a cell or a column; blank = not used",
    },
    kind: "numbers",
    unit: "tCO2e",
  };
}

/** The pairs of one source; a cell that is no number, or a single result, is said in the source's own row. */
function sourceRows(
  inputs: Inputs,
  row: number,
  tolerance: Exact | undefined,
  language: Language,
): ResultCell[][] {
  const name = inputs.grid("names") === undefined ? undefined : inputs.text("names", row);
  const source = name?.ok === true && name.value !== undefined ? name.value : `${row + 1}`;
  const results: MethodResult[] = [];
  for (const input of resultInputs) {
    if (inputs.grid(input) === undefined || inputs.isBlankAt(input, row, 0)) continue;
    const amount = inputs.number(input, row, 0);
    if (!amount.ok) return [[source, "", "", "", sentence(amount.finding, language)]];
    results.push({ method: methodOf[input], amount: amount.value });
  }
  if (results.length < 2) {
    const finding = inputs.placed(error("method-too-few-results", "factor"), row);
    return [[source, "", "", "", sentence(finding, language)]];
  }
  return methodClosures(results, tolerance).map((closure) =>
    closureRow(source, closure, inputs, row, language),
  );
}

function closureRow(
  source: string,
  { first, second, difference, relative, closes }: Closure,
  inputs: Inputs,
  row: number,
  language: Language,
): ResultCell[] {
  const basis = { requirement: "C10", clauses: ["CIECCPA061 8.2.5"] } as const;
  const reference = methodNames[second.method][language];
  const zero = inputs.placed(error("method-reference-zero", inputOf(second.method)), row);
  return [
    source,
    `${methodNames[first.method][language]} − ${reference}`,
    stated(difference, { ...basis, writes: "E₁ − E₂" }),
    relative === undefined
      ? sentence(zero, language)
      : stated(relative, { ...basis, writes: "(E₁ − E₂) ÷ |E₂|" }),
    closureWords(closes, reference, language),
  ];
}

function inputOf(method: QuantificationMethod): (typeof resultInputs)[number] {
  return resultInputs.find((input) => methodOf[input] === method) ?? "factor";
}

function closureWords(closes: boolean | undefined, reference: string, language: Language): string {
  if (closes === undefined) {
    return language === "zh"
      ? `未给允许差（相对${reference}）`
      : `no tolerance stated (relative to ${reference})`;
  }
  if (language === "zh") return `${closes ? "闭合" : "不闭合"}（相对${reference}）`;
  return `${closes ? "closes" : "does not close"} (relative to ${reference})`;
}
