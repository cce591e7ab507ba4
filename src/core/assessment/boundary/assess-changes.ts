import type { Finding } from "../../finding";
import { boundaryChangesTable, readRecords, type TableContent } from "../../ledger";
import { cieccpa061 } from "../../standards";
import { against, open } from "../finding-of-rule";

const { changedBoundary } = cieccpa061.baseYearAndChanges;
const { assessed } = cieccpa061.changes;

/** 边界变更 — A6: a change carries its reason, and its effect on emissions is judged; no row means no change. */
export function assessChanges(content: TableContent | undefined): readonly Finding[] {
  if (content === undefined) return [];
  const { rows, findings } = readRecords(boundaryChangesTable, content);
  return [
    ...findings,
    ...rows.flatMap(({ fields: { reason, effect, changeState, changedOn } }): Finding[] => [
      ...(reason.isBlank ? [against(changedBoundary, "change-without-reason", reason.at)] : []),
      ...(effect.isBlank ? [open(assessed, "unanswered", effect.at)] : []),
      ...(changeState.value === "made" && changedOn.isBlank
        ? [open(changedBoundary, "unanswered", changedOn.at)]
        : []),
    ]),
  ];
}
