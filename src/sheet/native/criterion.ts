import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { compareTexts } from "../value/compare";
import { numberInText } from "../value/text-to-number";
import { isErrorCode } from "../value/failures";
import { hasWildcard, wildcardPattern } from "./wildcard";

/** 条件 — a criterion of SUMIFS and its kin. */
export interface Criterion {
  readonly holds: (value: CellValue) => boolean;
  /** Set where the criterion asks for one value and nothing else, so that an index can answer it. */
  readonly equals?: number | string | boolean;
}

const operators = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/**
 * Reads a criterion. A blank cell given as criterion asks for 0; `"="` for blank cells, `""` for blank or empty cells,
 * `"<>"` for anything but blank; numbers in texts count as numbers, `*` and `?` stand for any text and character.
 */
export function criterionOf(given: CellValue): Criterion {
  if (given === null) return equality(0);
  if (given instanceof CellError) return { holds: (value) => isSameError(value, given.code) };
  if (typeof given !== "string") return equality(given);
  const [, operator = "", rest = ""] = operators.exec(given) ?? [];
  if (rest === "") return blankCriterion(operator);
  const wanted = valueOf(rest);
  if (operator === "" || operator === "=") return equality(wanted);
  if (operator === "<>") {
    // A text that reads as the number equals it for `=`, yet is not excluded by `<>`.
    const equal =
      typeof wanted === "number" ? { holds: (value: CellValue) => value === wanted } : equality(wanted);
    return { holds: (value) => !equal.holds(value) };
  }
  return { holds: ordering(operator, wanted) };
}

function valueOf(text: string): number | string | boolean {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return numberInText(text) ?? text;
}

function blankCriterion(operator: string): Criterion {
  if (operator === "=") return { holds: (value) => value === null };
  if (operator === "<>") return { holds: (value) => value !== null };
  if (operator === "") return { holds: (value) => value === null || value === "" };
  return { holds: () => false };
}

const isSameError = (value: CellValue, code: string): boolean =>
  value instanceof CellError && value.code === code;

function equality(wanted: number | string | boolean): Criterion {
  if (typeof wanted === "boolean") return { holds: (value) => value === wanted, equals: wanted };
  if (typeof wanted === "number") {
    return {
      holds: (value) => value === wanted || (typeof value === "string" && numberInText(value) === wanted),
      equals: wanted,
    };
  }
  if (wanted.startsWith("#")) {
    const code = wanted.toUpperCase();
    if (isErrorCode(code)) return { holds: (value) => isSameError(value, code) };
  }
  if (hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted);
    return { holds: (value) => typeof value === "string" && pattern.test(value) };
  }
  const lower = wanted.toLowerCase();
  return { holds: (value) => typeof value === "string" && value.toLowerCase() === lower, equals: wanted };
}

function ordering(operator: string, wanted: number | string | boolean): (value: CellValue) => boolean {
  const accepts = (order: number): boolean => {
    if (order === 0) return operator.length === 2;
    return operator.startsWith("<") ? order < 0 : order > 0;
  };
  return (value) => {
    if (typeof value === "number" && typeof wanted === "number") return accepts(value - wanted);
    if (typeof value === "string" && typeof wanted === "string") return accepts(compareTexts(value, wanted));
    if (typeof value === "boolean" && typeof wanted === "boolean") {
      return accepts(Number(value) - Number(wanted));
    }
    return false;
  };
}
