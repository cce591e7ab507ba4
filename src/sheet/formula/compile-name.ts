import { failure } from "../value/failures";
import { findNative } from "../native";
import { Lambda } from "../value/operand";
import type { Operand } from "../value/operand";
import { compile } from "./compile";
import { compileTable } from "./compile-reference";
import type { CallExpression, Expression, NameExpression } from "./expression";
import type { Evaluate } from "./formula";
import type { Locals, Place } from "./place";
import { variableDepth } from "./scope";
import type { Scope, Variables } from "./scope";

/** 名称 — a variable, a defined name, a table by its name, or a function passed on by name. */
export function compileName(expression: NameExpression, scope: Scope): Evaluate {
  const { name } = expression;
  const depth = expression.sheet === undefined ? variableDepth(scope.variables, name) : -1;
  if (depth >= 0) return (at) => variable(at, depth) ?? null;
  const named = compileDefinedName(name, expression.sheet, scope);
  if (named !== undefined) return named;
  if (scope.workbook.tableNamed(name) !== undefined) {
    const { start, end } = expression;
    return compileTable({ kind: "table", table: name, sections: [], columns: [], start, end }, scope);
  }
  if (findNative(name) !== undefined) return functionByName(name, scope);
  const unknown = failure("#NAME?", `没有名为“${name}”的名称。`, `There is no name ${name}.`);
  return () => unknown;
}

/** The value of a variable by its distance; `undefined` for a parameter that was left out. */
export function variable(at: Place, depth: number): Operand | undefined {
  let locals: Locals | null = at.locals;
  for (let left = depth; left > 0 && locals !== null; left--) locals = locals.outer;
  return locals?.value;
}

/** The formula behind a defined name; compiled when first needed, since names may refer to themselves. */
export function compileDefinedName(
  name: string,
  sheet: string | undefined,
  scope: Scope,
): Evaluate | undefined {
  const expression = scope.workbook.definedName(name, sheet, scope.sheet);
  if (expression === undefined) return undefined;
  let evaluate: Evaluate | undefined;
  return (at) => {
    evaluate ??= compile(expression, { ...scope, variables: null, isArray: true, instrument: null });
    return evaluate(at.withLocals(null));
  };
}

/** `MAP(A1:A3,ABS)`: a function as a value, called with as many arguments as it is given. */
function functionByName(name: string, scope: Scope): Evaluate {
  const native = findNative(name);
  const byCount = new Map<number, Evaluate>();
  return (at) =>
    new Lambda(native?.least ?? 0, native?.most ?? 0, (given) => {
      let call = byCount.get(given.length);
      if (call === undefined) {
        call = compile(callWithVariables(name, given.length), variablesScope(scope, given.length));
        byCount.set(given.length, call);
      }
      const locals = given.reduce<Locals | null>((outer, value) => ({ value, outer }), null);
      return call(at.withLocals(locals));
    });
}

const variableName = (index: number): string => `\u0001${index}`;

function callWithVariables(name: string, count: number): CallExpression {
  const span = { start: 0, end: 0 };
  const given = Array.from({ length: count }, (_, index): Expression => ({
    kind: "name",
    name: variableName(index),
    ...span,
  }));
  return { kind: "call", name, given, ...span };
}

function variablesScope(scope: Scope, count: number): Scope {
  let variables: Variables | null = null;
  for (let index = 0; index < count; index++) variables = { name: variableName(index), outer: variables };
  return { ...scope, variables, instrument: null };
}
