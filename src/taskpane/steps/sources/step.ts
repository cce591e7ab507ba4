import {
  assessSourceLedger,
  emissionUnitsTable,
  enterpriseTable,
  equipmentTable,
  exclusionsTable,
  instrumentsTable,
  monitoringPlanTable,
  sourcesTable,
  type Finding,
} from "../../../core";
import { findingsOfTables } from "../../editing/findings-of-tables";
import type { EditedStep } from "../../editing/use-editing";
import { activityTables } from "./recorded-amounts";
import { ledgerCompleteness } from "./source-completeness";

const tables = [sourcesTable, exclusionsTable, emissionUnitsTable, equipmentTable];

/** 排放源识别 — the register of sources, what was left out, units and equipment, and the rules over them (A5, B1 to B3). */
export const sourcesEditing: EditedStep = {
  tables,
  reads: [...tables, enterpriseTable, monitoringPlanTable, instrumentsTable, ...activityTables],
  assess: (contents, choices) => {
    const { findings } = assessSourceLedger(contents);
    const named = ledgerCompleteness(contents, choices, "named");
    const whole = ledgerCompleteness(contents, choices, "quantified");
    const missing =
      contents[sourcesTable.id] === undefined
        ? []
        : whole.answers.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
    return {
      findings: [...findingsOfTables(tables, findings), ...missing.filter(isNotSaid(findings))],
      progress: {
        answered: named.answered,
        // Before the industry is known, that is what is asked.
        asked: named.expected === 0 ? 1 : named.expected,
      },
    };
  },
};

/** A reason that is missing is said of its row already. */
function isNotSaid(said: readonly Finding[]): (finding: Finding) => boolean {
  return ({ code, at }) =>
    !said.some((other) => other.code === code && other.at?.input === at?.input && other.at?.row === at?.row);
}
