import type { Finding, Language } from "../core";
import { readCall } from "./adapt";
import type { ExplainedNumber, Notate } from "./computation";
import type { DerivedWords, FunctionDefinition } from "./define";

/** What one cell of a call's result rests on: a number with its derivation, words as they are, or the reason for an error. */
export type ExplainedCell =
  | { readonly kind: "number"; readonly trace: ExplainedNumber }
  | { readonly kind: "text"; readonly text: string; readonly derived?: DerivedWords }
  | { readonly kind: "error"; readonly finding: Finding };

/**
 * 解释一次调用 — the derivation of every cell of a call: clause, formula, the numbers put in, the exact result. Takes the very
 * arguments with which the function was called.
 */
export function explainCall(
  definition: FunctionDefinition,
  args: readonly unknown[],
  language: Language,
  notate?: Notate,
): readonly (readonly ExplainedCell[])[] {
  const inputs = readCall(definition, args, language);
  return definition.run(inputs).map((row) =>
    row.map((cell): ExplainedCell => {
      if (typeof cell === "string") {
        const derived = definition.derive?.(inputs, language);
        return { kind: "text", text: cell, ...(derived === undefined ? {} : { derived }) };
      }
      if (cell.kind === "failure") return { kind: "error", finding: cell.finding };
      const explained = cell.explain(notate);
      return explained.ok
        ? { kind: "number", trace: explained.value }
        : { kind: "error", finding: explained.finding };
    }),
  );
}
