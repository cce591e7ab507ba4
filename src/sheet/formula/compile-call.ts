import { compileCustomCall } from "../custom-functions/compile-custom-call";
import { isExcelFunction } from "../native/excel-function-names";
import { findLazy, findNative } from "../native";
import { failure, unsupported } from "../value/failures";
import { called } from "../value/operand";
import type { Operand } from "../value/operand";
import { compileNativeCall, compileLazyCall } from "./compile-native-call";
import { compile } from "./compile";
import { compileDefinedName, variable } from "./compile-name";
import { compileSpill } from "./compile-operator";
import type { CallExpression, Expression } from "./expression";
import type { Evaluate } from "./formula";
import { variableDepth } from "./scope";
import type { Scope } from "./scope";

type Application = Extract<Expression, { kind: "apply" }>;

/** 函数调用 — a call by name: of a variable, a function of Excel, a custom function, or a name that holds a LAMBDA. */
export function compileCall(expression: CallExpression, scope: Scope): Evaluate {
  const depth = variableDepth(scope.variables, expression.name);
  if (depth >= 0) return compileApplied((at) => variable(at, depth) ?? null, expression.given, scope);
  const name = expression.name.toUpperCase();
  const [onlyArgument] = expression.given;
  if (name === "SINGLE" && onlyArgument) {
    return compile({ ...expression, kind: "unary", operator: "@", operand: onlyArgument }, scope);
  }
  if (name === "ISOMITTED" && expression.given.length === 1) return compileIsOmitted(onlyArgument, scope);
  if (name === "ANCHORARRAY" && onlyArgument) return compileSpill(onlyArgument, scope);
  const lazy = findLazy(name);
  if (lazy !== undefined) return compileLazyCall(lazy, expression, scope);
  const native = findNative(name);
  if (native !== undefined) return compileNativeCall(native, expression, scope);
  const custom = scope.workbook.customFunction(name);
  if (custom !== undefined) return compileCustomCall(custom, expression, scope);
  const named = compileDefinedName(expression.name, undefined, scope);
  if (named !== undefined) return compileApplied(named, expression.given, scope);
  const error = isExcelFunction(name) ? unsupported(name) : unknownFunction(expression.name);
  return () => error;
}

/** ISOMITTED — whether a parameter of a LAMBDA was left out; anything else never is. */
function compileIsOmitted(argument: Expression | null | undefined, scope: Scope): Evaluate {
  const depth = argument?.kind === "name" ? variableDepth(scope.variables, argument.name) : -1;
  return (at) => depth >= 0 && variable(at, depth) === undefined;
}

function unknownFunction(name: string) {
  return failure("#NAME?", `没有名为“${name}”的函数。`, `There is no function ${name}.`);
}

/** `LAMBDA(x,x+1)(2)`: a call of whatever a part of the formula comes to. */
export function compileApplication(expression: Application, scope: Scope): Evaluate {
  return compileApplied(compile(expression.callee, scope), expression.given, scope);
}

function compileApplied(callee: Evaluate, given: readonly (Expression | null)[], scope: Scope): Evaluate {
  const parts = given.map((part) => (part === null ? undefined : compile(part, scope)));
  return (at) =>
    called(
      callee(at),
      parts.map((part): Operand | undefined => part?.(at)),
    );
}
