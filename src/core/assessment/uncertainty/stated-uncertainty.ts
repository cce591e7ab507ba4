import type { Finding } from "../../finding";
import type { OwnFactorRow } from "../../ledger";
import type { Exact } from "../../number";
import { db43 } from "../../standards";
import type { Text } from "../../text/language";
import type { Period } from "../../time";
import { conversion, parseUnit } from "../../unit";
import { open } from "../finding-of-rule";
import { findOwnFactor, isNamed, type OwnFactor } from "../factors/own-factors";

/** 不确定度的种类 — of the activity data and of the factor; by these words the table of own factors keeps them. */
export const uncertaintyKinds = [
  { id: "activity", text: { zh: "活动数据不确定度", en: "Uncertainty of activity data" } },
  { id: "factor", text: { zh: "因子不确定度", en: "Uncertainty of the factor" } },
] as const satisfies readonly { readonly id: string; readonly text: Text }[];

export type UncertaintyKind = (typeof uncertaintyKinds)[number]["id"];

/** 已登记的不确定度 — half the width of the 95 % interval relative to the value, and the row that proves it. */
export interface StatedUncertainty {
  readonly value: Exact;
  /** What its number in the sheet is multiplied by: 0.01 where it is in per cent. */
  readonly perUnit: Exact;
  readonly from: OwnFactor;
}

/** 自有因子的读取 — the rows of own factors, and what reading their cells has said. */
export interface OwnFactorReading {
  readonly rows: readonly OwnFactorRow[];
  readonly findings: readonly Finding[];
}

/** What the ledger states, or why it cannot be used; neither where nothing is stated. */
export interface UncertaintyReading {
  readonly stated?: StatedUncertainty;
  readonly finding?: Finding;
}

/**
 * 查不确定度 — stated for the source, otherwise for the fuel or material. The row must hold for the whole period, name
 * where it comes from and be in per cent or a share; two of one rank are asked about, never chosen.
 */
export function readUncertainty(
  { rows, findings }: OwnFactorReading,
  keys: readonly string[],
  kind: UncertaintyKind,
  declared: Period | undefined,
): UncertaintyReading {
  const words = uncertaintyKinds.find(({ id }) => id === kind)?.text;
  for (const key of keys) {
    for (const what of [words?.zh ?? "", words?.en ?? ""]) {
      const found = findOwnFactor(rows, key, what, declared);
      if (found.ok) return inShares(found.value);
      if (found.finding.code !== "own-factor-missing" || hasRow(rows, key, what)) {
        return { finding: unfinished(found.finding, findings, rowOf(rows, key, what)) };
      }
    }
  }
  return {};
}

/** Looking up says at which parameter of a function it failed; here it is the row. */
function unfinished(finding: Finding, reading: readonly Finding[], row: OwnFactorRow | undefined): Finding {
  if (row === undefined || finding.at?.row !== undefined) return finding;
  const { value, unit, basis, source } = row.fields;
  const blank = [value, unit, basis, source].find((field) => field.value === undefined);
  if (blank === undefined) return { ...finding, at: value.at };
  const said = reading.find(({ at }) => at?.input === blank.at.input && at?.row === blank.at.row);
  return said ?? open(db43.qualityAssurance.uncertainty, "unanswered", blank.at);
}

function inShares(from: OwnFactor): UncertaintyReading {
  const { value, unit } = from.row.fields;
  const [given, share] = [parseUnit(from.unit), parseUnit("1")];
  const found = "unit" in given && "unit" in share ? conversion(given.unit, share.unit) : undefined;
  if (found === undefined || !("factor" in found)) {
    const values = { found: from.unit, expected: "%" };
    return { finding: { code: "uncertainty-unit", severity: "error", at: unit.at, values } };
  }
  if (from.value.isNegative()) {
    const values = { found: from.value.toText(15).text };
    return { finding: { code: "negative", severity: "error", at: value.at, values } };
  }
  return { stated: { value: from.value.times(found.factor), perUnit: found.factor, from } };
}

function hasRow(rows: readonly OwnFactorRow[], key: string, what: string): boolean {
  return rowOf(rows, key, what) !== undefined;
}

function rowOf(rows: readonly OwnFactorRow[], key: string, what: string): OwnFactorRow | undefined {
  return rows.find((row) => isNamed(row, key, what));
}
