import type { Finding } from "../../finding";
import type { BaselineLedger } from "../../ledger";
import { cieccpa061, db14 } from "../../standards";
import { compareDates, dateText, type PlainDate } from "../../time";
import { shown } from "../../trace";
import { against, open } from "../finding-of-rule";

type Fields = NonNullable<BaselineLedger["measures"]>[number]["fields"];

/** 减排措施 — D4: finished in time, verified, within the budget, as large as expected. */
export function assessMeasures(
  rows: NonNullable<BaselineLedger["measures"]>,
  asOf: PlainDate | undefined,
): readonly Finding[] {
  return rows.flatMap(({ fields }) => [...schedule(fields, asOf), ...effect(fields), ...money(fields)]);
}

function schedule(fields: Fields, asOf: PlainDate | undefined): readonly Finding[] {
  const { start, due, state, doneOn } = fields;
  const findings: Finding[] = [];
  if (start.value !== undefined && due.value !== undefined && compareDates(start.value, due.value) > 0) {
    const values = { from: dateText(start.value), to: dateText(due.value) };
    findings.push(against(cieccpa061.targets.schedule, "measure-days-reversed", due.at, values));
  }
  if (due.value === undefined) return findings;
  const { tracking } = db14.measures;
  const values = { found: dateText(due.value) };
  const isRunning = state.value === "planned" || state.value === "running";
  if (isRunning && asOf !== undefined && compareDates(due.value, asOf) < 0) {
    findings.push(against(tracking, "measure-overdue", due.at, values));
  }
  if (state.value === "done" && doneOn.isBlank) findings.push(open(tracking, "unanswered", doneOn.at));
  if (doneOn.value !== undefined && compareDates(due.value, doneOn.value) < 0) {
    const late = { found: dateText(doneOn.value), expected: dateText(due.value) };
    findings.push({ ...against(tracking, "measure-late", doneOn.at, late), severity: "note" });
  }
  return findings;
}

function effect({ state, abatement, verified, reason }: Fields): readonly Finding[] {
  if (state.value !== "done") return [];
  const { verification } = db14.measures;
  if (verified.value === undefined) {
    return verified.isBlank ? [against(verification, "measure-unverified", verified.at)] : [];
  }
  if (abatement.value === undefined || verified.value.compare(abatement.value) >= 0) return [];
  const values = { found: shown(verified.value), expected: shown(abatement.value) };
  const finding = against(verification, "measure-below-plan", verified.at, values);
  return [reason.isBlank ? { ...finding, severity: "question" } : { ...finding, severity: "note" }];
}

function money({ budget, spent }: Fields): readonly Finding[] {
  if (budget.value === undefined || spent.value === undefined) return [];
  if (spent.value.compare(budget.value) <= 0) return [];
  const values = { found: shown(spent.value), expected: shown(budget.value) };
  return [{ ...against(db14.finance.support, "measure-over-budget", spent.at, values), severity: "note" }];
}
