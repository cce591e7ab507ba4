import type { Text } from "../text/language";
import type { ClauseRef } from "./clause";
import type { FindingCode } from "./codes";

/** How heavy a finding weighs: an error stops the calculation it belongs to, everything else does not. */
export type Severity = "error" | "warning" | "note" | "question";

/** 位置 — where in the user's data a finding belongs. */
export interface Place {
  /** Which input: the parameter's identifier, `activity` for instance. */
  readonly input?: string;
  /** How the user sees that input called. */
  readonly name?: Text;
  /** The cell, as Excel writes it: `排放!B7`. */
  readonly cell?: string;
  /** Row and column inside the input, counted from 1, where no cell address is known. */
  readonly row?: number;
  readonly column?: number;
}

/** 发现 — what the core has to say about data: a code, its weight, the clause it rests on, the place, and values. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly clause?: ClauseRef;
  readonly at?: Place;
  /** What the sentence needs: the text that was found, the limits, the candidates. */
  readonly values: Readonly<Record<string, string>>;
}

/** Makes an error finding; the usual case in calculations. */
export function error(
  code: FindingCode,
  input?: string,
  values: Readonly<Record<string, string>> = {},
): Finding {
  return input === undefined
    ? { code, severity: "error", values }
    : { code, severity: "error", at: { input }, values };
}

/** 结果 — a value, or the reason why there is none. Nothing in the core throws on user data. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly finding: Finding };

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failure<Value>(finding: Finding): Outcome<Value> {
  return { ok: false, finding };
}
