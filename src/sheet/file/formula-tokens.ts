import { parseStructRef, stringifyStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx/xlsx";

export type { Token };

/** Formulas longer than this are kept as they are stored; Excel's own limit is 8,192 characters without prefixes. */
export const LONGEST_FORMULA = 32_768;

/** 公式分词 — the tokens of a formula without `=`, references in one piece, in the dialect of files (`[1]Sheet1!A1`). */
export const formulaTokens = (formula: string): readonly Token[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });

/** Whether every piece of the formula means something; where not, nobody can say what a sign in it stands for. */
export const areUnderstood = (tokens: readonly Token[]): boolean =>
  tokens.every(({ type }) => type !== tokenTypes.UNKNOWN);

/** Whether a token is this operator, comma, parenthesis or brace. */
export const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.type === tokenTypes.OPERATOR && token.value === sign;

/** Whether a token names a function, which is always followed by its opening parenthesis. */
export const isFunctionName = (token: Token | undefined): boolean => token?.type === tokenTypes.FUNCTION;

/** Whether a token is a defined name or a parameter of LET or LAMBDA. */
export const isName = (token: Token | undefined): boolean => token?.type === tokenTypes.REF_NAMED;

/** Whether a token is a reference to columns of a table. */
export const isTableReference = (token: Token | undefined): boolean => token?.type === tokenTypes.REF_STRUCT;

/** Whether a token is spaces or line breaks. */
export const isBlankToken = (token: Token | undefined): boolean =>
  token?.type === tokenTypes.WHITESPACE || token?.type === tokenTypes.NEWLINE;

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

/** Whether a token is a whole reference. */
export const isReferenceToken = (token: Token | undefined): boolean => REFERENCES.has(token?.type ?? "");

/** The index of the sign that closes what opens at `open`; -1 where nothing does. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (isSign(token, "(") || isSign(token, "{")) depth++;
    else if ((isSign(token, ")") || isSign(token, "}")) && --depth === 0) return index;
  }
  return -1;
}

/** A reference to this row of a table, as typed (`表[@列]`) or as stored (`表[[#This Row],[列]]`). */
export function writeThisRow(reference: string, form: "typed" | "stored"): string {
  const parsed = parseStructRef(reference);
  const isThisRow = parsed?.sections?.length === 1 && parsed.sections[0] === "this row";
  if (!isThisRow || !parsed.columns?.length) return reference;
  return stringifyStructRef(parsed, { thisRow: form === "stored" });
}
