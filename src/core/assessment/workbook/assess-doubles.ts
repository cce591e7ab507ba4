import type { Finding } from "../../finding";
import { isBlank, positionOf, type CellContent, type RecordTable } from "../../ledger";
import type { WorkbookTable } from "./workbook-contents";

/** 评审重复 — keys that stand there twice, and rows that say exactly the same (B7: double entries). */
export function assessDoubles(table: RecordTable, content: WorkbookTable): readonly Finding[] {
  const [first] = table.columns;
  const clause = first === undefined ? {} : { clause: first.clause };
  const at = { input: table.name, name: table.title };
  const keyed = groups(content, positions(table, content, table.unique ?? []));
  const entered = table.columns.filter(({ formula }) => formula === undefined).map(({ id }) => id);
  const same = groups(content, positions(table, content, entered));
  return [
    ...keyed.map(({ rows, key }): Finding => ({
      code: "key-twice",
      severity: "error",
      ...clause,
      at,
      values: { found: key, rows: rows.join("、") },
    })),
    ...(table.unique === undefined ? same : []).map(({ rows }): Finding => ({
      code: "row-twice",
      severity: "warning",
      ...clause,
      at,
      values: { rows: rows.join("、") },
    })),
  ];
}

function positions(table: RecordTable, content: WorkbookTable, ids: readonly string[]): readonly number[] {
  return table.columns
    .filter(({ id }) => ids.includes(id))
    .map((column) => positionOf(column, content.headers))
    .filter((position) => position !== -1);
}

/** Rows, counted from 1, whose cells at these positions are the same; a row that is blank there is in no group. */
function groups(
  content: WorkbookTable,
  columns: readonly number[],
): readonly { readonly key: string; readonly rows: readonly number[] }[] {
  if (columns.length === 0) return [];
  const found = new Map<string, number[]>();
  content.rows.forEach((cells, row) => {
    const own = columns.map((column) => cells[column]);
    if (own.every(isBlank)) return;
    const key = own.map(written).join(" · ");
    found.set(key, [...(found.get(key) ?? []), row + 1]);
  });
  return [...found].flatMap(([key, rows]) => (rows.length > 1 ? [{ key, rows }] : []));
}

function written(content: CellContent | undefined): string {
  if (content === undefined) return "";
  return typeof content === "object" ? content.error : String(content).trim();
}
