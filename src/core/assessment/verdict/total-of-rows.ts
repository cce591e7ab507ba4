import type { Finding } from "../../finding";
import type { EmissionRow, VerdictSettings } from "../../ledger";
import { Exact, sum } from "../../number";
import type { Judgement } from "../../standards";
import { against, open } from "../finding-of-rule";
import type { Gap, JudgedTotal, TotalLine } from "./judged-total";
import { marketRowsOf } from "./market-based-rows";
import { placeInTotal } from "./place-in-total";
import { upstreamGap } from "./upstream-gap";

/** What of the settings decides about a total. */
export type TotalSettings = Pick<
  VerdictSettings,
  "biomass" | "db43PurchasedRemovals" | "upstreamAnswer" | "upstreamReason"
>;

/** 组成总量 — the total that a standard judges, row by row as the standard composes it. */
export function totalOfRows(
  judgement: Judgement,
  rows: readonly EmissionRow[],
  settings: TotalSettings | undefined,
): JudgedTotal {
  const lines: TotalLine[] = [];
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  const market = marketRowsOf(rows);
  for (const row of rows) {
    const { kind, amount, inside, quantified, source, evidence } = row.fields;
    if (kind.value === undefined) {
      gaps.push({ of: "emissions", names: [nameOf(row)], findings: [] });
      continue;
    }
    const { clause } = judgement.composition[kind.value];
    const as = market.get(row) === "apart" ? "apart" : placeInTotal(judgement, row, settings);
    const isSubtracted = as === "subtracted";
    const hasWrongSign = isSubtracted && amount.value?.isNegative() === true;
    const isUnknown = amount.value === undefined || quantified.value === "no" || hasWrongSign;
    const isIn = as === "added" || isSubtracted;
    if (isIn && inside.value === "outside") {
      findings.push(against(judgement.balance, "verdict-always-counted", inside.at));
    }
    if (isIn && isUnknown) {
      const isUpstream = kind.value === "significantUpstream" || row.fields.significant.value === "yes";
      gaps.push({
        of: isSubtracted
          ? "removals"
          : isUpstream && judgement.upstream !== undefined
            ? "upstream"
            : "emissions",
        names: [nameOf(row)],
        findings: [
          hasWrongSign
            ? against(judgement.balance, "verdict-removal-negative", amount.at)
            : open(judgement.balance, "verdict-needs-amount", amount.at),
        ],
      });
    }
    if (kind.value === "purchasedRemoval" && isSubtracted && evidence.isBlank) {
      gaps.push({
        of: "removals",
        names: [nameOf(row)],
        findings: [open(judgement.balance, "verdict-needs-proof", evidence.at)],
      });
      lines.push({ row: row.row, as, clause, share: undefined });
      continue;
    }
    if (isIn && market.get(row) === "counted") {
      findings.push({
        code: "verdict-market-based",
        severity: "note",
        clause: judgement.balance.clause,
        at: source.at,
        values: {},
      });
    }
    const share = !isIn || isUnknown ? undefined : isSubtracted ? amount.value?.negated() : amount.value;
    lines.push({ row: row.row, as, clause, share });
  }
  if (rows.length === 0) gaps.push({ of: "emissions", names: [], findings: [] });
  const upstream = upstreamGap(judgement, rows, settings);
  return {
    known: sum(lines.map(({ share }) => share ?? Exact.zero)),
    gaps: upstream === undefined ? gaps : [...gaps, upstream],
    lines,
    findings,
    isMarketBased: [...market.values()].includes("counted"),
  };
}

/** How the user knows a row: its source, else its category, else its number. */
export function nameOf({ row, fields }: EmissionRow): string {
  return fields.source.value ?? fields.kind.at.name?.zh.split("·")[0] ?? String(row);
}
