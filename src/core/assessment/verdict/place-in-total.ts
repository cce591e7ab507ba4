import type { EmissionRow } from "../../ledger";
import type { Judgement } from "../../standards";
import type { Counted } from "./judged-total";
import type { TotalSettings } from "./total-of-rows";

/** 一行怎样计入 — whether a row is added, subtracted, shown apart or left out, as the standard composes its total. */
export function placeInTotal(
  judgement: Judgement,
  { fields }: EmissionRow,
  settings: TotalSettings | undefined,
): Counted {
  const kind = fields.kind.value;
  if (kind === undefined) return "leftOut";
  const isBiomass = kind === "biogenicCarbonDioxide" || kind === "biogenicOtherGases";
  if (isBiomass && settings?.biomass.value === "inside") return "added";
  switch (judgement.composition[kind].enters) {
    case "always":
      return "added";
    case "ifInside":
      return fields.inside.value === "outside" ? "leftOut" : "added";
    case "ifSignificant":
      return fields.significant.value === "yes" ? "added" : "apart";
    case "subtracted":
      return fields.inside.value === "outside" ? "leftOut" : "subtracted";
    case "ifPurchasedCounts":
      return settings?.db43PurchasedRemovals.value === "counted" ? "subtracted" : "apart";
    case "apart":
      return "apart";
  }
}
