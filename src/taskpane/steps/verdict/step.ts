import { emissionsTable, judgedOnce, verdictPart, type PlainDate } from "../../../core";
import type { TableContents } from "../../editing/draft";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";

/** 判定与声明 — emissions, readings and the evaluation, and the five standards over them (F1 to F7). */
export const verdictEditing: EditedStep = {
  tables: verdictPart.tables,
  reads: verdictPart.reads,
  assess: (contents, choices) => {
    const given = lookedAt(contents, choices);
    const notAsked = leftOutRows(contents, given.asOf);
    return {
      findings: verdictPart.findings(contents, given),
      progress: tableProgress(
        verdictPart.tables.map((table) => ({ table, ...(table === emissionsTable ? { notAsked } : {}) })),
        contents,
      ),
    };
  },
};

/** Rows of categories outside the boundary without an amount: nothing is found wanting there. */
function leftOutRows(contents: TableContents, asOf: PlainDate | undefined): ReadonlySet<number> {
  const { ledger } = judgedOnce(contents, asOf);
  const amount = `${emissionsTable.name}.amount`;
  const wanted = new Set(ledger.findings.filter(({ at }) => at?.input === amount).map(({ at }) => at?.row));
  return new Set(
    ledger.emissions
      .filter(
        ({ row, fields }) => fields.inside.value === "outside" && fields.amount.isBlank && !wanted.has(row),
      )
      .map(({ row }) => row),
  );
}
