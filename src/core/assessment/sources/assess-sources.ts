import type { Finding } from "../../finding";
import { db43 } from "../../standards";
import { findGas } from "../../tables";
import { against } from "../finding-of-rule";
import type { SourceLedger } from "./source-ledger";

const { identification } = db43.sourceReview;
const { special } = db43.sourceExamples;

/**
 * 排放源登记 — B1, B2: a rejected source has its reason; special emissions are never inside a total; a gas that is none of
 * the seven is shown and never added.
 */
export function assessSources({ sources }: SourceLedger): readonly Finding[] {
  return sources.flatMap(({ fields }): Finding[] => {
    const { status, reason, class: sourceClass, insideTotal, gases } = fields;
    const isSpecial = sourceClass.value === "biomass" || sourceClass.value === "embodiedCarbon";
    return [
      ...(status.value === "rejected" && reason.isBlank
        ? [against(identification, "reason-missing", reason.at)]
        : []),
      ...(isSpecial && insideTotal.value === "yes"
        ? [{ ...against(special, "source-special-inside", insideTotal.at), severity: "error" as const }]
        : []),
      ...gasesOutside(gases.value).map((found): Finding => {
        const finding = against(identification, "source-gas-outside", gases.at, { found });
        return { ...finding, severity: "note" };
      }),
    ];
  });
}

function gasesOutside(text: string | undefined): readonly string[] {
  return namesIn(text).filter((gas) => "outside" in findGas(gas));
}

/** Names that stand in one cell, with any of the marks people put between them. */
export function namesIn(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/[;；、,，/\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
