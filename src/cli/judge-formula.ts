import { CellError, type CellValue } from "../sheet";
import { ownFunctionNames } from "../sheet/file/custom-function-name";
import { closingIndex, formulaTokens, isBlankToken, isFunctionName } from "../sheet/file/formula-tokens";
import { unsupported } from "../sheet/value/failures";

/** Why the stored value of a formula can be neither confirmed nor refuted here. */
export type NotComparable = "unsupported" | "foreign" | "volatile" | "external" | "not-stored";

/** Which part our own functions have in a formula: none, a part of it, or all of it. */
export type OwnPart = "none" | "part" | "whole";

/** What a formula says about itself, whatever its values are. */
export interface FormulaNature {
  readonly ownPart: OwnPart;
  /** Set where the result depends on the moment, on chance, on another file or on another add-in. */
  readonly moving?: "volatile" | "external" | "foreign";
}

const OF_THE_MOMENT: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);
const WORTH_A_LOOK = /CN\.|NOW|TODAY|RAND|\[\d+\]|_xldudf_/i;
const OTHER_ADD_IN = /^_xldudf_/i;
const OTHER_FILE = /^'?(?:[^'[\]]*)\[\d+\]/;

/** 公式性质 — looks at the words of a formula: our functions, the moment, other files, other add-ins. */
export function natureOf(formula: string): FormulaNature {
  if (!WORTH_A_LOOK.test(formula)) return { ownPart: "none" };
  const tokens = formulaTokens(formula).filter((token) => !isBlankToken(token));
  const calls = tokens.filter(isFunctionName);
  const [first] = tokens;
  const hasOwn = calls.some(({ value }) => ownFunctionNames.toStored(value) !== undefined);
  const isWhole =
    isFunctionName(first) &&
    ownFunctionNames.toStored(first?.value ?? "") !== undefined &&
    closingIndex(tokens, 1) === tokens.length - 1;
  const ownPart = isWhole ? "whole" : hasOwn ? "part" : "none";
  if (
    tokens.some(({ type, value }) => type !== "string" && type !== "structured" && OTHER_FILE.test(value))
  ) {
    return { ownPart, moving: "external" };
  }
  if (calls.some(({ value }) => OTHER_ADD_IN.test(value))) return { ownPart, moving: "foreign" };
  const isVolatile = calls.some(({ value }) => OF_THE_MOMENT.has(value.toUpperCase()));
  return isVolatile ? { ownPart, moving: "volatile" } : { ownPart };
}

/** The words with which the calculation answers what it does not support. */
const UNSUPPORTED_WORDS = unsupported("").message?.split("：")[0] ?? "";

/** Whether a value is the answer to something unsupported, perhaps passed on from another cell. */
export const isUnsupportedAnswer = (value: CellValue): boolean =>
  value instanceof CellError &&
  value.code === "#NAME?" &&
  (value.message ?? "").startsWith(UNSUPPORTED_WORDS);
