import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { Place } from "../formula/place";
import { errorNA, errorReference, errorValue, unsupported } from "../value/failures";
import { Grid } from "../value/grid";
import { dereferenced } from "../value/operand";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";
import { definePlaced } from "./native-function";
import { exactPosition, lineOf, nearestPosition, sortedPosition } from "./search";
import type { Line } from "./search";

type Source = Reference | Grid;

/** What can be searched: a range or an array; a single value is an array of one. */
function sourceOf(operand: Operand, at: Place): Source | CellError {
  if (operand instanceof Reference) return operand.areas.length === 1 ? operand : errorValue;
  const value = dereferenced(operand, at.workbook);
  if (value instanceof CellError) return value;
  return value instanceof Grid ? value : Grid.single(value);
}

const heightOf = (source: Source): number => (source instanceof Grid ? source.height : source.first.height);
const widthOf = (source: Source): number => (source instanceof Grid ? source.width : source.first.width);

const cellOf = (source: Source, row: number, column: number): Operand =>
  source instanceof Grid ? source.at(row, column) : new Reference([source.first.part(row, column, 1, 1)]);

const valueOf = (source: Source, row: number, column: number): CellValue =>
  source instanceof Grid ? source.at(row, column) : source.first.at(row, column);

/** The one row or column of a source, or `undefined` where it has several of both. */
function vectorOf(source: Source): Line | undefined {
  if (widthOf(source) === 1) return lineOf(source, true);
  return heightOf(source) === 1 ? lineOf(source, false) : undefined;
}

function match(at: Place, wanted: CellValue, operand: Operand, type = 1): CellValue {
  const source = sourceOf(operand, at);
  if (source instanceof CellError) return source;
  if (wanted instanceof CellError) return wanted;
  const line = vectorOf(source);
  if (line === undefined) return errorNA;
  const target = wanted ?? 0;
  const position = type === 0 ? exactPosition(line, target, true) : sortedPosition(line, target, type < 0);
  return position < 0 ? errorNA : position + 1;
}

function xMatch(line: Line, wanted: CellValue, mode: number, search: number): number | CellError {
  if (wanted instanceof CellError) return wanted;
  if (mode === 3) return unsupported("XMATCH/XLOOKUP (3 = 正则表达式 regular expression)");
  if (![0, -1, 1, 2].includes(mode) || ![1, -1, 2, -2].includes(search)) return errorValue;
  const fromEnd = search === -1;
  if (Math.abs(search) === 2 && mode !== 2) return halvingPosition(line, wanted, mode, search < 0);
  if (mode === 0 || mode === 2) return exactPosition(line, wanted, mode === 2, fromEnd);
  return nearestPosition(line, wanted, mode > 0, fromEnd);
}

/** XLOOKUP's search in a line that is known to be sorted. */
function halvingPosition(
  line: Line,
  wanted: Exclude<CellValue, CellError>,
  mode: number,
  isDescending: boolean,
): number {
  const position = sortedPosition(line, wanted, isDescending);
  const isHit =
    position >= 0 && exactPosition({ length: 1, at: () => line.at(position) }, wanted, false) === 0;
  if (isHit || (mode === -1 && !isDescending) || (mode === 1 && isDescending)) return position;
  if (mode === 0) return -1;
  return position + 1 < line.length ? position + 1 : -1;
}

