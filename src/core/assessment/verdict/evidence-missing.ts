import type { Finding } from "../../finding";
import type { Verdict } from "./verdict";

/** 还缺的证据 — what stands in the way of an answer under any standard, and what an answer takes for granted, each thing once. */
export function evidenceMissing(verdicts: readonly Verdict[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const verdict of verdicts) {
    if (verdict.answer === "notApplicable") continue;
    const gaps = verdict.total?.gaps.flatMap(({ findings }) => findings) ?? [];
    for (const finding of [
      ...gaps,
      ...questionsOf(verdict, ["missingEvidence"]),
      ...takenForGranted(verdict),
    ]) {
      const key = [finding.code, finding.at?.input, finding.at?.row, finding.at?.cell].join(" ");
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()];
}

/** 作为前提的判断 — questions about lots that count, which nobody has answered: the answer stands only if they are met. */
export function takenForGranted(verdict: Verdict): readonly Finding[] {
  return questionsOf(verdict, ["admissible", "conditional"]);
}

type LotAnswer = NonNullable<Verdict["side"]>["lots"][number]["answer"];

function questionsOf({ side }: Verdict, answers: readonly LotAnswer[]): readonly Finding[] {
  return (side?.lots ?? [])
    .filter(({ answer }) => answers.includes(answer))
    .flatMap(({ findings }) => findings.filter(({ severity }) => severity === "question"));
}
