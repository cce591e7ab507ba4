import {
  assessSourceLedger,
  type CellContent,
  type LedgerTable,
  type PlainDate,
  type SourceAssessment,
  type SourceTableId,
  sourceTables,
} from "../../../../src/core";

type Row = Readonly<Record<string, CellContent>>;

/** Rows by column id as the table's content; columns that no row names stay empty. */
export function contentOf(id: SourceTableId, rows: readonly Row[]) {
  const table: LedgerTable | undefined = sourceTables.find((each) => each.id === id);
  if (table?.form !== "records") throw new Error(`${id} has no rows`);
  return {
    headers: table.columns.map(({ header }) => header.zh),
    rows: rows.map((row) => table.columns.map((column) => row[column.id])),
  };
}

/** Assesses tables that are given as rows by column id. */
export function assess(
  tables: Readonly<Partial<Record<SourceTableId, readonly Row[]>>>,
  asOf?: PlainDate,
): SourceAssessment {
  const contents = Object.fromEntries(
    Object.entries(tables).map(([id, rows]) => [id, contentOf(id as SourceTableId, rows)]),
  );
  return assessSourceLedger(contents, asOf);
}

/** Codes and severities, without the open questions of cells that the test leaves empty. */
export function found({ findings }: SourceAssessment): readonly string[] {
  return findings
    .filter(({ code }) => code !== "unanswered")
    .map(({ code, severity }) => `${severity} ${code}`);
}
