import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { columnLimit, rowLimit } from "../address/cell-address";
import { errorReference } from "../value/failures";
import type { Coordinate, Expression, Span, TableSection } from "./expression";
import type { Anchor } from "./read-formula";

const coordinate = (isFixed: boolean | null | undefined, index: number, origin: number): Coordinate =>
  isFixed ? { isRelative: false, index } : { isRelative: true, index: index - origin };

const fixed = (index: number): Coordinate => ({ isRelative: false, index });

function placeOf(context: readonly string[]): { sheets?: readonly string[]; otherWorkbook?: string } {
  if (context.length === 0) return {};
  const sheet = context[context.length - 1] ?? "";
  const place = { sheets: sheet.split(":") };
  return context.length > 1 ? { ...place, otherWorkbook: context.slice(0, -1).join("/") } : place;
}

/** 单元格引用 — `B3`, `Sheet1!$A$1:C9`, `A:A`, `2:3`, with rows and columns seen from the formula's cell. */
export function rangeExpression(text: string, span: Span, anchor: Anchor): Expression {
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference) || reference.range === undefined) {
    return { kind: "constant", value: errorReference, ...span };
  }
  const { range } = reference;
  if (range.trim !== undefined) return { kind: "call", name: "TRIMRANGE", given: [], ...span };
  const hasRows = typeof range.top === "number" && typeof range.bottom === "number";
  const hasColumns = typeof range.left === "number" && typeof range.right === "number";
  return {
    kind: "range",
    ...placeOf(reference.context ?? []),
    top: hasRows ? coordinate(range.$top, range.top as number, anchor.row) : fixed(0),
    bottom: hasRows ? coordinate(range.$bottom, range.bottom as number, anchor.row) : fixed(rowLimit - 1),
    left: hasColumns ? coordinate(range.$left, range.left as number, anchor.column) : fixed(0),
    right: hasColumns
      ? coordinate(range.$right, range.right as number, anchor.column)
      : fixed(columnLimit - 1),
    ...span,
  };
}

/** 结构化引用 — `Ledger[[#This Row],[Activity]]`, `[@Activity]`, `Ledger[#Totals]`. */
export function tableExpression(text: string, span: Span): Expression {
  const reference = parseStructRef(text);
  if (reference === undefined) return { kind: "constant", value: errorReference, ...span };
  return {
    kind: "table",
    ...(reference.table ? { table: reference.table } : {}),
    sections: (reference.sections ?? []) as TableSection[],
    columns: reference.columns ?? [],
    ...span,
  };
}

/** 名称 — a name, a variable of LET or LAMBDA, or a table's name alone; `Sheet1!Name` belongs to a sheet. */
export function nameExpression(text: string, span: Span): Expression {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { kind: "name", name: text, ...span };
  const sheet = text.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { kind: "name", name: text.slice(mark + 1), sheet, ...span };
}
