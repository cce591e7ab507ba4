import type { Finding, Place } from "../../finding";
import type { Exact } from "../../number";
import type { Unit } from "../../unit";
import { slipByHistory, type SlipHistory } from "./slip-by-history";
import { slipByRange } from "./slip-by-range";
import type { ValueRange } from "./value-range";

/** What a value is compared with; at least one of range and history has to be there for anything to be said. */
export interface SlipEvidence {
  readonly range: ValueRange | undefined;
  readonly unit: Unit | undefined;
  readonly history: SlipHistory | undefined;
}

/**
 * 单位错位诊断 — the likely slip behind a value, or nothing. A value is never corrected: the finding names the ratio, what
 * speaks for it, and what to look at.
 */
export function diagnoseSlip(value: Exact, evidence: SlipEvidence, at: Place): Finding | undefined {
  const { range, unit, history } = evidence;
  const byRange = range === undefined ? undefined : slipByRange(value, unit, range, at);
  if (byRange?.code === "slip-by-range") return byRange;
  const byHistory = history === undefined ? undefined : slipByHistory(value, unit, history, at);
  return byHistory ?? byRange;
}
