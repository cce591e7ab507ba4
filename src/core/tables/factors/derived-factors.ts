import { Exact } from "../../number";
import type { Text } from "../../text/language";
import type { Confidence } from "../gwp-row";
import type { Factor } from "./factor";
import { factorQuantities, type FactorQuantityId } from "./factor-quantities";

/** The relative molecular masses of CO2 and C, as a ratio. */
const carbonDioxidePerCarbon = Exact.of("44").dividedBy(Exact.of("12"));

const derivations: Readonly<Record<string, Text>> = {
  "with-oxidation": {
    zh: "由同版本的低位发热量×单位热值含碳量×碳氧化率×44/12 导出",
    en: "derived: NCV × carbon per heat × oxidation rate × 44/12 of the same edition",
  },
  "without-oxidation": {
    zh: "由同版本的低位发热量×单位热值含碳量×44/12 导出（公式不含碳氧化率）",
    en: "derived: NCV × carbon per heat × 44/12 of the same edition (its formula has no oxidation rate)",
  },
};

/**
 * 导出的排放因子 — emission factors of the fuels whose edition says how it calculates, exact to the last digit. What the
 * edition prints itself is never derived; parameters of two editions are never multiplied.
 */
export function derivedFactors(printed: readonly Factor[]): readonly Factor[] {
  const groups = new Map<string, Map<FactorQuantityId, Factor>>();
  for (const factor of printed) {
    const name = `${factor.item.key} ${factor.edition.id}`;
    const group = groups.get(name) ?? new Map<FactorQuantityId, Factor>();
    groups.set(name, group.set(factor.quantity.id, factor));
  }
  return [...groups.values()].map(derivedFactor).filter((factor) => factor !== undefined);
}

function derivedFactor(group: ReadonlyMap<FactorQuantityId, Factor>): Factor | undefined {
  const heat = group.get("netCalorificValue");
  const formula = heat?.edition.carbonFormula ?? "";
  const derivation = derivations[formula];
  if (heat === undefined || derivation === undefined || group.has("emissionFactor")) return undefined;
  const parts = [heat, group.get("carbonContentPerHeat")];
  if (formula === "with-oxidation") parts.push(group.get("oxidationRate"));
  let value = carbonDioxidePerCarbon;
  for (const part of parts) {
    if (part?.value === undefined) return undefined;
    value = value.times(part.value);
  }
  const { text, isExact } = value.toText(6);
  const { item, edition, from, to, table } = heat;
  const quantity = factorQuantities.find(({ id }) => id === "emissionFactor");
  if (quantity === undefined) return undefined;
  return {
    item,
    quantity,
    edition,
    value,
    printed: isExact ? text : `${text}…`,
    unit: heat.unit.replace(/^GJ/, "tCO2"),
    from,
    ...(to === undefined ? {} : { to }),
    ...(table === undefined ? {} : { table }),
    confidence: lowest(parts.map((part) => part?.confidence)),
    derivation,
  };
}

/** A derived value is trusted as far as the least trusted of its parts. */
function lowest(levels: readonly (Confidence | undefined)[]): Confidence {
  return levels.includes("low") ? "low" : levels.includes("medium") ? "medium" : "high";
}
