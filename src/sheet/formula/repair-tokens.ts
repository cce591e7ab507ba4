import type { Token } from "@borgar/fx";

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;

const isReference = (token: Token | undefined): boolean =>
  token !== undefined && ["range", "beam", "range_named", "structured"].includes(token.type);

const bracket = (value: "(" | ")", at: number): Token => ({ type: "operator", value, loc: [at, at] });

/**
 * Puts tokens into a form that the parser understands. It binds a sign closer than the spill mark (`-A1#`), knows no
 * optional parameters of LAMBDA (`[b]`) and no `Sheet1!#REF!`; the changed tokens keep their places in the text.
 */
export function repairedTokens(tokens: readonly Token[]): Token[] {
  const repaired: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const next = tokens[index + 1];
    if (isReference(token) && isOperator(next, "#")) {
      repaired.push(
        bracket("(", token.loc?.[0] ?? 0),
        token,
        next as Token,
        bracket(")", next?.loc?.[1] ?? 0),
      );
      index++;
    } else if (
      (token.type === "context" || token.type === "context_quote") &&
      isOperator(next, "!") &&
      tokens[index + 2]?.type === "error"
    ) {
      repaired.push(tokens[index + 2] as Token);
      index += 2;
    } else if (isOptionalParameter(tokens, index)) {
      repaired.push({ ...token, type: "range_named" });
    } else {
      repaired.push(token);
    }
  }
  return repaired;
}

/** The parser forgets brackets; as calls of a function of this name they stay in the tree. */
export const bracketFunction = "\u0001";

const isBlank = (token: Token | undefined): boolean =>
  token?.type === "whitespace" || token?.type === "newline";

/** Marks the brackets that only group, so that the tree tells where they stand. */
export function withMarkedBrackets(tokens: readonly Token[]): Token[] {
  const marked: Token[] = [];
  for (const token of tokens) {
    const before = marked.at(-1);
    const isCall = before?.type === "func" || before?.type === "range_named" || isOperator(before, ")");
    if (isOperator(token, "(") && (isBlank(before) || !isCall)) {
      const at = token.loc?.[0] ?? 0;
      marked.push({ type: "func", value: bracketFunction, loc: [at, at] });
    }
    marked.push(token);
  }
  return marked;
}

/** `[b]` followed by a comma, inside the brackets of a LAMBDA. */
function isOptionalParameter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.type !== "structured" || !/^\[[^@#[\]]+\]$/.test(token.value)) return false;
  let before = index - 1;
  for (; before >= 0 && !isOperator(tokens[before], "("); before--) {
    const earlier = tokens[before];
    const isParameter =
      earlier !== undefined && ["range_named", "structured", "whitespace", "newline"].includes(earlier.type);
    if (!isParameter && !isOperator(earlier, ",")) return false;
  }
  const callee = tokens[before - 1];
  return callee?.type === "func" && callee.value.toUpperCase() === "LAMBDA";
}
