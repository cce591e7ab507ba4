import type { StandardId } from "../../finding";
import type { AssetRow } from "../../ledger";
import { sum, Exact } from "../../number";
import { offsetPolicies } from "../../standards";
import { amongLots } from "./among-lots";
import { againstElectricity } from "./against-electricity";
import { judgeAlone } from "./judge-lot";
import { answerOf, refused, type Objection } from "./objection";
import type { LotJudgement, OffsetContext, OffsetCount } from "./offset-count";
import { orderFindings } from "./order-findings";
import { sameProjects } from "./same-projects";

/**
 * 可抵消量 — judges every lot by the rules of a standard: by itself, against the other lots, and against the electricity it may
 * offset. The order of the rows changes nothing, and a lot in parts counts like the whole.
 */
export function countOffsets(
  lots: readonly AssetRow[],
  standard: StandardId,
  context: OffsetContext,
): OffsetCount {
  const policy = offsetPolicies[standard];
  if ("none" in policy) {
    return counted(
      lots.map((lot) => notJudged(lot, refused(policy.none, "offset-not-judged", lot.fields.lot.at))),
      false,
      [],
    );
  }
  const alone = lots.map((row) => judgeAlone(row, policy, context));
  const among = amongLots(alone, policy);
  const same = sameProjects(alone, policy);
  const weighed = alone.map(({ row, lot, objections }, index) => ({
    row,
    lot,
    units: among[index]?.units ?? Exact.zero,
    objections: [...objections, ...(among[index]?.objections ?? []), ...(same.get(index) ?? [])],
  }));
  const electricity = againstElectricity(weighed, policy, context);
  let isOpen = false;
  const judged = weighed.map((each, index): LotJudgement => {
    const power = electricity.get(index);
    const objections = [...each.objections, ...(power?.objections ?? [])];
    const answer = answerOf(objections);
    const amount = power === undefined ? each.units : power.tonnes;
    const isAmountOpen = power?.isOpen === true || each.row.fields.quantity.value === undefined;
    if (answer === "missingEvidence" && isAmountOpen) isOpen = true;
    return judgement(each.row, answer, amount, objections);
  });
  return counted(judged, isOpen, orderFindings(judged, policy, context));
}

function judgement(
  lot: AssetRow,
  answer: LotJudgement["answer"],
  amount: Exact,
  objections: readonly Objection[],
): LotJudgement {
  const { zero } = Exact;
  // Nothing is left of a lot whose units are all used elsewhere or exceed the electricity.
  const isNothing = amount.isZero() && lot.fields.quantity.value?.isZero() === false;
  const final = answer !== "missingEvidence" && isNothing ? "refused" : answer;
  const retireBy = objections.find(({ weight }) => weight === "pending")?.retireBy;
  return {
    lot,
    answer: final,
    admissible: final === "admissible" ? amount : zero,
    conditional: final === "conditional" ? amount : zero,
    possible: final === "refused" ? zero : amount,
    ...(final === "conditional" && retireBy !== undefined ? { retireBy } : {}),
    findings: inOrder(objections).map(({ finding }) => finding),
  };
}

function notJudged(lot: AssetRow, objection: Objection): LotJudgement {
  return judgement(lot, "refused", Exact.zero, [objection]);
}

const weights: readonly Objection["weight"][] = ["refused", "missing", "pending", "remark"];
const severities = ["error", "warning", "question", "note"];

/** What decides comes first; what only goes with it follows by its severity. */
function inOrder(objections: readonly Objection[]): readonly Objection[] {
  return [...objections].sort(
    (first, second) =>
      weights.indexOf(first.weight) - weights.indexOf(second.weight) ||
      severities.indexOf(first.finding.severity) - severities.indexOf(second.finding.severity),
  );
}

function counted(
  lots: readonly LotJudgement[],
  isPossibleOpen: boolean,
  findings: OffsetCount["findings"],
): OffsetCount {
  return {
    lots,
    counted: sum(lots.map(({ admissible }) => admissible)),
    conditional: sum(lots.map(({ conditional }) => conditional)),
    possible: sum(lots.map(({ possible }) => possible)),
    isPossibleOpen,
    findings,
  };
}
