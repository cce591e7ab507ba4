import {
  isBlank,
  itemHeaderPosition,
  itemRows,
  positionOf,
  type CellContent,
  type Column,
  type RecordTable,
} from "../../core";
import type { CellEdit } from "./ledger-workbook";
import type { LoadedTable } from "./load-tables";

/** Where an edit belongs: row and column of the body from 0; a row of `undefined` is still to be added. */
export interface Target {
  readonly row: number | undefined;
  readonly position: number;
  readonly column: Column;
}

/** 找单元格 — the cell that an edit means, in the table as it is now; `undefined` where it cannot be told. */
export function findCell({ definition, snapshot }: LoadedTable, edit: CellEdit): Target | undefined {
  const { headers } = snapshot.content;
  if (definition.form === "items") {
    const column = definition.items.find(({ id }) => id === edit.column);
    const position = itemHeaderPosition(headers, "content");
    const itemPosition = itemHeaderPosition(headers, "item");
    if (column === undefined || position === -1 || itemPosition === -1) return undefined;
    const rows = itemRows(snapshot.content, itemPosition, column);
    // Written twice, nobody could tell which of the rows is meant.
    return rows.length > 1 ? undefined : { row: rows[0], position, column };
  }
  const column: Column | undefined = definition.columns.find(({ id }) => id === edit.column);
  if (column === undefined) return undefined;
  const position = positionOf(column, headers);
  if (position === -1) return undefined;
  return { row: typeof edit.row === "number" ? edit.row : undefined, position, column };
}

/** The content by which people tell the rows of a table apart. */
export function rowName({ definition, snapshot }: LoadedTable, row: number): CellContent | undefined {
  if (definition.form === "items") return undefined;
  const column: Column | undefined = definition.columns.find(({ id }) => id === definition.namedBy);
  return column === undefined
    ? undefined
    : snapshot.content.rows[row]?.[positionOf(column, snapshot.content.headers)];
}

/**
 * 空白行 — the rows of the body in which nothing was entered, counted from 0: they are filled before rows are added. What a
 * formula shows there is not an entry.
 */
export function blankRows({ definition, snapshot }: LoadedTable): readonly number[] {
  const calculated = definition.form === "items" ? [] : calculatedPositions(definition, snapshot);
  return snapshot.content.rows.flatMap((cells, row) =>
    cells.every(
      (cell, column) =>
        calculated.includes(column) || (isBlank(cell) && snapshot.formulas[row]?.[column] === undefined),
    )
      ? [row]
      : [],
  );
}

function calculatedPositions(
  { columns }: RecordTable,
  { content }: LoadedTable["snapshot"],
): readonly number[] {
  return columns
    .filter(({ formula }) => formula !== undefined)
    .map((column) => positionOf(column, content.headers));
}
