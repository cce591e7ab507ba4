import { emissionsTable, type EmissionRow } from "../../ledger";
import type { Judgement } from "../../standards";
import { open } from "../finding-of-rule";
import type { Gap } from "./judged-total";
import type { TotalSettings } from "./total-of-rows";

const table = { input: emissionsTable.name, name: emissionsTable.title };

/**
 * 上游环节重要排放源 — named among the rows, or stated to be none with the reason: the text has no threshold, so an open
 * answer is a gap in the total. Standards without the demand have no gap.
 */
export function upstreamGap(
  { upstream }: Judgement,
  rows: readonly EmissionRow[],
  settings: TotalSettings | undefined,
): Gap | undefined {
  if (upstream === undefined) return undefined;
  const isNamed = rows.some(
    ({ fields }) => fields.kind.value === "significantUpstream" || fields.significant.value === "yes",
  );
  if (isNamed) return undefined;
  if (settings?.upstreamAnswer.value === "none") {
    if (!settings.upstreamReason.isBlank) return undefined;
    const finding = open(upstream, "verdict-upstream-reason", settings.upstreamReason.at);
    return { of: "upstream", names: [], findings: [finding] };
  }
  return { of: "upstream", names: [], findings: [open(upstream, "verdict-upstream-open", table)] };
}
