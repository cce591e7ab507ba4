import { error, failure, success, type Finding, type Outcome } from "../../finding";
import { db43, dzjn108 } from "../../standards";
import {
  editionsOn,
  findAccountingSubject,
  type AccountingStandardRow,
  type AccountingSubject,
} from "../../tables";
import { dateText, type PlainDate } from "../../time";
import { against } from "../finding-of-rule";

/** 一个版本的状态 — how an edition stands on the day. */
export interface StandingEdition {
  readonly row: AccountingStandardRow;
  readonly standing: "applies" | "coming" | "replaced" | "general";
}

/** 适用的核算标准 — the editions for an industry on a day, the one that applies first, and what is to be said about them. */
export interface ApplicableStandard {
  readonly subject: AccountingSubject | undefined;
  readonly editions: readonly StandingEdition[];
  readonly findings: readonly Finding[];
}

const generalPart = 0;

/**
 * 适用核算标准 — A10: the newest edition in force on the day of the part for the industry; GB/T 32150 stands beside it, and
 * alone where no part fits. What is not yet in force is named. Several parts are never chosen between.
 */
export function applicableStandard(industry: string, day: PlainDate): Outcome<ApplicableStandard> {
  const answer = findAccountingSubject(industry);
  if ("unknown" in answer) {
    return failure(error("accounting-industry-unknown", "industry", { found: industry }));
  }
  if ("ambiguous" in answer) {
    const values = {
      found: industry,
      candidates: answer.ambiguous.map(({ subject }) => subject.zh).join("、"),
      candidatesInEnglish: answer.ambiguous.map(({ subject }) => subject.en).join(", "),
    };
    return failure(error("accounting-industry-ambiguous", "industry", values));
  }
  const subject = "subject" in answer ? answer.subject : undefined;
  const own = subject === undefined ? [] : standing(subject.part, day, "applies");
  const applies = own.some((each) => each.standing === "applies");
  const general = standing(generalPart, day, subject === undefined || !applies ? "applies" : "general");
  const editions = [...own, ...general];
  const at = { input: "industry" };
  const { list, newest } = db43.accountingStandards;
  const findings: Finding[] = [];
  if (subject === undefined) {
    findings.push({ ...against(list, "accounting-part-missing", at, { found: industry }), severity: "note" });
  } else if (!applies) {
    findings.push(against(newest, "accounting-none-in-force", at, { found: dateText(day) }));
  }
  for (const { row, standing: how } of editions) {
    if (how !== "coming") continue;
    const values = { found: row.number, expected: row.effective, day: dateText(day) };
    findings.push(against(newest, "accounting-not-yet-in-force", at, values));
  }
  const { valueChain } = dzjn108.accountingPriority;
  findings.push({ ...against(valueChain, "accounting-value-chain", at), severity: "note" });
  findings.push({ ...against(newest, "accounting-list-dated", at), severity: "note" });
  return success({ subject, editions, findings });
}

function standing(
  part: number,
  day: PlainDate,
  inForceAs: "applies" | "general",
): readonly StandingEdition[] {
  const { inForce, coming, replaced } = editionsOn(part, day);
  return [
    ...(inForce === undefined ? [] : [{ row: inForce, standing: inForceAs }]),
    ...coming.map((row) => ({ row, standing: "coming" as const })),
    ...replaced.map((row) => ({ row, standing: "replaced" as const })),
  ];
}
