import { columnLimit, rowLimit } from "../address/cell-address";
import type { Sheet } from "../store/sheet";
import { failure, errorReference } from "../value/failures";
import { Area, Reference } from "../value/reference";
import type { EvaluateValue } from "./compile";
import type { Coordinate, Expression, RangeExpression, TableExpression } from "./expression";
import { resolved } from "./formula";
import type { Evaluate } from "./formula";
import type { Scope } from "./scope";
import { tablePart } from "./table-part";

const isSame = (a: Coordinate, b: Coordinate): boolean =>
  a.isRelative === b.isRelative && a.index === b.index;

const isCell = (range: RangeExpression): boolean =>
  isSame(range.top, range.bottom) && isSame(range.left, range.right);

/** The sheets that a reference names; `undefined` where one of them does not exist. */
export function sheetsOf(range: RangeExpression, scope: Scope): readonly Sheet[] | undefined {
  if (range.sheets === undefined) return [scope.sheet];
  const [first, last] = [range.sheets[0], range.sheets[range.sheets.length - 1]].map((name) =>
    scope.workbook.sheetNamed(name ?? ""),
  );
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [Math.min(first.index, last.index), Math.max(first.index, last.index)];
  return scope.workbook.sheets.slice(from, to + 1);
}

/** 单元格引用 — a range as a reference. */
export function compileRange(range: RangeExpression, scope: Scope): Evaluate {
  if (range.otherWorkbook !== undefined) {
    const error = failure(
      "#REF!",
      `引用指向另一个工作簿（${range.otherWorkbook}），此处无法读取。`,
      `The reference leads to another workbook (${range.otherWorkbook}), which cannot be read here.`,
    );
    return () => error;
  }
  const sheets = sheetsOf(range, scope);
  if (sheets === undefined) return () => errorReference;
  const { top, left, bottom, right } = range;
  const areaOn = (sheet: Sheet, row: number, column: number): Area => {
    const firstRow = resolved(top, row, rowLimit);
    const firstColumn = resolved(left, column, columnLimit);
    const lastRow = resolved(bottom, row, rowLimit);
    const lastColumn = resolved(right, column, columnLimit);
    return new Area(
      sheet,
      Math.min(firstRow, lastRow),
      Math.min(firstColumn, lastColumn),
      Math.max(firstRow, lastRow),
      Math.max(firstColumn, lastColumn),
    );
  };
  const [first, ...others] = sheets;
  if (first === undefined) return () => errorReference;
  return (at) =>
    new Reference([
      areaOn(first, at.row, at.column),
      ...others.map((sheet) => areaOn(sheet, at.row, at.column)),
    ]);
}

/** Reads a reference to one cell without making a reference of it first; `undefined` for anything else. */
export function cellReader(expression: Expression, scope: Scope): EvaluateValue | undefined {
  if (expression.kind === "table") {
    const part = tablePart(expression, scope);
    if (typeof part === "string" || part.rows !== "this" || part.left !== part.right) return undefined;
    const { sheet, left, firstDataRow, lastDataRow } = part;
    const outside = outsideTable(expression);
    return (at) =>
      at.row < firstDataRow || at.row > lastDataRow || at.sheet !== sheet
        ? outside
        : sheet.read(at.row, left);
  }
  if (expression.kind !== "range" || expression.otherWorkbook !== undefined || !isCell(expression)) {
    return undefined;
  }
  const sheets = sheetsOf(expression, scope);
  const [sheet] = sheets ?? [];
  if (sheet === undefined || sheets?.length !== 1) return undefined;
  const { top, left } = expression;
  return (at) => sheet.read(resolved(top, at.row, rowLimit), resolved(left, at.column, columnLimit));
}

const outsideTable = (expression: TableExpression) =>
  failure(
    "#VALUE!",
    `此行不在表${expression.table === undefined ? "" : `“${expression.table}”`}的数据行中。`,
    `This row is not among the data rows of the table${expression.table === undefined ? "" : ` ${expression.table}`}.`,
  );

/** 结构化引用 — a part of a table as a reference. */
export function compileTable(expression: TableExpression, scope: Scope): Evaluate {
  const part = tablePart(expression, scope);
  if (typeof part === "string") {
    const error = failure(
      "#REF!",
      part,
      "The table, or a part of it that the formula names, does not exist.",
    );
    return () => error;
  }
  const { sheet, left, right, rows, firstDataRow, lastDataRow } = part;
  if (rows !== "this") {
    const reference = new Reference([new Area(sheet, rows.first, left, rows.last, right)]);
    return () => reference;
  }
  const outside = outsideTable(expression);
  return (at) =>
    at.row < firstDataRow || at.row > lastDataRow || at.sheet !== sheet
      ? outside
      : new Reference([new Area(sheet, at.row, left, at.row, right)]);
}
