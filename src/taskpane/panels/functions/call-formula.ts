import { ledgerTables } from "../../../core";
import type { FunctionDefinition, ParameterDefinition } from "../../../functions/define";

/** 公式 — the formula that the filled-in arguments make, or the parameters that still lack one. */
export type CallFormula =
  | { readonly isComplete: true; readonly formula: string }
  | { readonly isComplete: false; readonly missing: readonly ParameterDefinition[] };

/**
 * 组成公式 — writes the call. Words for a unit, a gas or a choice are put in quotes; the name of a table gets its headers; everything else is taken as typed.
 * Left-out arguments in the middle stay empty, those at the end fall away.
 */
export function callFormula(definition: FunctionDefinition, typed: readonly string[]): CallFormula {
  const { parameters } = definition;
  const missing = parameters.filter(
    ({ optional }, index) => optional !== true && (typed[index] ?? "").trim() === "",
  );
  if (missing.length > 0) return { isComplete: false, missing };
  const written = typed.map((argument, index) =>
    writtenArgument(argument.trim(), parameters[Math.min(index, parameters.length - 1)]),
  );
  while (written.length > 0 && written[written.length - 1] === "") written.pop();
  return { isComplete: true, formula: `=CN.${definition.id}(${written.join(",")})` };
}

function writtenArgument(text: string, parameter: ParameterDefinition | undefined): string {
  if (text === "" || parameter === undefined) return withoutEquals(text);
  if (["numbers", "table", "settings"].includes(parameter.kind)) {
    // The name of a table alone means its body; what reads a table needs the headers too.
    const table = ledgerTables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return table === undefined ? withoutEquals(text) : `${table.name}[#All]`;
  }
  if (parameter.kind === "date" && /^\d+$/.test(text)) return text;
  return isExpression(text) ? withoutEquals(text) : `"${text.replace(/"/g, '""')}"`;
}

/** A reference, a quoted text, a structured reference, a call or a formula; anything else is words. */
function isExpression(text: string): boolean {
  return (
    text.startsWith("=") ||
    /^".*"$/s.test(text) ||
    /^(?:(?:'[^']+'|[^\s'!]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?$/i.test(text) ||
    /^(?:(?:'[^']+'|[^\s'!]+)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(text) ||
    /^[\p{L}_][\p{L}\p{N}_.]*\[.*\]$/u.test(text) ||
    /^[A-Z][A-Z0-9.]*\(.*\)$/is.test(text)
  );
}

function withoutEquals(text: string): string {
  return text.replace(/^=/, "");
}
