import { error, type Outcome } from "../../../core";
import type { Computation } from "../../computation";
import { readyGrid, type ReadyCell, type ResultCell, type ResultGrid } from "../../excel-values";
import { shapeOf, written, type Inputs, type Shape } from "../../inputs";
import { KnownCells } from "./known-cells";

/** The words of one row, by parameter; a blank cell and a parameter left out are absent. */
export type LookupWords = Readonly<Record<string, string | undefined>>;

/** 逐行查表 — what is looked up, and by which parameters. */
export interface Lookup {
  readonly inputs: Inputs;
  readonly words: readonly string[];
  readonly required: readonly string[];
  /** Parameters whose cells must not be blank once they are given. */
  readonly filled: readonly string[];
  readonly look: (words: LookupWords) => Outcome<Computation | string>;
}

/**
 * Looks words up row by row and spills. A single cell goes with every row; a row in which nothing is filled gives
 * nothing, and so does the header of whole columns. What was found for words is kept for the rows below.
 */
export function eachLookup(lookup: Lookup): ResultGrid {
  const { inputs, words, required } = lookup;
  const missing = required.find((name) => inputs.grid(name) === undefined);
  if (missing !== undefined) return [[inputs.failed(error("omitted", missing))]];
  const given = words.filter((name) => inputs.grid(name) !== undefined);
  const ranges = given.filter((name) => !isSingle(shapeOf(inputs.grid(name) ?? [])));
  const shape = commonShape(inputs, ranges);
  if ("misfit" in shape) {
    const { misfit, expected, found } = shape;
    return [[inputs.failed(error("shape-mismatch", misfit, { expected, found }))]];
  }
  const known = new KnownCells(ranges.map((name) => inputs.grid(name) ?? []));
  const cellAt = (row: number, column: number): ResultCell => {
    const place = known.at(row, column);
    if (place?.cell !== undefined) return place.cell;
    const cell = lookUp(lookup, given, ranges, row, column);
    // A finding names its cell and is good for that one only.
    if (place !== undefined && typeof cell === "object" && cell.kind === "computation") place.cell = cell;
    return cell;
  };
  const { rows, columns } = shape;
  if (rows === 1 && columns === 1) return [[cellAt(0, 0)]];
  return readyGrid(
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => ready(cellAt(row, column))),
    ),
    cellAt,
  );
}

/** A number as it is shown; anything else still has to be asked. */
function ready(cell: ResultCell): ReadyCell {
  return typeof cell === "object" && cell.kind === "computation" ? (cell.double ?? cell) : cell;
}

function lookUp(
  { inputs, filled, look }: Lookup,
  given: readonly string[],
  ranges: readonly string[],
  row: number,
  column: number,
): ResultCell {
  const isRange = ranges.length > 0;
  if (isRange && ranges.every((name) => inputs.isBlankAt(name, row, column))) return "";
  const read: Record<string, string> = {};
  for (const name of given) {
    const [down, across] = ranges.includes(name) ? [row, column] : [0, 0];
    const cell = inputs.text(name, down, across);
    if (!cell.ok) return inputs.failed(cell.finding, down, across);
    if (cell.value !== undefined) read[name] = cell.value;
    else if (filled.includes(name)) return inputs.failed(error("blank", name), down, across);
  }
  const outcome = look(read);
  if (outcome.ok) return typeof outcome.value === "string" ? outcome.value : withDouble(outcome.value);
  if (isRange && ranges.every((name) => inputs.isHeaderAt(inputs.index(name), row, column))) return "";
  const at = outcome.finding.at?.input ?? "";
  if (ranges.includes(at)) return inputs.failed(outcome.finding, row, column);
  return given.includes(at) ? inputs.failed(outcome.finding, 0) : inputs.failed(outcome.finding);
}

/** The double that the cell shows, made once for all rows of the same words. */
function withDouble(computation: Computation): Computation {
  const { outcome } = computation;
  return outcome.ok ? { ...computation, double: outcome.value.toDouble() } : computation;
}

type CommonShape = Shape | { readonly misfit: string; readonly expected: string; readonly found: string };

/** All ranges must have one shape; whole columns end where the longest of them does. */
function commonShape(inputs: Inputs, ranges: readonly string[]): CommonShape {
  let common: Shape | undefined;
  const areAlike = new Set(ranges.map((name) => inputs.grid(name)?.length)).size <= 1;
  for (const name of ranges) {
    const shape = inputs.extent(inputs.grid(name) ?? [], inputs.index(name));
    if (common === undefined) common = shape;
    else if (areAlike && shape.columns === common.columns) {
      common = { rows: shape.rows > common.rows ? shape.rows : common.rows, columns: shape.columns };
    } else if (shape.rows !== common.rows || shape.columns !== common.columns) {
      return { misfit: name, expected: written(common), found: written(shape) };
    }
  }
  return common ?? { rows: 1, columns: 1 };
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}
