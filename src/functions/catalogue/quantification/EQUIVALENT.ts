import {
  co2Equivalent,
  error,
  failure,
  findGas,
  findGwpSet,
  gases,
  gwpOf,
  gwpSets,
  success,
  type Exact,
  type Outcome,
  type TableGas,
  conversionTo,
  type UnitConversion,
} from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.EQUIVALENT 二氧化碳当量 — mass of a gas times its GWP by a named set, row by row. */
export const EQUIVALENT: FunctionDefinition = {
  id: "EQUIVALENT",
  group: "quantification",
  requirements: ["C7"],
  clauses: ["GUIDE 3.1", "DB14 3.1"],
  summary: {
    zh: "气体质量折合二氧化碳当量：质量×GWP。GWP 版本须写明（各标准未规定默认）；CO、NH₃ 等不属于七类温室气体。",
    en: "Mass of a gas to CO2 equivalent: mass × GWP. The GWP set must be named (no standard has a default); CO and NH3 are not among the seven gases.",
  },
  parameters: [
    {
      id: "amount",
      name: { zh: "气体质量", en: "amount" },
      summary: { zh: "气体的质量，t；单元格或整列", en: "Mass of the gas, t; a cell or a column" },
      kind: "numbers",
      unit: "t",
    },
    {
      id: "gas",
      name: { zh: "气体", en: "gas" },
      summary: { zh: "如 CH4、甲烷、N2O、SF6、HFC-134a", en: "Such as CH4, methane, N2O, SF6, HFC-134a" },
      kind: "choice",
    },
    {
      id: "gwpSet",
      name: { zh: "GWP版本", en: "gwp_set" },
      summary: { zh: "AR4、AR5、AR6 或 SAR，须写明", en: "AR4, AR5, AR6 or SAR; must be stated" },
      kind: "choice",
    },
    {
      id: "unit",
      name: { zh: "质量单位", en: "unit" },
      summary: { zh: "省略＝t；如 kg", en: "Left out = t; such as kg" },
      kind: "text",
      optional: true,
    },
  ],
  result: { summary: { zh: "二氧化碳当量", en: "Carbon dioxide equivalent" }, unit: "tCO2e", shape: "each" },
  examples: [
    {
      formula: '=CN.EQUIVALENT(2.5,"CH4","AR5")',
      result: 70,
      note: { zh: "AR5 甲烷 28", en: "Methane is 28 in AR5" },
    },
    {
      formula: '=CN.EQUIVALENT({12;3},{"SF6";"N2O"},"AR5","kg")',
      result: [[282], [0.795]],
      note: { zh: "以 kg 计的断路器补气与氧化亚氮", en: "Kilograms of switchgear gas and nitrous oxide" },
    },
  ],
  run: (inputs) => {
    const set = inputs.single("gwpSet");
    if (!set.ok) return [[inputs.failed(set.finding)]];
    return each({ numbers: ["amount"], texts: ["gas", "unit"] }, ({ numbers, texts }) => {
      const gwp = gwpFor(texts.gas, set.value);
      if (!gwp.ok) return refused(gwp);
      const conversion = massOf(texts.unit, gwp.value.gas);
      return conversion.ok
        ? compute(co2Equivalent, { amount: numbers.amount, gwp: gwp.value.gwp }, conversion.value)
        : refused(conversion);
    })(inputs);
  },
};

function gwpFor(
  gasText: string | undefined,
  setText: string | undefined,
): Outcome<{ gas: TableGas; gwp: Exact }> {
  if (gasText === undefined) return failure(error("blank", "gas"));
  const candidates = gwpSets.map(({ id }) => id).join("、");
  const set = findGwpSet(setText ?? "");
  if (set === undefined) {
    return failure(error("gwp-set-unknown", "gwpSet", { found: setText ?? "", candidates }));
  }
  const answer = findGas(gasText);
  if ("outside" in answer) return failure(error("gas-not-covered", "gas", { found: gasText }));
  if ("ambiguous" in answer) {
    return failure(error("gas-ambiguous", "gas", { found: gasText, candidates: names(answer.ambiguous) }));
  }
  if ("unknown" in answer) {
    return failure(error("gas-unknown", "gas", { found: gasText, candidates: names(answer.unknown) }));
  }
  const found = gwpOf(answer.gas, set.id);
  return "missing" in found
    ? failure(
        error("gwp-missing", "gas", { found: gasText, set: set.id, candidates: found.missing.join("、") }),
      )
    : success({ gas: answer.gas, gwp: found.value });
}

function names(gases: readonly TableGas[]): string {
  return gases
    .slice(0, 6)
    .map(({ text }) => text)
    .join("、");
}

/** A mass, or the mass of the gas itself (`tCH4`); a mass of another gas does not fit. */
function massOf(unit: string | undefined, gas: TableGas): Outcome<UnitConversion | undefined> {
  if (unit === undefined) return success(undefined);
  const substance = gases.find(({ key }) => key === gas.substance);
  return conversionTo(
    ["t", ...(substance === undefined ? [] : [`t${substance.text}`])],
    [["unit", unit]],
    "M",
  );
}
