import {
  error,
  failure,
  sentence,
  success,
  targetReached,
  type Exact,
  type Language,
  type Outcome,
  type TargetDirection,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";
import { reachedParameters, reachedWords } from "./reached-words";
import { rowsOf, type InputRow } from "./row-input";

/** CN.REACHED 目标是否达成 — performance against target and base, at any level, with the rule stated. */
export const REACHED: FunctionDefinition = {
  id: "REACHED",
  group: "baseline",
  requirements: ["D9"],
  clauses: ["DB14 6.3.1", "DB43 6.3.3.3", "DB43 9.1.1.3"],
  summary: {
    zh: "目标是否达成：实际值与目标值逐行比较，相等即达成；给出基准时列出变化量和完成率。判定规则写在结果里。",
    en: "Target reached or not: actual against target, row by row, equality suffices; with a base, the change and the part done. The rule is stated in the result.",
  },
  parameters: [...reachedParameters, languageParameter],
  result: {
    summary: { zh: "结论、余量、变化量、完成率、判定规则", en: "Answer, margin, change, part done, rule" },
    shape: "table",
  },
  examples: [
    {
      formula: "=CN.REACHED({900;901},{900;900},{1000;1000})",
      result: [
        ["结论", "余量", "比基准变化", "完成率", "判定规则"],
        ["达成", 0, -100, 1, "实际值不高于目标值即达成"],
        ["未达成", -1, -99, 0.99, "实际值不高于目标值即达成"],
      ],
      note: { zh: "相等即达成；差 1 就是未达成", en: "Equality suffices; one too many does not" },
    },
    {
      formula: '=INDEX(CN.REACHED(0.32,0.3,0.2,"越高越好"),2,1)',
      result: "达成",
      note: { zh: "绿电比例越高越好", en: "A share of green power is better when higher" },
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
  const direction = directionOf(inputs);
  if (!direction.ok) return direction;
  const rows = rowsOf(inputs, { required: ["actual", "target"], optional: ["base"] });
  if (!rows.ok) return rows;
  return success([
    reachedWords[language].header,
    ...rows.value.map((row) => reachedRow(row, direction.value, language)),
  ]);
}

function reachedRow(row: InputRow, direction: TargetDirection, language: Language): readonly ResultCell[] {
  if (row === undefined) return ["", "", "", "", ""];
  const words = reachedWords[language];
  const { actual, target, base } = row.numbers;
  if (row.finding !== undefined || actual === undefined || target === undefined) {
    return [words.open, "", "", "", row.finding === undefined ? "" : sentence(row.finding, language)];
  }
  const { isReached, margin, change, done } = targetReached(actual, target, base, direction);
  return [
    isReached ? words.reached : words.missed,
    cell(margin, direction === "lower" ? "E目标 − E" : "E − E目标"),
    cell(change, "E − E基准"),
    cell(done, "(E − E基准) ÷ (E目标 − E基准)"),
    words.rule[direction],
  ];
}

function cell(value: Exact | undefined, writes: string): ResultCell {
  if (value === undefined) return "";
  return stated(value, { requirement: "D9", clauses: ["DB14 6.3.1", "DB43 9.1.1.3"], writes });
}

function directionOf(inputs: Inputs): Outcome<TargetDirection> {
  const text = inputs.single("direction");
  if (!text.ok) return text;
  const word = text.value?.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  if (word === undefined || ["越低越好", "lower", "低"].includes(word)) return success("lower");
  if (["越高越好", "higher", "高"].includes(word)) return success("higher");
  return failure(inputs.placed(error("direction-unknown", "direction", { found: text.value ?? "" }), 0));
}
