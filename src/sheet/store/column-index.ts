import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import { numberInText } from "../value/text-to-number";
import type { Column } from "./column";

const noRows: readonly number[] = [];

/** 列索引 — where each value stands in a range of one column, so that searching it again costs nothing. */
export class ColumnIndex {
  private readonly rowsByValue = new Map<number | string | boolean, number[]>();
  private readonly rowsByNumericText = new Map<number, number[]>();

  constructor(
    readonly version: number,
    values: readonly CellValue[],
    startRow: number,
    endRow: number,
  ) {
    for (let row = startRow; row <= endRow; row++) {
      const value = values[row];
      if (value === undefined || value === null || value instanceof CellError) continue;
      add(this.rowsByValue, typeof value === "string" ? value.toLowerCase() : value, row);
      const number = typeof value === "string" ? numberInText(value) : undefined;
      if (number !== undefined) add(this.rowsByNumericText, number, row);
    }
  }

  /** The rows that hold exactly this value (texts without regard to case), ascending. */
  rowsOf(value: number | string | boolean): readonly number[] {
    return this.rowsByValue.get(typeof value === "string" ? value.toLowerCase() : value) ?? noRows;
  }

  /** The rows whose text reads as this number, ascending. */
  rowsOfNumericText(number: number): readonly number[] {
    return this.rowsByNumericText.get(number) ?? noRows;
  }
}

function add<Key>(rows: Map<Key, number[]>, key: Key, row: number): void {
  const known = rows.get(key);
  if (known) known.push(row);
  else rows.set(key, [row]);
}

const worthIndexing = 32;

/**
 * The index of a range of a column, where it pays: never on the first search of a range, since a running range
 * (`A$1:A5`, `A$1:A6`, …) is searched only once. The cells must be calculated already.
 */
export function indexOf(column: Column, startRow: number, endRow: number): ColumnIndex | undefined {
  if (endRow - startRow < worthIndexing) return undefined;
  const key = `${startRow}:${endRow}`;
  const known = column.indexes.get(key);
  if (known?.version === column.version) return known;
  const searches = (column.searches.get(key) ?? 0) + 1;
  column.searches.set(key, searches);
  if (searches < 2) return undefined;
  const index = new ColumnIndex(column.version, column.values, startRow, endRow);
  column.indexes.set(key, index);
  return index;
}
