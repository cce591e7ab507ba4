import { error, type Finding } from "../../finding";
import type { OwnFactorRow } from "../../ledger";
import { cieccpa061 } from "../../standards";
import { compareDates, dateText, type PlainDate } from "../../time";
import { parseUnit, type Unit } from "../../unit";
import { against } from "../finding-of-rule";
import { diagnoseSlip, valueRangeOf } from "../slips";
import { isNamed } from "./own-factors";

const { process, precedence } = cieccpa061.emissionFactorNotes;

/**
 * 自有因子评审 — C12: every own factor has a source, says what it stands for, goes before the default only where it was
 * measured, and clashes with no other of its rank. A value that looks like a slip of units is named.
 */
export function assessOwnFactors(rows: readonly OwnFactorRow[]): readonly Finding[] {
  return rows.flatMap((row) => [
    ...assessProvenance(row),
    ...assessPeriod(row),
    ...assessValue(row),
    ...assessClash(row, rows),
  ]);
}

function assessProvenance({ fields }: OwnFactorRow): readonly Finding[] {
  const { source, process: stated, basis, reason, key } = fields;
  const findings: Finding[] = [];
  if (source.isBlank) findings.push({ ...error("own-factor-without-source"), at: source.at });
  if (stated.isBlank) findings.push(against(process, "own-factor-without-process", stated.at));
  const isMeasured = basis.value === "measured" || basis.value === "calculated";
  if (basis.value !== undefined && !isMeasured && reason.isBlank) {
    const values = { found: key.value ?? "" };
    findings.push(against(precedence, "own-factor-after-default", reason.at, values));
  }
  return findings;
}

function assessPeriod({ fields }: OwnFactorRow): readonly Finding[] {
  const [from, to] = [fields.validFrom.value, fields.validTo.value];
  if (from === undefined || to === undefined || compareDates(from, to) <= 0) return [];
  const values = { from: dateText(from), to: dateText(to) };
  return [{ ...error("period-reversed", undefined, values), at: fields.validTo.at }];
}

function assessValue({ fields }: OwnFactorRow): readonly Finding[] {
  const { key, what, value, unit } = fields;
  const read = unit.value === undefined ? undefined : parseUnit(unit.value);
  const findings: Finding[] = [];
  if (read !== undefined && "problem" in read && read.problem.kind !== "empty") {
    const { kind, candidates } = read.problem;
    const values = { found: unit.value ?? "", candidates: candidates.join("、") };
    const code = kind === "ambiguous" ? "unit-ambiguous" : "unit-unknown";
    findings.push({ ...error(code, undefined, values), at: unit.at });
  }
  if (value.value === undefined) return findings;
  if (value.value.isNegative()) {
    const values = { found: value.value.toText().text };
    return [...findings, { ...error("negative", undefined, values), at: value.at }];
  }
  const known: Unit | undefined = read !== undefined && "unit" in read ? read.unit : undefined;
  const range = valueRangeOf(`${key.value ?? ""} ${what.value ?? ""}`, known);
  const slip = diagnoseSlip(value.value, { range, unit: known, history: undefined }, value.at);
  return slip === undefined ? findings : [...findings, slip];
}

/** Two of the same rank valid on one day leave open which one counts; said once, at the later row. */
function assessClash(row: OwnFactorRow, rows: readonly OwnFactorRow[]): readonly Finding[] {
  const { key, what, basis } = row.fields;
  const clashing = rows.filter(
    (other) =>
      other.row < row.row &&
      other.fields.basis.value === basis.value &&
      isNamed(other, key.value ?? "", what.value) &&
      overlaps(row, other),
  );
  if (key.value === undefined || clashing.length === 0) return [];
  const numbers = [...clashing, row].map(({ row: number }) => `${number}`);
  const values = {
    found: `${key.value} ${what.value ?? ""}`.trim(),
    rows: numbers.join("、"),
    rowsInEnglish: numbers.join(", "),
  };
  return [{ ...error("own-factor-ambiguous", undefined, values), at: key.at }];
}

function overlaps(first: OwnFactorRow, second: OwnFactorRow): boolean {
  const isBefore = (end: PlainDate | undefined, start: PlainDate | undefined): boolean =>
    end !== undefined && start !== undefined && compareDates(end, start) < 0;
  return (
    !isBefore(first.fields.validTo.value, second.fields.validFrom.value) &&
    !isBefore(second.fields.validTo.value, first.fields.validFrom.value)
  );
}
