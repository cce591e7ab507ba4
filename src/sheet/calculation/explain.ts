import type { CellValue } from "../model/cell-value";
import { compileWhole } from "../formula/compile";
import type { Expression } from "../formula/expression";
import { Place } from "../formula/place";
import type { Instrument } from "../formula/scope";
import type { FormulaCell } from "../store/formula-cell";
import { errorCalculation, errorOfCode, errorValue } from "../value/failures";
import { Grid } from "../value/grid";
import { Lambda } from "../value/operand";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";
import type { Tracer } from "./tracer";
import type { WorkbookState } from "./workbook-state";

/** Longer arrays are shown by their first rows; `height` and `width` still tell their size. */
const mostRowsShown = 100;
/** A part that runs for every value of an array is shown for the first of them. */
const mostPartsShown = 100;

/** What a part of a formula came to. */
export interface ExplainedValue {
  /** One value, the first rows of an array, or `LAMBDA` where the part is a function. */
  readonly value: CellValue | readonly (readonly CellValue[])[] | "LAMBDA";
  readonly height: number;
  readonly width: number;
}

/** 解释 — one part of a formula: its text, its value, where that came from, and the parts that it is made of. */
export interface Explanation extends ExplainedValue {
  readonly text: string;
  readonly kind: Expression["kind"];
  /** The name of the function, operator, name or variable. */
  readonly name?: string;
  /** The cells that the part refers to. */
  readonly address?: string;
  /** For a custom function: its arguments exactly as it was given them. */
  readonly given?: readonly unknown[];
  readonly parts: readonly Explanation[];
  /** How many further parts were calculated that are not shown. */
  readonly omittedParts: number;
}

interface Draft {
  readonly expression: Expression | undefined;
  result: Operand;
  given?: readonly unknown[];
  readonly parts: Draft[];
  omittedParts: number;
}

/** Calculates a formula once more, noting the value of every part; the sheet is not changed. */
export function explained(cell: FormulaCell, workbook: WorkbookState): Explanation | undefined {
  const { expression } = cell.formula;
  if (expression === undefined) return undefined;
  const root: Draft = { expression: undefined, result: null, parts: [], omittedParts: 0 };
  const open: Draft[] = [root];
  const instrument: Instrument = (part, evaluate) => (at) => {
    const draft: Draft = { expression: part, result: null, parts: [], omittedParts: 0 };
    const parent = open.at(-1) ?? root;
    if (parent.parts.length < mostPartsShown) parent.parts.push(draft);
    else parent.omittedParts++;
    open.push(draft);
    try {
      draft.result = evaluate(at);
      return draft.result;
    } finally {
      open.pop();
    }
  };
  const tracer: Tracer = {
    noteCall: (_name, given) => {
      const draft = open.at(-1);
      if (draft !== undefined) draft.given = given;
    },
  };
  const { sheet, row, column, text, reach } = cell;
  const evaluate = compileWhole(expression, {
    workbook,
    sheet,
    table: workbook.tableAround(sheet, row, column),
    variables: null,
    isArray: reach !== "single",
    instrument,
  });
  const [whole] = calculatedParts(root, () =>
    evaluate(new Place(workbook, sheet, row, column, null, tracer)),
  );
  return whole === undefined ? undefined : finished(whole, text);
}

/** Runs the calculation; one that is too deep or too large is told as far as it went. */
function calculatedParts(root: Draft, calculate: () => Operand): readonly Draft[] {
  try {
    calculate();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const [whole] = root.parts;
    if (whole !== undefined) whole.result = errorOfCode("#NUM!");
  }
  return root.parts;
}

function finished(draft: Draft, text: string): Explanation {
  const { expression, result, given, omittedParts } = draft;
  const name = expression === undefined ? undefined : nameOf(expression);
  return {
    text: expression === undefined ? text : text.slice(expression.start, expression.end),
    kind: expression?.kind ?? "constant",
    ...(name === undefined ? {} : { name }),
    ...(result instanceof Reference ? { address: result.address } : {}),
    ...(given === undefined ? {} : { given }),
    ...shownValue(result),
    parts: draft.parts.map((part) => finished(part, text)),
    omittedParts,
  };
}

function nameOf(expression: Expression): string | undefined {
  if (expression.kind === "call" || expression.kind === "name") return expression.name;
  return expression.kind === "unary" || expression.kind === "binary" ? expression.operator : undefined;
}

function shownValue(result: Operand): ExplainedValue {
  if (result instanceof Lambda) return { value: "LAMBDA", height: 1, width: 1 };
  if (result instanceof Grid) {
    return shownRows(result.height, result.width, (row, column) => result.at(row, column));
  }
  if (!(result instanceof Reference)) return { value: result, height: 1, width: 1 };
  if (result.areas.length > 1) return { value: errorValue, height: 1, width: 1 };
  const area = result.first;
  if (area.isCell) return { value: area.at(0, 0), height: 1, width: 1 };
  return shownRows(area.height, area.width, (row, column) => area.at(row, column));
}

function shownRows(
  height: number,
  width: number,
  at: (row: number, column: number) => CellValue,
): ExplainedValue {
  if (width > 1000) return { value: errorCalculation, height, width };
  const rows = Array.from({ length: Math.min(height, mostRowsShown) }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => at(row, column)),
  );
  return { value: rows, height, width };
}
