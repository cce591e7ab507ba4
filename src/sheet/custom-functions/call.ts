import { CellError } from "../model/cell-value";
import type { FunctionInvocation, FunctionParameterMetadata } from "../model/function-library";
import type { CustomFunction } from "../calculation/workbook-state";
import { cellAddress, quotedSheetName } from "../address/cell-address";
import type { Place } from "../formula/place";
import { failure } from "../value/failures";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";
import { argumentFor } from "./arguments";
import { operandOfResult, operandOfThrown } from "./results";

/** 自定义函数的调用约定 — calls a function of the library with what Office.js would hand over, and reads its result. */
export function callCustomFunction(
  custom: CustomFunction,
  given: readonly (Operand | undefined)[],
  at: Place,
  isArray: boolean,
): Operand {
  const { metadata, library } = custom;
  const associated = library.associated.get(metadata.id);
  if (associated === undefined) return notAssociated(custom);
  const wrong = wrongCount(custom, given.length);
  if (wrong !== undefined) return wrong;
  const handed: unknown[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    if (parameter.repeating) {
      const rest = given.slice(index).map((value) => argumentFor(parameter, value, at, isArray, library));
      const error = rest.find((value) => value instanceof CellError);
      if (error !== undefined) return error as CellError;
      handed.push(rest);
    } else {
      const value = argumentFor(parameter, given[index], at, isArray, library);
      if (value instanceof CellError) return value;
      handed.push(value);
    }
  }
  handed.push(invocationOf(custom, given, at));
  let result: Operand;
  try {
    result = operandOfResult(associated(...handed), library);
  } catch (thrown) {
    result = operandOfThrown(thrown, custom);
  }
  at.tracer?.noteCall(custom.fullName, handed.slice(0, -1), result);
  return result;
}

function notAssociated(custom: CustomFunction): CellError {
  return failure(
    "#NAME?",
    `函数 ${custom.fullName} 已登记，但没有对应的程序。`,
    `${custom.fullName} is registered, but no code is associated with it.`,
  );
}

function wrongCount(custom: CustomFunction, count: number): CellError | undefined {
  const { parameters } = custom.metadata;
  const least = requiredCount(parameters);
  const repeats = parameters[parameters.length - 1]?.repeating === true;
  if (count >= least && (repeats || count <= parameters.length)) return undefined;
  const chinese = count < least ? `至少需要 ${least} 个参数` : `最多接受 ${parameters.length} 个参数`;
  const english = count < least ? `takes at least ${least}` : `takes at most ${parameters.length}`;
  return failure(
    "#VALUE!",
    `${custom.fullName} ${chinese}，给了 ${count} 个。`,
    `${custom.fullName} ${english} arguments, ${count} were given.`,
  );
}

/** Counted without a list of them: this is asked for every call. */
function requiredCount(parameters: readonly FunctionParameterMetadata[]): number {
  let count = 0;
  for (const { optional, repeating } of parameters) {
    if (optional !== true && repeating !== true) count += 1;
  }
  return count;
}

function invocationOf(
  custom: CustomFunction,
  given: readonly (Operand | undefined)[],
  at: Place,
): FunctionInvocation {
  const { options } = custom.metadata;
  const functionName = custom.fullName;
  const parameterAddresses = options?.requiresParameterAddresses ? addressesOf(given) : undefined;
  if (options?.requiresAddress !== true) {
    return parameterAddresses === undefined ? { functionName } : { functionName, parameterAddresses };
  }
  const address = `${quotedSheetName(at.sheet.name)}!${cellAddress(at.row, at.column)}`;
  return parameterAddresses === undefined
    ? { functionName, address }
    : { functionName, address, parameterAddresses };
}

function addressesOf(given: readonly (Operand | undefined)[]): string[] {
  return given.map((value) => (value instanceof Reference ? value.address : ""));
}
