import type { Finding } from "../../finding";
import type { CreditProjectRow } from "../../ledger";
import type { Exact } from "../../number";
import { sinkEstimate } from "../../quantification";
import { creditStages } from "../../standards";
import type { Text } from "../../text/language";
import { compareDates, dateText, type PlainDate } from "../../time";
import { against, open } from "../finding-of-rule";

/** 项目进度 — how far an own project is, what comes next, and what it may bring in a year. */
export interface ProjectProgress {
  readonly row: CreditProjectRow;
  /** The last stage up to which nothing lacks; `undefined` where the first one is not done. */
  readonly reached: Text | undefined;
  readonly next: Text | undefined;
  /** tCO2e a year; an estimate until it is issued. */
  readonly estimate: Exact | undefined;
  readonly findings: readonly Finding[];
}

/** 逐阶段核对 — every stage after the one before it, in order of the days; nothing is taken as done that is blank. */
export function projectProgress({ row, fields }: CreditProjectRow): ProjectProgress {
  const isDone = creditStages.map(({ column }) => fields[column].value !== undefined);
  const firstOpen = isDone.indexOf(false);
  const lastDone = isDone.lastIndexOf(true);
  const findings: Finding[] = [];
  creditStages.forEach(({ column, rule }, index) => {
    if (isDone[index] === true || index > lastDone) return;
    const later = creditStages[lastDone]?.name ?? { zh: "", en: "" };
    const values = { found: later.zh, foundInEnglish: later.en };
    findings.push(open(rule, "project-stage-skipped", fields[column].at, values));
  });
  let before: PlainDate | undefined;
  for (const { column, rule } of creditStages) {
    if (column === "additionality") continue;
    const { value, at } = fields[column];
    if (value === undefined) continue;
    if (before !== undefined && compareDates(value, before) < 0) {
      const values = { found: dateText(value), expected: dateText(before) };
      findings.push({ ...against(rule, "project-stage-reversed", at, values), severity: "error" });
    } else before = value;
  }
  const area = fields.area.value;
  const perMu = fields.perMu.value;
  const estimate =
    area === undefined || perMu === undefined ? undefined : sinkEstimate.calculate({ area, perMu });
  if (estimate?.ok === false) findings.push(estimate.finding);
  return {
    row: { row, fields },
    reached: creditStages[(firstOpen === -1 ? creditStages.length : firstOpen) - 1]?.name,
    next: firstOpen === -1 ? undefined : creditStages[firstOpen]?.name,
    estimate: estimate?.ok === true ? estimate.value : undefined,
    findings,
  };
}
