import {
  error,
  failure,
  nearestWords,
  success,
  type Finding,
  type Language,
  type Outcome,
  type Term,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { explainCall, type ExplainedCell } from "../../explain-call";
import { lineNotation, numberLine, textLine } from "../../explanation-line";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { groupedNumber } from "../../grouped-number";
import { argumentsFor } from "../../nested-call";

/** CN.EXPLAIN 解释 — one line for a reviewer, made from the definition and the trace of the very function it explains. */
export function explainFunction(functions: readonly FunctionDefinition[]): FunctionDefinition {
  return {
    id: "EXPLAIN",
    group: "review",
    requirements: ["H3"],
    clauses: ["DB14 6.1.2"],
    summary: {
      zh: "解释一个公式：公式＝代入的数＝结果 [条款]。第一个参数写函数名，其余照抄原公式的参数；整列输入逐行溢出。",
      en: "Explains a formula: formula = numbers put in = result [clause]. First the function's name, then its arguments as they are; columns spill.",
    },
    parameters: [
      {
        id: "function",
        name: { zh: "函数名", en: "function" },
        summary: {
          zh: "如 EMISSION；英文写 EMISSION/en；逐项列出写 MASSBALANCE/all",
          en: "Such as EMISSION; /en explains in English, MASSBALANCE/all lists every term",
        },
        kind: "text",
      },
      {
        id: "arguments",
        name: { zh: "参数", en: "argument" },
        summary: {
          zh: "被解释函数的参数，照原来的次序",
          en: "The arguments of the explained function, in its order",
        },
        kind: "numbers",
        repeating: true,
      },
    ],
    result: {
      summary: {
        zh: "每个结果一行文字；写 /all 时下面逐项列出",
        en: "One line of text for each result; with /all every term below it",
      },
      shape: "each",
    },
    examples: [
      {
        formula: '=CN.EXPLAIN("EMISSION",1250,2.66,"t","tCO2/t")',
        result: "E = AD × EF = 1 250 t × 2.66 tCO2/t = 3 325 tCO2 [CIECCPA061 8.2.5.3 (2)]",
        note: { zh: "解释 =CN.EMISSION(1250,2.66,…)", en: "Explains =CN.EMISSION(1250,2.66,…)" },
      },
      {
        formula: '=CN.EXPLAIN("TOTAL",7871769.25,977059.116)',
        result: "E总 = ΣE = 7 871 769.25 + 977 059.116 = 8 848 828.366 tCO2e [CIECCPA061 8.2.5.6 (5)]",
        note: { zh: "可重复的参数照写", en: "Repeated arguments as they are" },
      },
      {
        formula: '=CN.EXPLAIN("MASSBALANCE/all",{300;50},{0.88;0.75},1000,0.0018)',
        result: [
          [
            "E = [Σ(AD输入 × C输入 × s) − Σ(AD输出 × C输出)] × 44/12 = [300×0.88 + 50×0.75 − (1 000×0.0018)] × 44/12 = 1 098.9 tCO2 [CIECCPA061 8.2.5.2 (1)]",
          ],
          ["1. 300×0.88 = 264"],
          ["2. 50×0.75 = 37.5"],
          ["3. 1 000×0.0018 = 1.8"],
        ],
        note: { zh: "物料逐项列出", en: "Every material on a line of its own" },
      },
      {
        formula: '=CN.EXPLAIN("VERDICT",1000.01,1000,"2025年度")',
        result: "ΣO − E总 = 1 000 − 1 000.01 = −0.01 tCO2e → 未达成2025年度声明期碳中和 [GUIDE 8.1.4]",
        note: { zh: "结论与所依据的数", en: "A verdict with its amounts" },
      },
      {
        formula: '=CN.EXPLAIN("EMISSION",{100;0.1},{0.5;3})',
        result: [
          ["E = AD × EF = 100 × 0.5 = 50 [CIECCPA061 8.2.5.3 (2)]"],
          ["E = AD × EF = 0.1 × 3 = 0.3 [CIECCPA061 8.2.5.3 (2)]"],
        ],
        note: { zh: "整列逐行解释", en: "A line for each row" },
      },
    ],
    run: (inputs) => {
      const asked = askedFor(inputs, functions);
      if (!asked.ok) return [[inputs.failed(asked.finding, 0)]];
      const args = argumentsFor(inputs, "arguments", asked.value.definition);
      if (!args.ok) return [[inputs.failed(args.finding)]];
      return explained(asked.value, args.value);
    },
  };
}

interface Asked {
  readonly definition: FunctionDefinition;
  readonly language: Language;
  /** Every term of a sum on a line of its own. */
  readonly isAll: boolean;
}

function askedFor(inputs: Inputs, functions: readonly FunctionDefinition[]): Outcome<Asked> {
  const text = inputs.single("function");
  const isCell = (inputs.addressOf(0) ?? "") !== "";
  // Who points at a cell with a formula wants that explained: what it shows is no name, be it a number or an error.
  if (!text.ok) return isCell ? failure(error("explained-cell-given", "function")) : text;
  if (text.value === undefined) return failure(error("omitted", "function"));
  const [name = "", ...wishes] = text.value
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s=()]/g, "")
    .split("/");
  const id = name.replace(/^CN\./, "");
  const definition = functions.find((candidate) => candidate.id === id);
  if (definition !== undefined && wishes.every((wish) => /^(EN|ZH|ALL)$/.test(wish))) {
    const language = wishes.includes("EN") ? "en" : "zh";
    return success({ definition, language, isAll: wishes.includes("ALL") });
  }
  if (isCell || /\(.*[^\s)]/.test(text.value)) return failure(error("explained-cell-given", "function"));
  const near = nearestWords(
    id,
    functions.map((candidate) => candidate.id),
  );
  const candidates = near.length === 0 ? functions.slice(0, 6).map((candidate) => candidate.id) : near;
  return failure(
    error("explained-function-unknown", "function", {
      found: text.value,
      candidates: candidates.join("、"),
      candidatesInEnglish: candidates.join(", "),
    }),
  );
}

function explained({ definition, language, isAll }: Asked, args: readonly unknown[]): ResultGrid {
  const isTable = definition.result.shape === "table";
  const terms: Term[] = [];
  const notation = lineNotation(language, isAll ? (heard) => terms.push(...heard) : undefined);
  const lines = explainCall(definition, args, language, notation).map((row) =>
    row.map((cell) => line(cell, definition, language, isTable)),
  );
  const isSingle = lines.length === 1 && lines[0]?.length === 1;
  return isSingle ? [...lines, ...terms.map((term, index) => [termLine(term, index)])] : lines;
}

/** A product with what it comes to; a number that only stands there is not written twice. */
function termLine({ text, value }: Term, index: number): string {
  const result = groupedNumber(value());
  return text.startsWith(result) ? `${index + 1}. ${text}` : `${index + 1}. ${text} = ${result}`;
}

/** In a table, words are headers and labels and stay as they are; an empty cell stays empty everywhere. */
function line(
  cell: ExplainedCell,
  definition: FunctionDefinition,
  language: Language,
  isTable: boolean,
): ResultCell {
  if (cell.kind === "number") return numberLine(cell.trace, definition, language);
  if (cell.kind === "text") {
    return isTable || cell.text === "" ? cell.text : textLine(cell.text, cell.derived, definition, language);
  }
  return { kind: "failure", finding: citing(cell.finding, definition) };
}

/** The refusal of the explained function cites its own clause, not that of the explanation. */
function citing(finding: Finding, { clauses: [clause] }: FunctionDefinition): Finding {
  return finding.clause !== undefined || clause === undefined ? finding : { ...finding, clause };
}
