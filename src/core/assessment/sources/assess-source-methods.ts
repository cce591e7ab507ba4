import type { Finding, Place } from "../../finding";
import { methodChoices } from "../../ledger";
import { cieccpa061, dzjn108 } from "../../standards";
import type { Text } from "../../text";
import { against } from "../finding-of-rule";
import { nameKey } from "./same-name";
import type { SourceLedger } from "./source-ledger";

const { provenance, technology, allocation } = cieccpa061.methods;
type MethodRow = SourceLedger["sourceMethods"][number];

/** 因子来源 — C12: measured before the guideline's default; technology stated; allocation stated where products are joint. */
export function assessProvenance({ sourceMethods }: SourceLedger): readonly Finding[] {
  return sourceMethods.flatMap(({ fields }): Finding[] => {
    const { method, factorBasis, hasMeasured, reason, coProducts, source } = fields;
    if (method.value === "measured") return [];
    const values = { found: source.value ?? "" };
    const isReasoned = !reason.isBlank;
    return [
      ...(factorBasis.value === "default" && hasMeasured.value === "yes" && !isReasoned
        ? [against(provenance, "factor-measured-first", factorBasis.at, values)]
        : []),
      ...(factorBasis.value === "other" && !isReasoned
        ? [against(provenance, "factor-default-not-published", factorBasis.at)]
        : []),
      ...(method.value === "emissionFactor" && fields.technology.isBlank
        ? [against(technology, "factor-technology-unstated", fields.technology.at)]
        : []),
      ...(coProducts.value === "yes" && fields.allocation.isBlank
        ? [against(allocation, "allocation-unstated", fields.allocation.at)]
        : []),
    ];
  });
}

/** 方法统一 — C13: a source has one method and one accounting standard in all periods. Every later row that differs is named. */
export function assessOneMethod({ sourceMethods }: SourceLedger): readonly Finding[] {
  const first = new Map<string, MethodRow>();
  return sourceMethods.flatMap((row): Finding[] => {
    const name = row.fields.source.value;
    if (name === undefined) return [];
    const earlier = first.get(nameKey(name));
    if (earlier === undefined) {
      first.set(nameKey(name), row);
      return [];
    }
    return [
      ...differing(row.fields.method.at, methodWords(row), methodWords(earlier)),
      ...differing(row.fields.standard.at, standardWords(row), standardWords(earlier)),
    ];
  });
}

function differing(at: Place, own: Text | undefined, earlier: Text | undefined): readonly Finding[] {
  if (own === undefined || earlier === undefined || nameKey(own.zh) === nameKey(earlier.zh)) return [];
  const values = {
    found: own.zh,
    foundInEnglish: own.en,
    expected: earlier.zh,
    expectedInEnglish: earlier.en,
  };
  return [against(dzjn108.accountingMethod.oneMethod, "method-differs", at, values)];
}

function methodWords({ fields }: MethodRow): Text | undefined {
  return methodChoices.find(({ id }) => id === fields.method.value)?.text;
}

/** The name of a standard is the same in both languages. */
function standardWords({ fields }: MethodRow): Text | undefined {
  const { value } = fields.standard;
  return value === undefined ? undefined : { zh: value, en: value };
}
