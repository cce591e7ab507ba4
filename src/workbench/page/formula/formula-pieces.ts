import { tokenize, tokenTypes, type Token } from "@borgar/fx";

/** What a piece of a formula is, as the reader should see it. */
export type PieceKind =
  "function" | "own-function" | "reference" | "text" | "number" | "sign" | "error" | "space" | "plain";

/** One piece of a typed formula. */
export interface FormulaPiece {
  readonly text: string;
  readonly start: number;
  readonly kind: PieceKind;
  /** Which colour a reference has; equal references have equal colours. */
  readonly colour?: number;
}

/** As many colours as references are given before they begin again. */
export const REFERENCE_COLOURS = 6;

const KINDS: Readonly<Record<string, PieceKind>> = {
  [tokenTypes.FUNCTION]: "function",
  [tokenTypes.REF_RANGE]: "reference",
  [tokenTypes.REF_BEAM]: "reference",
  [tokenTypes.REF_TERNARY]: "reference",
  [tokenTypes.REF_NAMED]: "plain",
  [tokenTypes.REF_STRUCT]: "reference",
  [tokenTypes.STRING]: "text",
  [tokenTypes.NUMBER]: "number",
  [tokenTypes.BOOLEAN]: "number",
  [tokenTypes.ERROR]: "error",
  [tokenTypes.WHITESPACE]: "space",
  [tokenTypes.NEWLINE]: "space",
  [tokenTypes.OPERATOR]: "sign",
  [tokenTypes.FX_PREFIX]: "sign",
};

/** 公式着色 — the pieces of a text that begins with `=`, with the kind and colour of each; together they are the text. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const colours = new Map<string, number>();
  let start = 0;
  return tokensOf(formula).map(({ type, value }): FormulaPiece => {
    const kind = kindOf(type, value);
    const piece = { text: value, start, kind };
    start += value.length;
    if (kind !== "reference") return piece;
    const name = value.replace(/\$/g, "").toUpperCase();
    const colour = colours.get(name) ?? colours.size % REFERENCE_COLOURS;
    colours.set(name, colour);
    return { ...piece, colour };
  });
}

/** The words of a formula, references in one piece; a text that is none comes back whole. */
export function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });
}

function kindOf(type: string, value: string): PieceKind {
  if (type === tokenTypes.FUNCTION && /^CN\./i.test(value)) return "own-function";
  return KINDS[type] ?? "plain";
}
