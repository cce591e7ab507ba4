import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { BinaryOperation } from "../value/arithmetic";
import { binaryOperations, hundredth, negated } from "../value/arithmetic";
import { broadcast } from "../value/broadcast";
import { errorNull, errorReference, errorValue } from "../value/failures";
import { Grid } from "../value/grid";
import { intersected } from "../value/operand";
import type { Operand } from "../value/operand";
import { Area, Reference } from "../value/reference";
import { compile, compileValue } from "./compile";
import type { Expression } from "./expression";
import type { Evaluate } from "./formula";
import type { Scope } from "./scope";

type Binary = Extract<Expression, { kind: "binary" }>;
type Unary = Extract<Expression, { kind: "unary" }>;

/** 二元运算 — an operator between two parts. */
export function compileBinary(
  expression: Binary,
  scope: Scope,
  operations: ReadonlyMap<string, BinaryOperation>,
): Evaluate {
  const { operator } = expression;
  if (operator === ":" || operator === "," || operator === " ") {
    return compileReferenceOperator(expression, scope);
  }
  const operation = operations.get(operator) ?? binaryOperations.get(operator);
  if (operation === undefined) return () => errorValue;
  const left = compileValue(expression.left, scope);
  const right = compileValue(expression.right, scope);
  return (at) => {
    const a = left(at);
    const b = right(at);
    if (a instanceof Grid || b instanceof Grid) {
      return broadcast([a, b], ([x = null, y = null]) => operation(x, y));
    }
    return operation(a, b);
  };
}

function compileReferenceOperator(expression: Binary, scope: Scope): Evaluate {
  const left = compile(expression.left, scope);
  const right = compile(expression.right, scope);
  const combine = referenceOperations[expression.operator as ":" | "," | " "];
  return (at) => {
    const a = left(at);
    if (a instanceof CellError) return a;
    const b = right(at);
    if (b instanceof CellError) return b;
    return a instanceof Reference && b instanceof Reference ? combine(a, b) : errorValue;
  };
}

const referenceOperations = {
  ":": (left: Reference, right: Reference): Operand => {
    const areas = [...left.areas, ...right.areas];
    const { sheet } = left.first;
    if (areas.some((area) => area.sheet !== sheet)) return errorValue;
    const least = (pick: (area: Area) => number): number => Math.min(...areas.map(pick));
    const most = (pick: (area: Area) => number): number => Math.max(...areas.map(pick));
    return new Reference([
      new Area(
        sheet,
        least((area) => area.startRow),
        least((area) => area.startColumn),
        most((area) => area.endRow),
        most((area) => area.endColumn),
      ),
    ]);
  },
  ",": (left: Reference, right: Reference): Operand => new Reference([...left.areas, ...right.areas]),
  " ": (left: Reference, right: Reference): Operand => {
    const common = left.areas.flatMap((a) => right.areas.flatMap((b) => overlap(a, b) ?? []));
    const [first, ...rest] = common;
    return first === undefined ? errorNull : new Reference([first, ...rest]);
  },
};

function overlap(a: Area, b: Area): Area | undefined {
  const startRow = Math.max(a.startRow, b.startRow);
  const startColumn = Math.max(a.startColumn, b.startColumn);
  const endRow = Math.min(a.endRow, b.endRow);
  const endColumn = Math.min(a.endColumn, b.endColumn);
  if (a.sheet !== b.sheet || startRow > endRow || startColumn > endColumn) return undefined;
  return new Area(a.sheet, startRow, startColumn, endRow, endColumn);
}

/** 一元运算 — `-`, `+`, `%`, the spill mark `#` and the implicit intersection `@`. */
export function compileUnary(expression: Unary, scope: Scope): Evaluate {
  if (expression.operator === "#") return compileSpill(expression.operand, scope);
  if (expression.operator === "@") {
    const operand = compile(expression.operand, scope);
    return (at) => {
      const given = operand(at);
      const isCell = given instanceof Reference && given.areas.length === 1 && given.first.isCell;
      return isCell ? given : intersected(given, at.row, at.column);
    };
  }
  if (expression.operator === "+") return compile(expression.operand, scope);
  const operand = compileValue(expression.operand, scope);
  const operation: (value: CellValue) => CellValue = expression.operator === "-" ? negated : hundredth;
  return (at) => {
    const given = operand(at);
    return given instanceof Grid
      ? broadcast([given], ([value = null]) => operation(value))
      : operation(given);
  };
}

/** 溢出引用 — `A1#`: all cells that the formula in A1 fills. */
export function compileSpill(anchor: Expression, scope: Scope): Evaluate {
  const evaluate = compile(anchor, scope);
  return (at) => {
    const given = evaluate(at);
    if (!(given instanceof Reference)) return given instanceof CellError ? given : errorReference;
    const { sheet, startRow, startColumn } = given.first;
    const value = sheet.read(startRow, startColumn);
    const formula = sheet.formulaAt(startRow, startColumn);
    if (formula === undefined || formula.reach === "single") return errorReference;
    if (value instanceof CellError && formula.blockedArea !== undefined) return value;
    const { area } = formula;
    return new Reference([new Area(sheet, area.startRow, area.startColumn, area.endRow, area.endColumn)]);
  };
}
