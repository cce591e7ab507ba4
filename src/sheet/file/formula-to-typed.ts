import { ownFunctionNames, type CustomFunctionNames } from "./custom-function-name";
import {
  areUnderstood,
  closingIndex,
  formulaTokens,
  isFunctionName,
  isName,
  isReferenceToken,
  isSign,
  isTableReference,
  LONGEST_FORMULA,
  writeThisRow,
  type Token,
} from "./formula-tokens";
import { typedFunctionName } from "./future-functions";

const SPILL_FUNCTION = "_XLFN.ANCHORARRAY";
const INTERSECTION_FUNCTION = "_XLFN.SINGLE";
const PARAMETER_PREFIX = /^_xlpm\./i;
const OPTIONAL_PREFIX = /^_xlop\./i;

/**
 * 还原公式 — the formula as a person would type it, from the form in which the file stores it: no `_xlfn.`, `A1#` for
 * `ANCHORARRAY`, `@` for `SINGLE`, `CN.EMISSION` for `_xldudf_CN_EMISSION`, `表[@列]` for this row of a table.
 */
export function formulaToTyped(stored: string, names: CustomFunctionNames = ownFunctionNames): string {
  const isPlain = !stored.includes("[") && !/_xl/i.test(stored);
  if (isPlain || stored.length > LONGEST_FORMULA) return stored;
  const tokens = formulaTokens(stored);
  return areUnderstood(tokens) ? typedTokens(tokens, names) : stored;
}

function typedTokens(tokens: readonly Token[], names: CustomFunctionNames): string {
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const wrapped = isFunctionName(token) ? wrappedOperand(tokens, index) : undefined;
    if (wrapped) {
      text += typedWrapper(token, wrapped, names);
      index = wrapped.end;
    } else if (isFunctionName(token)) {
      text += typedCall(token.value, names);
    } else if (isName(token)) {
      text += typedName(token.value);
    } else if (isTableReference(token)) {
      text += typedTableReference(token.value);
    } else if (isForeignPrefix(tokens, index, names)) {
      index++;
    } else {
      text += token.value;
    }
  }
  return text;
}

/** What stands in the parentheses of the two functions that people write as signs. */
function wrappedOperand(
  tokens: readonly Token[],
  index: number,
): { readonly inner: readonly Token[]; readonly end: number } | undefined {
  const name = (tokens[index] as Token).value.toUpperCase();
  if (name !== SPILL_FUNCTION && name !== INTERSECTION_FUNCTION) return undefined;
  const end = closingIndex(tokens, index + 1);
  return end < 0 ? undefined : { inner: tokens.slice(index + 2, end), end };
}

function typedWrapper(
  token: Token,
  { inner }: { readonly inner: readonly Token[] },
  names: CustomFunctionNames,
): string {
  const operand = typedTokens(inner, names);
  const steps = operandSteps(inner);
  if (token.value.toUpperCase() === INTERSECTION_FUNCTION) return steps > 0 ? `@${operand}` : `@(${operand})`;
  return steps === 1 ? `${operand}#` : `${token.value}(${operand})`;
}

/**
 * How many references or calls, joined by `:`, the tokens consist of; 0 where there is anything else. Such an operand
 * needs no parentheses after `@`, and a single one none before `#`.
 */
function operandSteps(tokens: readonly Token[]): number {
  let steps = 0;
  let index = 0;
  for (;;) {
    const token = tokens[index];
    if (token !== undefined && isFunctionName(token)) {
      if (token.value.toUpperCase() === INTERSECTION_FUNCTION) return 0;
      index = closingIndex(tokens, index + 1);
      if (index < 0) return 0;
    } else if (!isReferenceToken(token)) {
      return 0;
    }
    steps++;
    index++;
    if (index === tokens.length) return steps;
    if (!isSign(tokens[index], ":")) return 0;
    index++;
  }
}

/** A parameter of LAMBDA that may be left out stands in brackets where it is declared. */
const typedName = (name: string): string =>
  OPTIONAL_PREFIX.test(name) ? `[${name.replace(OPTIONAL_PREFIX, "")}]` : name.replace(PARAMETER_PREFIX, "");

const typedCall = (name: string, names: CustomFunctionNames): string =>
  PARAMETER_PREFIX.test(name)
    ? name.replace(PARAMETER_PREFIX, "")
    : (names.toTyped(name) ?? typedFunctionName(name));

/** With other add-ins about, Excel may store our function as part of an external link: `[2]!_xldudf_CN_EMISSION`. */
function isForeignPrefix(tokens: readonly Token[], index: number, names: CustomFunctionNames): boolean {
  const called = tokens[index + 2];
  if (!isSign(tokens[index + 1], "!") || called === undefined || !isFunctionName(called)) return false;
  return /^\[\d+\]$/.test((tokens[index] as Token).value) && names.toTyped(called.value) !== undefined;
}

/** Only where nothing is lost: what cannot be turned back into the very same text stays as it is. */
function typedTableReference(stored: string): string {
  const typed = writeThisRow(stored, "typed");
  return writeThisRow(typed, "stored") === stored ? typed : stored;
}
