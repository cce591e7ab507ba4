import {
  error,
  failure,
  findGas,
  findGwpSet,
  gwpOf,
  gwpSets,
  success,
  type Language,
  type Outcome,
  type TableGas,
} from "../../../core";
import type { Computation } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { stated } from "../../stated";
import { eachLookup } from "./each-lookup";
import { confidenceText, joinedWords } from "./lookup-words";

/** CN.GWP 全球变暖潜势 — the 100-year value of a gas in a named set. */
export const GWP: FunctionDefinition = {
  id: "GWP",
  group: "factors",
  requirements: ["C7"],
  clauses: ["GUIDE 3.1", "DB14 3.1"],
  summary: {
    zh: "查取 100 年全球变暖潜势（GWP）。版本须写明，各标准没有规定默认。甲烷不分来源时取该版本对未分来源的数值。",
    en: "100-year global warming potential. The set must be named: no standard has a default. Methane without origin gets the value printed for just that.",
  },
  parameters: [
    {
      id: "gas",
      name: { zh: "气体", en: "gas" },
      summary: {
        zh: "如 CH4、甲烷、SF6、R-410A；单元格或整列",
        en: "Such as CH4, SF6, R-410A; a cell or a column",
      },
      kind: "choice",
    },
    {
      id: "gwpSet",
      name: { zh: "GWP版本", en: "gwp_set" },
      summary: { zh: "AR4、AR5、AR6 或 SAR，须写明", en: "AR4, AR5, AR6 or SAR; must be stated" },
      kind: "choice",
    },
  ],
  result: { summary: { zh: "GWP，tCO2e/t", en: "GWP, tCO2e/t" }, unit: "tCO2e/t", shape: "each" },
  examples: [
    {
      formula: '=CN.GWP("甲烷","AR6")',
      result: 27.9,
      note: {
        zh: "未分来源；化石 29.8、非化石 27.0 另查",
        en: "Origin not told; 29.8 fossil, 27.0 non-fossil",
      },
    },
    {
      formula: '=CN.GWP({"SF6";"R-410A";"N2O"},"AR5")',
      result: [[23500], [1923.5], [265]],
      note: { zh: "混合制冷剂由组分计算", en: "Blends are computed from their parts" },
    },
  ],
  run: (inputs) =>
    eachLookup({
      inputs,
      words: ["gas", "gwpSet"],
      required: ["gas", "gwpSet"],
      filled: ["gas", "gwpSet"],
      look: ({ gas = "", gwpSet = "" }) => gwpCell(gas, gwpSet, inputs.language),
    }),
};

function gwpCell(gasText: string, setText: string, language: Language): Outcome<Computation> {
  const set = findGwpSet(setText);
  if (set === undefined) {
    const candidates = gwpSets.map(({ id }) => id).join("、");
    return failure(error("gwp-set-unknown", "gwpSet", { found: setText, candidates }));
  }
  const gas = gasNamed(gasText);
  if (!gas.ok) return gas;
  const found = gwpOf(gas.value, set.id);
  if ("missing" in found) {
    const candidates = found.missing.join("、");
    return failure(error("gwp-missing", "gas", { found: gasText, set: set.id, candidates }));
  }
  const { row, byOrigin } = found;
  const origins = byOrigin.map((each) => `${each.name[language]} ${each.value}`).join(", ");
  const source = [row.source.document, row.source.table].filter((part) => part !== undefined).join(" ");
  return success(
    stated(found.value, {
      requirement: "C7",
      clauses: ["GUIDE 3.1"],
      writes: joinedWords([`GWP100 ${row.name[language]} ${set.id}`, source], language),
      substituted: joinedWords(
        [`${row.value} tCO2e/t`, confidenceText(row.confidence, language), row.note?.[language], origins],
        language,
      ),
    }),
  );
}

/** The gas of a name, or why it is none: not one of the seven, a class, unknown. */
export function gasNamed(text: string): Outcome<TableGas> {
  const answer = findGas(text);
  if ("gas" in answer) return success(answer.gas);
  if ("outside" in answer) return failure(error("gas-not-covered", "gas", { found: text }));
  const [code, near] =
    "ambiguous" in answer
      ? (["gas-ambiguous", answer.ambiguous] as const)
      : (["gas-unknown", answer.unknown] as const);
  const candidates = near
    .slice(0, 6)
    .map((gas) => gas.text)
    .join("、");
  return failure(error(code, "gas", { found: text, candidates }));
}
