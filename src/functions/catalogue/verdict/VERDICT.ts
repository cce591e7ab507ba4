import {
  error,
  failure,
  judge,
  readClause,
  standardIds,
  success,
  type Outcome,
  type StandardId,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { Inputs } from "../../inputs";
import { derivedVerdict } from "./derived-verdict";
import { verdictInputOf } from "./verdict-input";
import {
  asOfParameter,
  emissionsParameter,
  offsetsParameter,
  periodParameter,
  settingsParameter,
} from "./verdict-parameters";

/** CN.VERDICT 碳中和判定 — the answer of one standard, in the prescribed words. */
export const VERDICT: FunctionDefinition = {
  id: "VERDICT",
  group: "verdict",
  requirements: ["F1", "F2", "F3", "F4"],
  clauses: ["GUIDE 8.1.4", "GUIDE 8.1.5", "CIECCPA061 8.4.1", "DZJN108 3.9", "DB43 3.6"],
  summary: {
    zh: "碳中和判定：按所选标准，排放总量不大于可计入的抵消量即达成；缺少能改变结论的数据时答“证据不足，不得判定”。",
    en: "Neutrality verdict under a standard: reached when its total does not exceed what may offset it; where missing data could change the answer, insufficient evidence.",
  },
  parameters: [
    emissionsParameter,
    offsetsParameter,
    periodParameter,
    {
      id: "standard",
      name: { zh: "标准", en: "standard" },
      summary: {
        zh: "GUIDE、CIECCPA061、DZJN108、DB43 或 DB14；省略＝GUIDE",
        en: "GUIDE, CIECCPA061, DZJN108, DB43 or DB14; left out = GUIDE",
      },
      kind: "choice",
      optional: true,
    },
    asOfParameter,
    settingsParameter,
  ],
  result: { summary: { zh: "规定的结论用语", en: "The prescribed words, in Chinese" }, shape: "text" },
  examples: [
    {
      formula: '=CN.VERDICT(1000,{600;400},"2025年度")',
      result: "达成2025年度声明期碳中和",
      note: { zh: "相等即达成", en: "Equality suffices" },
    },
    {
      formula: '=CN.VERDICT(1000.01,1000,"2025年度")',
      result: "未达成2025年度声明期碳中和",
      note: { zh: "差 0.01 t", en: "0.01 t short" },
    },
    {
      formula:
        '=CN.VERDICT({"类别","排放量";"直接·固定源燃烧",900;"间接·输入能源",100},1000,"2025年度","CIECCPA061")',
      result: "达成2025年度声明期碳中和",
      note: { zh: "带表头的排放汇总", en: "A table of emissions with headers" },
    },
    {
      formula:
        '=CN.VERDICT({"类别","排放量";"直接·固定源燃烧",900;"间接·输入能源",100},1000,"2025年度","GUIDE")',
      result: "证据不足，不得判定（缺：上游环节重要排放源）",
      note: { zh: "GUIDE 还要上游重要排放源", en: "GUIDE also asks for significant upstream sources" },
    },
  ],
  run: (inputs) => {
    const standard = standardOf(inputs);
    if (!standard.ok) return [[inputs.failed(standard.finding)]];
    const input = verdictInputOf(inputs);
    return [[input.ok ? judge(standard.value, input.value).words : inputs.failed(input.finding)]];
  },
  derive: (inputs, language) => {
    const standard = standardOf(inputs);
    const input = verdictInputOf(inputs);
    return standard.ok && input.ok ? derivedVerdict(judge(standard.value, input.value), language) : undefined;
  },
};

/** The standard by its short id, or as people write it: `T/CIECCPA 061-2023`. */
function standardOf(inputs: Inputs): Outcome<StandardId> {
  const text = inputs.single("standard");
  if (!text.ok) return text;
  if (text.value === undefined) return success("GUIDE");
  const read = readClause(text.value);
  const standard = standardIds.find((id) => read.ok && id === read.value);
  if (standard !== undefined) return success(standard);
  return failure(
    error("standard-unknown", "standard", { found: text.value, candidates: standardIds.join("、") }),
  );
}
