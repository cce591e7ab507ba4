import {
  abatementCost,
  abatementCurve,
  error,
  Exact,
  failure,
  sentence,
  shown,
  success,
  type CurveStep,
  type Language,
  type Outcome,
} from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { curveParameters, curveWords } from "./curve-words";
import { rowsOf } from "./row-input";

/** CN.MACC 边际减排成本曲线 — measures in the order of their economy, with what they abate and cost together. */
export const MACC: FunctionDefinition = {
  id: "MACC",
  group: "baseline",
  requirements: ["D4"],
  clauses: ["DB14 8.4.1b"],
  summary: {
    zh: "边际减排成本排序：净节省的在前（按节省额），其余按单位减排成本；给出累计减排量和累计成本。缺数据的措施列在最后并说明。",
    en: "Marginal abatement cost order: net savings first (by what they save), then by cost per tonne; cumulative abatement and cost. Measures with gaps come last with the reason.",
  },
  parameters: [...curveParameters, languageParameter],
  result: {
    summary: { zh: "排序、单位成本与累计值", en: "Rank, cost per tonne, cumulative figures" },
    shape: "table",
  },
  examples: [
    {
      formula: '=CN.MACC({"光伏";"余热回收";"变频"},{1000;500;200},{300000;-50000;20000})',
      result: [
        ["排序", "措施", "减排量", "成本", "单位减排成本", "累计减排量", "累计成本", "说明"],
        [1, "余热回收", 500, -50000, -100, 500, -50000, "净节省"],
        [2, "变频", 200, 20000, 100, 700, -30000, ""],
        [3, "光伏", 1000, 300000, 300, 1700, 270000, ""],
      ],
      note: { zh: "余热回收省钱，排在最前", en: "Waste heat saves money and comes first" },
    },
    {
      formula: '=INDEX(CN.MACC({"A";"B"},{100;50},{9000;1000},120),3,8)',
      result: "采用：累计达到所需减排量",
      note: { zh: "所需减排量 120 t：两项都要", en: "120 t are needed: both measures" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, language.value);
    return table.ok ? table.value : [[inputs.failed(table.finding)]];
  },
};

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const rows = rowsOf(inputs, { required: [], optional: ["abatements", "costs"], name: "names" });
  if (!rows.ok) return rows;
  for (const input of ["abatements", "costs"]) {
    if (inputs.grid(input) === undefined) return failure(inputs.placed(error("omitted", input)));
  }
  const needed = optionalNumber(inputs, "needed");
  if (!needed.ok) return needed;
  const words = curveWords[language];
  const unreadable: (readonly ResultCell[])[] = [];
  const measures = rows.value.flatMap((row) => {
    if (row === undefined) return [];
    if (row.finding !== undefined) {
      unreadable.push(["", row.name, "", "", "", "", "", sentence(row.finding, language)]);
      return [];
    }
    return [{ name: row.name, abatement: row.numbers["abatements"], cost: row.numbers["costs"] }];
  });
  const { steps, apart } = abatementCurve(measures);
  const body = steps.map((step) => stepRow(step, needed.value, language));
  const left = apart.map(({ name, finding }): readonly ResultCell[] => {
    const at = { name: { zh: name || "措施", en: name || "a measure" } };
    return ["", name, "", "", "", "", "", sentence({ ...finding, at }, language)];
  });
  const total = steps.at(-1)?.cumulativeAbatement ?? Exact.zero;
  const isShort = needed.value !== undefined && total.compare(needed.value) < 0;
  const short = error("abatement-not-enough", "abatements", {
    found: shown(total),
    expected: needed.value === undefined ? "" : shown(needed.value),
  });
  return success([
    words.header,
    ...body,
    ...left,
    ...unreadable,
    ...(isShort ? [["", "", "", "", "", "", "", sentence(inputs.placed(short), language)]] : []),
  ]);
}

function stepRow(step: CurveStep, needed: Exact | undefined, language: Language): readonly ResultCell[] {
  const words = curveWords[language];
  const before = step.cumulativeAbatement.minus(step.abatement);
  const isUsed = needed !== undefined && before.compare(needed) < 0;
  const reaches = isUsed && step.cumulativeAbatement.compare(needed) >= 0;
  const use = needed === undefined ? "" : reaches ? words.reaches : isUsed ? words.used : words.unused;
  return [
    cell(Exact.of(`${step.rank}`), "k"),
    step.name,
    cell(step.abatement, "A"),
    cell(step.cost, "C"),
    compute(abatementCost, { cost: step.cost, abatement: step.abatement }),
    cell(step.cumulativeAbatement, "ΣA"),
    cell(step.cumulativeCost, "ΣC"),
    [step.cost.isNegative() ? words.saving : "", use].filter((word) => word !== "").join("；"),
  ];
}

function cell(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "D4", clauses: ["DB14 8.4.1b"], writes });
}
