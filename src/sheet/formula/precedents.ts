import type { Expression, RangeExpression, TableExpression } from "./expression";
import { partsOf } from "./expression";
import { sheetsOf } from "./compile-reference";
import type { Coordinate } from "./expression";
import type { Precedent } from "./formula";
import type { Scope } from "./scope";
import { tablePart } from "./table-part";

/** These read cells that their text does not name, or change with time. */
const volatileFunctions = new Set(["INDIRECT", "NOW", "OFFSET", "TODAY"]);
const subtotalFunctions = new Set(["AGGREGATE", "SUBTOTAL"]);

/** 引用单元格 — what a formula depends on, as far as its text tells. */
export interface Dependence {
  readonly precedents: Precedent[];
  isVolatile: boolean;
  isSubtotal: boolean;
  readonly functions: Set<string>;
}

/** Collects the cells, names and functions that a formula uses; defined names are followed. */
export function dependenceOf(expression: Expression, scope: Scope): Dependence {
  const found: Dependence = { precedents: [], isVolatile: false, isSubtotal: false, functions: new Set() };
  collect(expression, scope, found, new Set());
  for (const name of boundNames(expression)) found.functions.delete(name);
  return found;
}

function collect(expression: Expression, scope: Scope, found: Dependence, names: Set<string>): void {
  if (expression.kind === "range") found.precedents.push(...rangePrecedents(expression, scope));
  if (expression.kind === "table") found.precedents.push(...tablePrecedents(expression, scope));
  if (expression.kind === "name") {
    collectName(expression.name, expression.sheet, expression, scope, found, names);
  }
  if (expression.kind === "call") {
    const name = expression.name.toUpperCase();
    found.functions.add(name);
    if (volatileFunctions.has(name)) found.isVolatile = true;
    if (subtotalFunctions.has(name)) found.isSubtotal = true;
    collectName(expression.name, undefined, expression, scope, found, names);
  }
  // `A1:INDEX(…)` reaches cells between its ends, which only the calculation knows.
  if (expression.kind === "binary" && expression.operator === ":") found.isVolatile = true;
  for (const part of partsOf(expression)) collect(part, scope, found, names);
}

/** The names that LET and LAMBDA give within a formula: `LET(rate,LAMBDA(…),rate(3))` calls no RATE. */
function boundNames(expression: Expression): string[] {
  const inner = partsOf(expression).flatMap(boundNames);
  if (expression.kind === "let") inner.push(...expression.bindings.map(({ name }) => name.toUpperCase()));
  if (expression.kind === "lambda") {
    inner.push(...expression.parameters.map(({ name }) => name.toUpperCase()));
  }
  return inner;
}

function collectName(
  name: string,
  sheet: string | undefined,
  from: Expression,
  scope: Scope,
  found: Dependence,
  names: Set<string>,
): void {
  const key = `${sheet ?? ""}!${name.toLowerCase()}`;
  if (names.has(key)) return;
  names.add(key);
  const named = scope.workbook.definedName(name, sheet, scope.sheet);
  if (named !== undefined) {
    collect(named, scope, found, names);
  } else if (from.kind === "name" && scope.workbook.tableNamed(name) !== undefined) {
    const { start, end } = from;
    const table: TableExpression = { kind: "table", table: name, sections: [], columns: [], start, end };
    found.precedents.push(...tablePrecedents(table, scope));
  }
}

function rangePrecedents(range: RangeExpression, scope: Scope): Precedent[] {
  if (range.otherWorkbook !== undefined) return [];
  const { top, left, bottom, right } = range;
  return (sheetsOf(range, scope) ?? []).map((sheet) => ({ sheet, top, left, bottom, right }));
}

const fixed = (index: number): Coordinate => ({ isRelative: false, index });
const sameRow: Coordinate = { isRelative: true, index: 0 };

function tablePrecedents(expression: TableExpression, scope: Scope): Precedent[] {
  const part = tablePart(expression, scope);
  if (typeof part === "string") return [];
  const { sheet, rows } = part;
  const columns = { left: fixed(part.left), right: fixed(part.right) };
  return rows === "this"
    ? [{ sheet, top: sameRow, bottom: sameRow, ...columns }]
    : [{ sheet, top: fixed(rows.first), bottom: fixed(rows.last), ...columns }];
}
