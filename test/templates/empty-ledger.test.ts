import { boundaryEditing } from "../../src/taskpane/steps/boundary/step";
import { measuresEditing } from "../../src/taskpane/steps/measures/step";
import { monitoringEditing } from "../../src/taskpane/steps/monitoring/step";
import { offsetsEditing } from "../../src/taskpane/steps/offsets/step";
import { quantitiesEditing } from "../../src/taskpane/steps/quantities/step";
import { readinessEditing } from "../../src/taskpane/steps/readiness/step";
import { sourcesEditing } from "../../src/taskpane/steps/sources/step";
import { verdictEditing } from "../../src/taskpane/steps/verdict/step";
import { openLedger } from "./open-ledger";

const names = ["ledger", "ledger.en"];
const steps = [
  boundaryEditing,
  readinessEditing,
  sourcesEditing,
  monitoringEditing,
  quantitiesEditing,
  measuresEditing,
  offsetsEditing,
  verdictEditing,
];

/** How often each question of a part is asked. */
function counted(said: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const each of said) {
    const [part = "", , code = ""] = each.split(" ");
    counts[`${part} ${code}`] = (counts[`${part} ${code}`] ?? 0) + 1;
  }
  return counts;
}

test.each(names)("of an untouched %s there are only questions", async (name) => {
  const { said } = await openLedger(name);
  expect(said("2026-04-30").filter((each) => !each.includes(" question "))).toEqual([]);
});

test.each(names)("the questions of an untouched %s are these", async (name) => {
  const { said } = await openLedger(name);
  expect(counted(said("2026-04-30"))).toEqual({
    "boundary unanswered": 28,
    "boundary base-none-listed": 1,
    "boundary upstream-unanswered": 1,
    "readiness unanswered": 3,
    "monitoring unanswered": 11,
    "measures unanswered": 5,
    "measures baseline-enterprise-missing": 1,
    "measures target-kind-missing": 4,
    "measures plan-check-missing": 1,
    "verdict unanswered": 9,
    "verdict verdict-needs-amount": 9,
    "verdict verdict-upstream-open": 1,
    "verdict workflow-choice-open": 2,
    "verdict workflow-step-open": 8,
    "workbook unanswered": 5,
  });
});

test.each(names)("nothing counts as answered in an untouched %s", async (name) => {
  const { contents } = await openLedger(name);
  expect(steps.map(({ assess }) => assess(contents, {}).progress.answered)).toEqual(steps.map(() => 0));
});
