import {
  error,
  failure,
  positionOf,
  readRecords,
  success,
  type CellContent,
  type Finding,
  type Outcome,
  type RecordRow,
  type RecordTable,
  type TableContent,
} from "../core";
import { errorCodeOf, isBlank, type CellGrid } from "./excel-values";
import type { Inputs } from "./inputs";

/** What a range gave as a table: its rows, and what is wrong with single cells. */
export interface TableReading<Table extends RecordTable> {
  readonly rows: readonly RecordRow<Table["columns"]>[];
  readonly findings: readonly Finding[];
}

/**
 * 读区域为登记表 — reads a range with its header row as one of the ledger's tables: columns are found by their headers, in
 * any order, and only those that the table expects must be there. `undefined` where the parameter was left out.
 */
export function tableOf<Table extends RecordTable>(
  inputs: Inputs,
  input: string,
  table: Table,
): Outcome<TableReading<Table> | undefined> {
  const grid = inputs.grid(input);
  if (grid === undefined) return success(undefined);
  const content = contentOf(inputs, input, grid);
  if (!table.columns.some((column) => positionOf(column, content.headers) !== -1)) {
    const expected = table.columns.filter(({ isExpected }) => isExpected).slice(0, 3);
    return failure(
      inputs.placed(
        error("no-header", input, {
          found: expected.map(({ header }) => header.zh).join("、"),
          foundInEnglish: expected.map(({ header }) => header.en).join(", "),
        }),
        0,
      ),
    );
  }
  return success(readRecords(table, content, "expected"));
}

/** A range as the content of a table: the first row is the headers. */
function contentOf(inputs: Inputs, input: string, grid: CellGrid): TableContent {
  const { rows } = inputs.extent(grid, inputs.index(input));
  const [headers = [], ...body] = grid.slice(0, rows);
  return {
    headers: headers.map((header) => (typeof header === "string" ? header.trim() : "")),
    rows: body.map((row) => row.map(cellContent)),
    addressAt: (row, column) => inputs.addressAt(input, row + 1, column),
  };
}

function cellContent(value: unknown): CellContent | undefined {
  if (isBlank(value)) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return { error: errorCodeOf(value) ?? "#VALUE!" };
}
