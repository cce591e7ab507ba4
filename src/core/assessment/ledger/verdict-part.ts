import {
  emissionsTable,
  evaluationChoicesTable,
  evaluationStepsTable,
  verdictSettingsTable,
} from "../../ledger";
import { reportRoundingFindings } from "../reporting";
import { evaluationOf } from "../verdict/evaluation-of-ledger";
import { evidenceMissing } from "../verdict/evidence-missing";
import { judgedTables } from "../verdict/judged-ledger";
import { judgedOnce } from "../verdict/judged-once";
import { recognitionFindings } from "../verdict/offset-settings";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerPart } from "./ledger-part";

const tables = [emissionsTable, verdictSettingsTable, evaluationChoicesTable, evaluationStepsTable] as const;

/** 判定与声明 — emissions, readings and the evaluation, and the five standards over them (F1 to F7). */
export const verdictPart: LedgerPart = {
  id: "verdict",
  title: { zh: "判定与声明", en: "Verdict and declaration" },
  tables,
  reads: [...tables, ...judgedTables.filter(({ id }) => !tables.some((table) => table.id === id))],
  findings: (contents, { asOf }) => {
    // What was never given is not judged, and nothing is missing from it.
    if (tables.every(({ id }) => contents[id] === undefined)) return [];
    const { ledger, verdicts } = judgedOnce(contents, asOf);
    return [
      ...findingsOfTables(tables, ledger.findings),
      ...recognitionFindings(ledger.settings),
      ...reportRoundingFindings(ledger.settings),
      ...evidenceMissing(verdicts),
      ...evaluationOf(contents).findings,
    ];
  },
};
