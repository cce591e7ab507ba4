import type { Finding, Verdict } from "../../../core";

/** 还缺的证据 — what stands in the way of an answer under any standard, each thing once. */
export function evidenceMissing(verdicts: readonly Verdict[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { answer, total, side } of verdicts) {
    if (answer === "notApplicable") continue;
    const gaps = total?.gaps.flatMap(({ findings }) => findings) ?? [];
    const lots = (side?.lots ?? [])
      .filter((judged) => judged.answer === "missingEvidence")
      .flatMap(({ findings }) => findings.filter(({ severity }) => severity === "question"));
    for (const finding of [...gaps, ...lots]) {
      const key = [finding.code, finding.at?.input, finding.at?.row, finding.at?.cell].join(" ");
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()];
}
