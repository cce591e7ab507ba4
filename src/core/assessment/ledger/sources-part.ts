import type { Finding } from "../../finding";
import {
  emissionUnitsTable,
  enterpriseTable,
  equipmentTable,
  exclusionsTable,
  instrumentsTable,
  monitoringPlanTable,
  sourcesTable,
} from "../../ledger";
import { assessSourceLedger } from "../sources/assess-source-ledger";
import { proposedIndustry } from "../sources/expected-industry";
import { ledgerCompleteness } from "../sources/ledger-completeness";
import { activityTables } from "../sources/recorded-amounts";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerPart } from "./ledger-part";

const tables = [sourcesTable, exclusionsTable, emissionUnitsTable, equipmentTable];

/** 排放源识别 — the register of sources, what was left out, units and equipment (A5, B1 to B3). */
export const sourcesPart: LedgerPart = {
  id: "sources",
  title: { zh: "排放源识别", en: "Sources" },
  tables,
  reads: [...tables, enterpriseTable, monitoringPlanTable, instrumentsTable, ...activityTables],
  findings: (contents, { industry }) => {
    const { findings } = assessSourceLedger(contents);
    const whole = ledgerCompleteness(contents, industry ?? proposedIndustry(contents), "quantified");
    const missing =
      contents[sourcesTable.id] === undefined
        ? []
        : whole.answers.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
    return [...findingsOfTables(tables, findings), ...missing.filter(isNotSaid(findings))];
  },
};

/** A reason that is missing is said of its row already. */
function isNotSaid(said: readonly Finding[]): (finding: Finding) => boolean {
  return ({ code, at }) =>
    !said.some((other) => other.code === code && other.at?.input === at?.input && other.at?.row === at?.row);
}
