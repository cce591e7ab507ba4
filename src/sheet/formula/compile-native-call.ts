import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { positionOf } from "../native/native-function";
import type { Kind, LazyFunction, NativeFunction, Thunk } from "../native/native-function";
import { broadcast } from "../value/broadcast";
import { toLogical, toNumber, toText } from "../value/coercion";
import { errorValue, failure } from "../value/failures";
import { Grid } from "../value/grid";
import { asGrid, firstValue, Lambda } from "../value/operand";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";
import { compile, compileValue } from "./compile";
import type { CallExpression, Expression } from "./expression";
import type { Evaluate } from "./formula";
import type { Place } from "./place";
import type { Scope } from "./scope";

/** Parameters of these kinds take one value; an array makes the function run once for each of its values. */
const takesOneValue = (kind: Kind): boolean =>
  kind === "number" ||
  kind === "strictNumber" ||
  kind === "text" ||
  kind === "logical" ||
  kind === "plain" ||
  kind === "value";

const takesErrors = (kind: Kind): boolean =>
  kind === "value" || kind === "operand" || kind === "source" || kind === "criterion";

function wrongCount(name: string, given: number, least: number, most: number): CellError {
  const wanted = least === most ? String(least) : `${least}–${most}`;
  return failure(
    "#VALUE!",
    `${name} 需要 ${wanted} 个参数，给了 ${given} 个。`,
    `${name} takes ${wanted} arguments, ${given} were given.`,
  );
}

/** IF, IFERROR, CHOOSE, …: the arguments are calculated when the function asks for them. */
export function compileLazyCall(native: LazyFunction, expression: CallExpression, scope: Scope): Evaluate {
  const count = expression.given.length;
  if (count < native.least || count > native.most) {
    const error = wrongCount(native.name, count, native.least, native.most);
    return () => error;
  }
  const parts = expression.given.map((part, index) => {
    if (part === null) return null;
    return native.takesValue(index, count) ? compileValue(part, scope) : compile(part, scope);
  });
  return (at) =>
    native.runLazily(
      at,
      parts.map((part): Thunk | null => (part === null ? null : () => part(at))),
    );
}

/** 内置函数的调用 — calculates the arguments, turns each into what its parameter takes, and runs the function. */
export function compileNativeCall(
  native: NativeFunction,
  expression: CallExpression,
  scope: Scope,
): Evaluate {
  const count = expression.given.length;
  if (count < native.least || count > native.most) {
    const error = wrongCount(native.name, count, native.least, native.most);
    return () => error;
  }
  const positions = expression.given.map((_, index) => positionOf(native, index));
  const kinds = positions.map((position) => native.kinds[position] ?? "operand");
  const absent = positions.map((position) => native.emptyIsAbsent[position] ?? false);
  const parts = expression.given.map((part, index) =>
    compileArgument(part, kinds[index] ?? "operand", scope),
  );
  const lifts = kinds.some(takesOneValue);
  return (at) => {
    const given = new Array<Operand | undefined>(count);
    let isLifted = false;
    for (let index = 0; index < count; index++) {
      const part = parts[index];
      const value = part === undefined ? (absent[index] ? undefined : null) : part(at);
      given[index] = value;
      if (lifts && value instanceof Grid && takesOneValue(kinds[index] ?? "operand")) isLifted = true;
    }
    return isLifted ? runEach(native, kinds, given, at) : runOnce(native, kinds, given, at);
  };
}

function compileArgument(part: Expression | null, kind: Kind, scope: Scope): Evaluate | undefined {
  if (part === null) return undefined;
  if (takesOneValue(kind) || kind === "criterion") return compileValue(part, scope);
  // Functions that take arrays calculate their arguments in full, whatever the formula around them does.
  return compile(part, kind === "array" || kind === "source" ? { ...scope, isArray: true } : scope);
}

function runOnce(
  native: NativeFunction,
  kinds: readonly Kind[],
  given: readonly (Operand | undefined)[],
  at: Place,
): Operand {
  const handed = new Array<unknown>(given.length);
  for (let index = 0; index < given.length; index++) {
    const value = given[index];
    if (value === undefined) continue;
    const kind = kinds[index] ?? "operand";
    const taken = argumentOf(kind, value, at);
    if (taken instanceof CellError && !takesErrors(kind)) return taken;
    handed[index] = taken;
  }
  return native.run(at, handed);
}

/** Runs the function for each place of the arrays that stand where one value is meant. */
function runEach(
  native: NativeFunction,
  kinds: readonly Kind[],
  given: readonly (Operand | undefined)[],
  at: Place,
): Operand {
  const lifted = given.map(
    (value, index) => value instanceof Grid && takesOneValue(kinds[index] ?? "operand"),
  );
  const grids = given.map((value, index) => (lifted[index] ? (value as Grid) : null));
  return broadcast(grids, (values): CellValue => {
    const single = given.map((value, index) => (lifted[index] ? values[index] : value));
    return firstValue(runOnce(native, kinds, single, at));
  });
}

function argumentOf(kind: Kind, value: Operand, at: Place): unknown {
  switch (kind) {
    case "number":
      return toNumber(value as CellValue);
    case "strictNumber":
      return typeof value === "boolean" ? errorValue : toNumber(value as CellValue);
    case "text":
      return toText(value as CellValue);
    case "logical":
      return toLogical(value as CellValue);
    case "plain":
    case "value":
    case "operand":
    case "source":
    case "criterion":
      return value;
    case "array":
      return asGrid(value, at.workbook);
    case "reference":
      return value instanceof Reference || value instanceof CellError ? value : errorValue;
    case "lambda":
      return value instanceof Lambda || value instanceof CellError ? value : errorValue;
  }
}
