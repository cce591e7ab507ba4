import { formulaPieces, type FormulaPiece } from "./formula-pieces";

/** 输入位置 — what is being typed at the caret of a formula. */
export interface TypingPlace {
  /** The call that the caret stands in, the innermost one. */
  readonly call?: { readonly name: string; readonly argument: number };
  /** The beginning of a name that is being typed, and where it starts. */
  readonly word?: { readonly text: string; readonly start: number };
  /** Whether a reference may be put at the caret by pointing at a cell. */
  readonly takesReference: boolean;
  /** The reference that ends at the caret, which pointing again replaces. */
  readonly reference?: { readonly start: number; readonly end: number };
}

interface OpenCall {
  readonly name: string;
  argument: number;
}

/** Looks at a text and the place of the caret in it; a text that is no formula has nothing to say. */
export function typingPlace(text: string, caret: number): TypingPlace {
  if (!text.startsWith("=")) return { takesReference: false };
  const before = formulaPieces(text.slice(0, caret));
  const call = innermost(before);
  const last = before.at(-1);
  const word = last?.kind === "plain" && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(last.text) ? last : undefined;
  const reference = last?.kind === "reference" && !last.text.endsWith("]") ? last : undefined;
  return {
    ...(call === undefined ? {} : { call }),
    ...(word === undefined ? {} : { word: { text: word.text, start: word.start } }),
    ...(reference === undefined ? {} : { reference: { start: reference.start, end: caret } }),
    takesReference: reference !== undefined || endsOpen(last),
  };
}

/** Pointing adds a reference after `=`, an operator, a comma or an opening parenthesis. */
function endsOpen(last: FormulaPiece | undefined): boolean {
  if (last?.kind === "space") return true;
  return (
    last?.kind === "sign" && last.text !== ")" && last.text !== "}" && last.text !== "%" && last.text !== "#"
  );
}

function innermost(pieces: readonly FormulaPiece[]): OpenCall | undefined {
  const open: (OpenCall | undefined)[] = [];
  pieces.forEach(({ text, kind }, index) => {
    if (kind !== "sign") return;
    if (text === "(" || text === "{") {
      const name = text === "(" ? functionBefore(pieces, index) : undefined;
      open.push(name === undefined ? undefined : { name, argument: 0 });
    } else if (text === ")" || text === "}") {
      open.pop();
    } else if (text === ",") {
      const call = open.at(-1);
      if (call !== undefined) call.argument += 1;
    }
  });
  return open.filter((call) => call !== undefined).at(-1);
}

function functionBefore(pieces: readonly FormulaPiece[], index: number): string | undefined {
  const piece = pieces[index - 1];
  return piece?.kind === "function" || piece?.kind === "own-function" ? piece.text : undefined;
}
