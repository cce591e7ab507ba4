import { error, failure, success, type Exact, type Finding, type Outcome } from "../../../core";
import { shapeOf, written, type Inputs, type Shape } from "../../inputs";

/** One row of a call: its numbers and names, or why it cannot be read; `undefined` for a row in which nothing stands. */
export type InputRow =
  | {
      readonly numbers: Readonly<Partial<Record<string, Exact>>>;
      readonly name: string;
      readonly finding?: Finding;
    }
  | undefined;

interface Reading {
  /** Columns of which each row needs a number. */
  readonly required: readonly string[];
  /** Columns in which a blank is an answer that is missing, not a refusal. */
  readonly optional?: readonly string[];
  /** A column of names. */
  readonly name?: string;
}

/** 逐行读入 — rows that stand beside each other; what is wrong with one row stays in that row. The header of whole columns is no row. */
export function rowsOf(
  inputs: Inputs,
  { required, optional = [], name }: Reading,
): Outcome<readonly InputRow[]> {
  const missing = [...required, ...(name === undefined ? [] : [name])].find(
    (input) => inputs.grid(input) === undefined,
  );
  if (missing !== undefined) return failure(inputs.placed(error("omitted", missing)));
  const numbers = [...required, ...optional].filter((input) => inputs.grid(input) !== undefined);
  const all = name === undefined ? numbers : [name, ...numbers];
  const shape = commonShape(inputs, all);
  if (!shape.ok) return shape;
  const ranges = all.filter((input) => !isSingle(shapeOf(inputs.grid(input) ?? [])));
  const rows: InputRow[] = [];
  // Below the last filled row of whole columns there is nothing to read.
  const extents = ranges.map((input) => inputs.extent(inputs.grid(input) ?? [], inputs.index(input)).rows);
  const last = Math.max(ranges.length === 0 ? 1 : 0, ...extents);
  for (let index = 0; index < last * shape.value.columns; index += 1) {
    const column = index % shape.value.columns;
    const row = (index - column) / shape.value.columns;
    if (ranges.length > 0 && ranges.every((input) => inputs.isHeaderAt(inputs.index(input), row, column))) {
      continue;
    }
    const isNothing = ranges.length > 0 && ranges.every((input) => inputs.isBlankAt(input, row, column));
    rows.push(isNothing ? undefined : readRow(inputs, { required, optional, numbers, name, row, column }));
  }
  while (rows.length > 0 && rows.at(-1) === undefined) rows.pop();
  return rows.length === 0
    ? failure(inputs.placed(error("no-rows", required[0] ?? name ?? "")))
    : success(rows);
}

function readRow(
  inputs: Inputs,
  at: {
    readonly required: readonly string[];
    readonly optional: readonly string[];
    readonly numbers: readonly string[];
    readonly name: string | undefined;
    readonly row: number;
    readonly column: number;
  },
): InputRow {
  const numbers: Record<string, Exact> = {};
  const placeOf = (input: string): [number, number] =>
    isSingle(shapeOf(inputs.grid(input) ?? [])) ? [0, 0] : [at.row, at.column];
  const word = at.name === undefined ? success("") : inputs.text(at.name, ...placeOf(at.name));
  if (!word.ok) return { numbers, name: "", finding: word.finding };
  const name = word.value ?? "";
  for (const input of at.numbers) {
    const place = placeOf(input);
    if (at.optional.includes(input) && inputs.isBlankAt(input, ...place)) continue;
    const value = inputs.number(input, ...place);
    if (!value.ok) return { numbers, name, finding: value.finding };
    numbers[input] = value.value;
  }
  return { numbers, name };
}

function commonShape(inputs: Inputs, all: readonly string[]): Outcome<Shape> {
  let common: Shape = { rows: 1, columns: 1 };
  for (const input of all) {
    const shape = shapeOf(inputs.grid(input) ?? []);
    if (isSingle(shape)) continue;
    if (isSingle(common)) common = shape;
    else if (shape.rows !== common.rows || shape.columns !== common.columns) {
      const values = { expected: written(common), found: written(shape) };
      return failure(inputs.placed(error("shape-mismatch", input, values)));
    }
  }
  return success(common);
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}
