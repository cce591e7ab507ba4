import {
  assessEvaluation,
  emissionsTable,
  evaluationChoicesTable,
  evaluationStepsTable,
  readItems,
  readRecords,
  recognitionFindings,
  verdictSettingsTable,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import { findingsOfTables } from "../../editing/findings-of-tables";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { asOfText } from "./as-of";
import { evidenceMissing } from "./evidence-missing";
import { judgedTables } from "./judged-ledger";
import { judgedOnce } from "./judged-once";

const tables = [emissionsTable, verdictSettingsTable, evaluationChoicesTable, evaluationStepsTable] as const;

/** 判定与声明 — emissions, readings and the evaluation, and the five standards over them (F1 to F7). */
export const verdictEditing: EditedStep = {
  tables,
  reads: [...tables, ...judgedTables.filter(({ id }) => !tables.some((table) => table.id === id))],
  assess: (contents, choices) => {
    const { ledger, verdicts } = judgedOnce(contents, asOfText(choices));
    return {
      findings: [
        ...findingsOfTables(tables, ledger.findings),
        ...recognitionFindings(ledger.settings),
        ...evidenceMissing(verdicts),
        ...evaluationOf(contents).findings,
      ],
      progress: tableProgress(
        tables.map((table) => ({ table })),
        contents,
      ),
    };
  },
};

/** 评价的评审 — the steps and the two choices, and how many steps are done. */
export function evaluationOf({ evaluationSteps: steps, evaluationChoices: choices }: TableContents) {
  const rows = steps === undefined ? undefined : readRecords(evaluationStepsTable, steps, "expected");
  const items = choices === undefined ? undefined : readItems(evaluationChoicesTable, choices);
  const assessed = assessEvaluation(rows?.rows ?? [], items?.fields);
  return {
    choices: items?.fields,
    done: assessed.steps.filter(({ isDone }) => isDone).length,
    asked: assessed.steps.length,
    findings: [
      ...(rows?.findings ?? []),
      ...(items?.findings ?? []).filter(({ code }) => code !== "unanswered"),
      ...(steps === undefined ? [] : assessed.steps.flatMap(({ findings }) => findings)),
      ...assessed.choices,
    ],
  };
}
