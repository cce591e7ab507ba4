import { error, failure, success, type Outcome } from "../../../core";
import { shapeOf, written, type Inputs } from "../../inputs";

/**
 * 同行的列 — how many rows columns of the same table have: all must be single columns of the same height; headers of whole
 * columns and rows in which all are blank are left to the caller.
 */
export function rowsOf(inputs: Inputs, columns: readonly string[]): Outcome<number> {
  const given = columns.filter((input) => inputs.grid(input) !== undefined);
  const [first] = given;
  if (first === undefined) return failure(inputs.placed(error("omitted", columns[0])));
  const expected = shapeOf(inputs.grid(first) ?? []);
  for (const input of given) {
    const found = shapeOf(inputs.grid(input) ?? []);
    if (found.rows === expected.rows && found.columns === 1) continue;
    const values = { expected: `${expected.rows}×1`, found: written(found) };
    return failure(inputs.placed(error("shape-mismatch", input, values)));
  }
  const rows = given.map((input) => inputs.extent(inputs.grid(input) ?? [], inputs.index(input)).rows);
  return success(rows.reduce((most, each) => (each > most ? each : most), 0));
}

/** A row in which nothing is filled, or the header row of whole columns. */
export function isNoRow(inputs: Inputs, columns: readonly string[], row: number): boolean {
  const given = columns.filter((input) => inputs.grid(input) !== undefined);
  return (
    given.every((input) => inputs.isBlankAt(input, row, 0)) ||
    given.every((input) => inputs.isHeaderAt(inputs.index(input), row, 0))
  );
}
