import {
  energyKindOf,
  error,
  netPurchase,
  parseUnit,
  purchasedEnergy,
  sameDimension,
  type EnergyKind,
  type Finding,
  conversionTo,
  readUnit,
} from "../../../core";
import { compute, refused, type Computation } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.PURCHASED 外购能源排放 — electricity, heat, steam, cooling or compressed air, net of what is passed on. */
export const PURCHASED: FunctionDefinition = {
  id: "PURCHASED",
  group: "factors",
  requirements: ["C8"],
  clauses: ["CIECCPA061 8.2.2.2", "DB14 3.2", "CIECCPA061 9.1.1a1"],
  summary: {
    zh: "外购能源的间接排放：（购入量−转供量）×排放因子，用于电力、热力、蒸汽、冷量、压缩空气；转供不得超过购入；逐行溢出。",
    en: "Emissions of purchased electricity, heat, steam, cooling or compressed air: (purchased − passed on) × factor, row by row. What is passed on never exceeds the purchase.",
  },
  parameters: [
    {
      id: "kind",
      name: { zh: "种类", en: "kind" },
      summary: {
        zh: "电力、热力、蒸汽、冷量、压缩空气；单元格或整列",
        en: "Electricity, heat, steam, cooling, compressed air; a cell or a column",
      },
      kind: "choice",
    },
    {
      id: "purchased",
      name: { zh: "购入量", en: "purchased" },
      summary: { zh: "购入量，不为负；没有单位时电力为 MWh，其余同因子", en: "Amount bought, not negative" },
      kind: "numbers",
    },
    {
      id: "factor",
      name: { zh: "排放因子", en: "factor" },
      summary: { zh: "排放因子，如 tCO2/MWh、tCO2/GJ，不为负", en: "Factor, such as tCO2/MWh or tCO2/GJ" },
      kind: "numbers",
      lacks: "factor",
    },
    {
      id: "passedOn",
      name: { zh: "转供量", en: "passed_on" },
      summary: {
        zh: "转供他人的外购能源，单位同购入量；省略＝没有转供",
        en: "Purchased energy passed on to others, same unit; left out = none",
      },
      kind: "numbers",
      optional: true,
    },
    {
      id: "unit",
      name: { zh: "单位", en: "unit" },
      summary: {
        zh: "购入量的单位；与因子单位同给或都不给",
        en: "Unit of the amount; give both units or neither",
      },
      kind: "text",
      optional: true,
    },
    {
      id: "factorUnit",
      name: { zh: "因子单位", en: "factor_unit" },
      summary: { zh: "如 tCO2/MWh、tCO2/GJ、kgCO2/m3", en: "Such as tCO2/MWh, tCO2/GJ, kgCO2/m3" },
      kind: "text",
      optional: true,
    },
  ],
  result: { summary: { zh: "排放量", en: "Emissions" }, unit: "tCO2", shape: "each" },
  examples: [
    {
      formula: '=CN.PURCHASED("电力",12000,0.5306,2000)',
      result: 5306,
      note: { zh: "购入 12000 MWh，转供 2000 MWh", en: "12 000 MWh bought, 2 000 MWh passed on" },
    },
    {
      formula: '=CN.PURCHASED("蒸汽",{5000;800},0.11,{0;300},"GJ","tCO2/GJ")',
      result: [[550], [55]],
      note: { zh: "两个月的外购蒸汽", en: "Steam of two months" },
    },
  ],
  run: each(
    {
      numbers: ["purchased", "factor"],
      optionalNumbers: ["passedOn"],
      texts: ["kind", "unit", "factorUnit"],
    },
    ({ numbers, texts }, inputs) => {
      const kind = energyKindOf(texts.kind ?? "");
      if (kind === undefined) {
        return refusal(error("energy-kind-unknown", "kind", { found: texts.kind ?? "" }));
      }
      if (inputs.grid("passedOn") !== undefined && numbers.passedOn !== undefined) {
        const net = netPurchase.calculate({ purchased: numbers.purchased, passedOn: numbers.passedOn });
        if (!net.ok) return refused(net);
      }
      const misfit = unitMisfit(kind, texts.unit);
      if (misfit !== undefined) return refusal(misfit);
      const conversion = conversionTo(
        ["tCO2", "tCO2e"],
        [
          ["unit", texts.unit],
          ["factorUnit", texts.factorUnit],
        ],
        "AD × EF",
      );
      return conversion.ok ? compute(purchasedEnergy, numbers, conversion.value) : refused(conversion);
    },
  ),
};

/** Columns repeat the same few kinds and units row after row: each pair is judged once. */
const remembered = new Map<string, Finding | undefined>();
const rememberedPairs = 1000;

/** Electricity is not bought in tonnes: the unit must measure what the kind is measured in. */
function unitMisfit(kind: EnergyKind, text: string | undefined): Finding | undefined {
  if (text === undefined) return undefined;
  const key = `${kind.id} ${text}`;
  if (remembered.has(key)) return remembered.get(key);
  const finding = judgedUnit(kind, text);
  if (remembered.size < rememberedPairs) remembered.set(key, finding);
  return finding;
}

function judgedUnit({ units }: EnergyKind, text: string): Finding | undefined {
  const unit = readUnit("unit", text);
  if (!unit.ok) return unit.finding;
  const fits = units.some((usual) => {
    const reading = parseUnit(usual);
    return "unit" in reading && sameDimension(reading.unit, unit.value);
  });
  if (fits) return undefined;
  const [expected, expectedInEnglish] = [units.join("、"), units.join(", ")];
  return error("unit-of-other-quantity", "unit", { found: text, expected, expectedInEnglish });
}

function refusal(finding: Finding): Computation {
  return refused({ ok: false, finding });
}
