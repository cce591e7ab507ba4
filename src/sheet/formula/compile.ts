import { Grid } from "../value/grid";
import { dereferenced, intersected } from "../value/operand";
import type { Operand } from "../value/operand";
import type { CellValue } from "../model/cell-value";
import { binaryOperations, lastOperations } from "../value/arithmetic";
import { Reference } from "../value/reference";
import { compileApplication, compileCall } from "./compile-call";
import { compileLambda, compileLet } from "./compile-binding";
import { compileName } from "./compile-name";
import { compileBinary, compileUnary } from "./compile-operator";
import { cellReader, compileRange, compileTable } from "./compile-reference";
import type { Expression } from "./expression";
import type { Evaluate } from "./formula";
import type { Place } from "./place";
import type { Scope } from "./scope";

/** Calculates one value, or an array where arrays are calculated in full. */
export type EvaluateValue = (at: Place) => CellValue | Grid;

/** 编译 — turns a part of a formula into something that calculates it. */
export function compile(expression: Expression, scope: Scope): Evaluate {
  const evaluate = compiled(expression, scope);
  return scope.instrument === null ? evaluate : scope.instrument(expression, evaluate);
}

function compiled(expression: Expression, scope: Scope): Evaluate {
  switch (expression.kind) {
    case "constant": {
      const { value } = expression;
      return () => value;
    }
    case "array": {
      const grid = Grid.ofRows(expression.rows);
      return () => grid;
    }
    case "range":
      return compileRange(expression, scope);
    case "table":
      return compileTable(expression, scope);
    case "name":
      return compileName(expression, scope);
    case "unary":
      return compileUnary(expression, scope);
    case "binary":
      return compileBinary(expression, scope, binaryOperations);
    case "call":
      return compileCall(expression, scope);
    case "apply":
      return compileApplication(expression, scope);
    case "let":
      return compileLet(expression, scope);
    case "lambda":
      return compileLambda(expression, scope);
  }
}

/** The value of a part where one value is meant: a range is read, or cut to the formula's row or column. */
export function compileValue(expression: Expression, scope: Scope): EvaluateValue {
  if (scope.instrument === null) {
    const reader = cellReader(expression, scope);
    if (reader !== undefined) return reader;
  }
  const evaluate = compile(expression, scope);
  if (scope.isArray) return (at) => dereferenced(evaluate(at), at.workbook);
  return (at) => singled(evaluate(at), at);
}

function singled(operand: Operand, at: Place): CellValue | Grid {
  if (operand instanceof Reference) return intersected(operand, at.row, at.column);
  return dereferenced(operand, at.workbook);
}

/**
 * The whole formula. Excel sets a vanishing difference to 0 only where `+` or `-` is the last operation and no brackets
 * stand around it.
 */
export function compileWhole(expression: Expression, scope: Scope): Evaluate {
  if (expression.kind !== "binary" || expression.isBracketed || !lastOperations.has(expression.operator)) {
    return compile(expression, scope);
  }
  const evaluate = compileBinary(expression, scope, lastOperations);
  return scope.instrument === null ? evaluate : scope.instrument(expression, evaluate);
}
