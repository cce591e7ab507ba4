import type { FunctionDefinition } from "../../define";
import { clauseFunction } from "./CLAUSE";
import { explainFunction } from "./EXPLAIN";

/** 解释与条款 — the functions that speak of the other functions, in the order in which help lists them. */
export function reviewFunctions(functions: readonly FunctionDefinition[]): readonly FunctionDefinition[] {
  return [explainFunction(functions), clauseFunction(functions)];
}
