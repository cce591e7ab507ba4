import type { Finding, Place } from "../../finding";
import { targetKindChoices, targetsTable, type BaselineLedger } from "../../ledger";
import { Exact } from "../../number";
import { cieccpa061, db14, db43, dzjn108, guide, type Rule } from "../../standards";
import { shown } from "../../trace";
import { against, open } from "../finding-of-rule";
import { targetReached } from "./target-reached";

type Rows = NonNullable<BaselineLedger["targets"]>;
type Fields = Rows[number]["fields"];

const table: Place = { input: targetsTable.name, name: targetsTable.title };

/** The kinds of target that a text demands, with the rule it stands in. */
const demanded: readonly { kind: "stage" | "short" | "long" | "residualOnly"; rule: Rule }[] = [
  { kind: "stage", rule: guide.stagesAndTargets.stageTargets },
  { kind: "short", rule: dzjn108.pathway.targets },
  { kind: "long", rule: dzjn108.pathway.targets },
  { kind: "residualOnly", rule: dzjn108.pathway.targets },
];

/** 目标 — D3, D9: the kinds that are asked for, dates, spans, rule and approval; and whether a target was reached. */
export function assessTargets(rows: Rows): readonly Finding[] {
  const missing = demanded
    .filter(({ kind }) => !rows.some(({ fields }) => fields.kind.value === kind))
    .map(({ kind, rule }) => {
      const text = targetKindChoices.find(({ id }) => id === kind)?.text;
      const values = { found: text?.zh ?? kind, foundInEnglish: text?.en ?? kind };
      // A table in which nothing stands yet is still to be filled in; it goes against nothing.
      return (rows.length === 0 ? open : against)(rule, "target-kind-missing", table, values);
    });
  const isBrokenDown = rows.some(({ fields }) => (fields.level.value ?? "enterprise") !== "enterprise");
  const breakdown =
    rows.length === 0 || isBrokenDown ? [] : [against(db14.targets.byLevel, "target-not-broken-down", table)];
  return [...missing, ...breakdown, ...rows.flatMap(({ fields }) => assessTarget(fields))];
}

function assessTarget(fields: Fields): readonly Finding[] {
  const { kind, targetDate, rule, approvedBy, approvedOn } = fields;
  const findings: Finding[] = [];
  const isOfPathway = kind.value === "short" || kind.value === "long";
  if (isOfPathway && targetDate.isBlank) {
    findings.push(against(dzjn108.pathway.targets, "target-undated", targetDate.at));
  }
  if (rule.isBlank) findings.push(against(db43.carbonTargets.rule, "target-rule-missing", rule.at));
  for (const field of [approvedBy, approvedOn]) {
    if (field.isBlank) findings.push(against(cieccpa061.targets.approved, "target-not-approved", field.at));
  }
  return [...findings, ...span(fields), ...answer(fields)];
}

/** 短期五至十年、长期至少二十年 is what is usual: anything else is a note. Counted from the approval, or from the base year. */
function span({ kind, baseYear, targetYear, approvedOn }: Fields): readonly Finding[] {
  if (targetYear.value === undefined) return [];
  if (baseYear.value !== undefined && baseYear.value.compare(targetYear.value) >= 0) {
    const values = { from: shown(baseYear.value), to: shown(targetYear.value) };
    return [against(db14.targets.targets, "target-years-reversed", targetYear.at, values)];
  }
  const from = approvedOn.value === undefined ? baseYear.value : Exact.of(`${approvedOn.value.year}`);
  if (from === undefined) return [];
  const years = targetYear.value.minus(from);
  const isUsual =
    kind.value === "short"
      ? years.compare(Exact.of("5")) >= 0 && years.compare(Exact.of("10")) <= 0
      : kind.value !== "long" || years.compare(Exact.of("20")) >= 0;
  if (isUsual) return [];
  const values = {
    found: shown(years),
    expected: kind.value === "short" ? "5–10" : "≥20",
  };
  return [
    { ...against(dzjn108.pathway.spans, "target-span-unusual", targetYear.at, values), severity: "note" },
  ];
}

/** A target that is missed is a fact about the enterprise; the direction has to be stated before it can be told. */
function answer({ actual, targetValue, baseValue, direction }: Fields): readonly Finding[] {
  if (actual.value === undefined || targetValue.value === undefined) return [];
  if (direction.value === undefined) {
    return direction.isBlank ? [open(db43.carbonTargets.rule, "unanswered", direction.at)] : [];
  }
  const { isReached } = targetReached(actual.value, targetValue.value, baseValue.value, direction.value);
  const values = { found: shown(actual.value), expected: shown(targetValue.value) };
  const code = isReached ? "target-reached" : "target-missed";
  return [{ ...against(db14.baseline.levels, code, actual.at, values), severity: "note" }];
}
