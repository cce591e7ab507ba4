import type { CallExpression } from "../formula/expression";
import type { CustomFunction } from "../calculation/workbook-state";
import { compile } from "../formula/compile";
import type { Evaluate } from "../formula/formula";
import type { Scope } from "../formula/scope";
import type { Operand } from "../value/operand";
import { callCustomFunction } from "./call";

/** 自定义函数的调用 — calculates the arguments and calls the function as Excel would. */
export function compileCustomCall(
  custom: CustomFunction,
  expression: CallExpression,
  scope: Scope,
): Evaluate {
  const parts = expression.given.map((part) => (part === null ? undefined : compile(part, scope)));
  const { isArray } = scope;
  return (at) => {
    const given = parts.map((part): Operand | undefined => part?.(at));
    return callCustomFunction(custom, given, at, isArray);
  };
}
