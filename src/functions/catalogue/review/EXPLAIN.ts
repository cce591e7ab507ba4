import {
  error,
  failure,
  nearestWords,
  success,
  type Finding,
  type Language,
  type Outcome,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { explainCall, type ExplainedCell } from "../../explain-call";
import { lineNotation, numberLine, textLine } from "../../explanation-line";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
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
          zh: "如 EMISSION；要英文写 EMISSION/en",
          en: "Such as EMISSION; EMISSION/en explains in English",
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
      summary: { zh: "每个结果一行文字", en: "One line of text for each result" },
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
      const { definition, language } = asked.value;
      const args = argumentsFor(inputs, "arguments", definition);
      if (!args.ok) return [[inputs.failed(args.finding)]];
      return explained(definition, args.value, language);
    },
  };
}

interface Asked {
  readonly definition: FunctionDefinition;
  readonly language: Language;
}

function askedFor(inputs: Inputs, functions: readonly FunctionDefinition[]): Outcome<Asked> {
  const text = inputs.single("function");
  if (!text.ok) return text;
  if (text.value === undefined) return failure(error("omitted", "function"));
  const [name = "", tongue] = text.value
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s=()]/g, "")
    .split("/");
  const id = name.replace(/^CN\./, "");
  const definition = functions.find((candidate) => candidate.id === id);
  if (definition !== undefined && (tongue === undefined || tongue === "EN" || tongue === "ZH")) {
    return success({ definition, language: tongue === "EN" ? "en" : "zh" });
  }
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

function explained(definition: FunctionDefinition, args: readonly unknown[], language: Language): ResultGrid {
  const isTable = definition.result.shape === "table";
  return explainCall(definition, args, language, lineNotation(language)).map((row) =>
    row.map((cell) => line(cell, definition, language, isTable)),
  );
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
    return isTable || cell.text === "" ? cell.text : textLine(cell.text, definition);
  }
  return { kind: "failure", finding: citing(cell.finding, definition) };
}

/** The refusal of the explained function cites its own clause, not that of the explanation. */
function citing(finding: Finding, { clauses: [clause] }: FunctionDefinition): Finding {
  return finding.clause !== undefined || clause === undefined ? finding : { ...finding, clause };
}