/** XLOOKUP: the row or column beside the match, or the value given for none. */
function xLookup(
  at: Place,
  wanted: CellValue,
  searched: Operand,
  returned: Operand,
  otherwise: Operand | undefined,
  mode: number,
  search: number,
): Operand {
  const source = sourceOf(searched, at);
  if (source instanceof CellError) return source;
  const results = sourceOf(returned, at);
  if (results instanceof CellError) return results;
  const line = vectorOf(source);
  if (line === undefined) return errorValue;
  const isColumn = widthOf(source) === 1 && (heightOf(source) > 1 || heightOf(results) === 1);
  const [height, width] = [heightOf(results), widthOf(results)];
  const length = isColumn ? heightOf(source) : widthOf(source);
  if (length !== (isColumn ? height : width)) return errorValue;
  const position = xMatch(line, wanted, mode, search);
  if (position instanceof CellError) return position;
  if (position < 0) return otherwise === undefined ? errorNA : otherwise;
  if (results instanceof Reference) {
    const part = isColumn
      ? results.first.part(position, 0, 1, width)
      : results.first.part(0, position, height, 1);
    return new Reference([part]);
  }
  return isColumn
    ? Grid.fill(1, width, (_, column) => results.at(position, column))
    : Grid.fill(height, 1, (row) => results.at(row, position));
}

/** VLOOKUP and HLOOKUP, the latter with rows and columns exchanged. */
function tableLookup(isVertical: boolean) {
  return (at: Place, wanted: CellValue, table: Operand, place: number, isApproximate = true): Operand => {
    if (typeof table === "string") return errorValue;
    const source = sourceOf(table, at);
    if (source instanceof CellError) return source;
    if (wanted instanceof CellError) return wanted;
    const offset = Math.trunc(place) - 1;
    if (offset < 0) return errorValue;
    if (offset >= (isVertical ? widthOf(source) : heightOf(source))) return errorReference;
    const line = lineOf(source, isVertical);
    const target = wanted ?? 0;
    const position = isApproximate ? sortedPosition(line, target, false) : exactPosition(line, target, true);
    if (position < 0) return errorNA;
    return isVertical ? cellOf(source, position, offset) : cellOf(source, offset, position);
  };
}

/** LOOKUP in a vector with a result vector, or in the longer side of an array with the result at its far end. */
function lookup(at: Place, wanted: CellValue, searched: Grid, results?: Operand): Operand {
  if (wanted instanceof CellError) return wanted;
  const isWide = searched.width > searched.height;
  const isVector = searched.width === 1 || searched.height === 1;
  const line = lineOf(searched, !isWide);
  const position = sortedPosition(line, wanted, false);
  if (position < 0) return errorNA;
  if (results === undefined) {
    if (isVector) return searched.cells[position] ?? null;
    return isWide ? searched.at(searched.height - 1, position) : searched.at(position, searched.width - 1);
  }
  const source = sourceOf(results, at);
  if (source instanceof CellError) return source;
  const isColumn = widthOf(source) === 1;
  if (!isColumn && heightOf(source) !== 1) return errorNA;
  const length = isColumn ? heightOf(source) : widthOf(source);
  if (position >= length) return source instanceof Grid ? errorNA : errorReference;
  return isColumn ? valueOf(source, position, 0) : valueOf(source, 0, position);
}

/** 查找函数 — finding a value and what stands beside it. */
export const lookupFunctions = [
  definePlaced("MATCH", ["value", "source", "number?"], match),
  definePlaced(
    "XMATCH",
    ["value", "source", "number??", "number??"],
    (at, wanted, operand, mode = 0, search = 1) => {
      const source = sourceOf(operand, at);
      if (source instanceof CellError) return source;
      const line = vectorOf(source);
      if (line === undefined) return errorValue;
      const position = xMatch(line, wanted, mode, search);
      if (position instanceof CellError) return position;
      return position < 0 ? errorNA : position + 1;
    },
  ),
  definePlaced(
    "XLOOKUP",
    ["value", "source", "source", "operand??", "number??", "number??"],
    (at, wanted, searched, returned, otherwise, mode = 0, search = 1) =>
      xLookup(at, wanted, searched, returned, otherwise, mode, search),
  ),
  definePlaced("VLOOKUP", ["value", "source", "number", "logical?"], tableLookup(true)),
  definePlaced("HLOOKUP", ["value", "source", "number", "logical?"], tableLookup(false)),
  definePlaced("LOOKUP", ["value", "array", "source?"], lookup),
];
