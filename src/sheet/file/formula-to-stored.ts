import { ownFunctionNames, type CustomFunctionNames } from "./custom-function-name";
import {
  areUnderstood,
  formulaTokens,
  isBlankToken,
  isFunctionName,
  isName,
  isReferenceToken,
  isSign,
  isTableReference,
  writeThisRow,
  type Token,
} from "./formula-tokens";
import { storedFunctionName } from "./future-functions";

/**
 * 存储公式 — the form in which a file stores a formula that a person typed: the reverse of `formulaToTyped`. A reference
 * like `[@列]` without its table means nothing outside a cell, so formulas for files name the table.
 */
export function formulaToStored(typed: string, names: CustomFunctionNames = ownFunctionNames): string {
  const tokens = formulaTokens(typed);
  return areUnderstood(tokens) ? new StoredWriter(tokens, names).write() : typed;
}

/** Names of LET and LAMBDA that can be seen from a place, in lower case. */
type Scope = ReadonlySet<string>;

/** A parameter of LAMBDA that may be left out: `LAMBDA(a,[b],…)`. */
const OPTIONAL_PARAMETER = /\[([^[\]]+)\]/;

class StoredWriter {
  private index = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: CustomFunctionNames,
  ) {}

  write(): string {
    let text = "";
    while (this.index < this.tokens.length) text += this.sequence(new Set(), []) + this.take();
    return text;
  }

  /** Everything up to one of the given signs or to a closing sign. */
  private sequence(scope: Scope, ends: readonly string[]): string {
    let text = "";
    for (;;) {
      const token = this.tokens[this.index];
      if (token === undefined || [...ends, ")", "}"].some((end) => isSign(token, end))) return text;
      text += isSign(token, "@") ? this.intersection(scope) : this.operand(scope);
    }
  }

  private intersection(scope: Scope): string {
    this.index++;
    while (isBlankToken(this.tokens[this.index])) this.index++;
    const isGroup = isSign(this.tokens[this.index], "(");
    let operand = this.operand(scope);
    const isAlone = !isSign(this.tokens[this.index], ":");
    if (isGroup && isAlone && operand.startsWith("(")) return `_xlfn.SINGLE${operand}`;
    while (isSign(this.tokens[this.index], ":")) operand += this.take() + this.operand(scope);
    return `_xlfn.SINGLE(${operand})`;
  }

  /** One value with the `#` that may follow it, or any other single token. */
  private operand(scope: Scope): string {
    const token = this.tokens[this.index];
    if (token === undefined) return "";
    let text = this.primary(token, scope);
    const canSpill = isReferenceToken(token) || isFunctionName(token) || isSign(token, "(");
    while (canSpill && isSign(this.tokens[this.index], "#")) {
      this.index++;
      text = `_xlfn.ANCHORARRAY(${text})`;
    }
    return text;
  }

  private primary(token: Token, scope: Scope): string {
    if (isFunctionName(token)) return this.call(token, scope);
    if (isSign(token, "(") || isSign(token, "{")) return this.take() + this.sequence(scope, []) + this.take();
    this.index++;
    if (isTableReference(token)) return writeThisRow(token.value, "stored");
    return isName(token) ? inScope(token.value, scope) : token.value;
  }

  private call(token: Token, scope: Scope): string {
    this.index++;
    const name = token.value.toUpperCase();
    let text = this.storedName(token.value, scope) + this.take();
    const visible = new Set(scope);
    let waiting: string | undefined;
    for (let place = 0; ; place++) {
      const declared = this.declaration(name, place);
      if (declared !== undefined && name === "LAMBDA") visible.add(declared);
      const own = declared === undefined ? visible : new Set([...visible, declared]);
      const argument = this.sequence(own, [","]);
      text += declared === undefined ? argument : argument.replace(OPTIONAL_PARAMETER, "_xlop.$1");
      // A name of LET can be seen only after its own value.
      if (declared === undefined && waiting !== undefined) visible.add(waiting);
      waiting = declared;
      if (!isSign(this.tokens[this.index], ",")) break;
      text += this.take();
    }
    text += this.take();
    // The result of LAMBDA can be called at once: LAMBDA(x,x+1)(2).
    while (isSign(this.tokens[this.index], "(")) text += this.take() + this.sequence(scope, []) + this.take();
    return text;
  }

  /** The name that LET or LAMBDA declares at this argument, if it does. */
  private declaration(name: string, place: number): string | undefined {
    if (name !== "LAMBDA" && (name !== "LET" || place % 2 !== 0)) return undefined;
    let index = this.index;
    while (isBlankToken(this.tokens[index])) index++;
    const token = this.tokens[index++];
    while (isBlankToken(this.tokens[index])) index++;
    const isOptional = name === "LAMBDA" && OPTIONAL_PARAMETER.test(token?.value ?? "");
    const isDeclared = (isName(token) || isOptional) && isSign(this.tokens[index], ",");
    return isDeclared ? token?.value.toLowerCase().replace(OPTIONAL_PARAMETER, "$1") : undefined;
  }

  private storedName(name: string, scope: Scope): string {
    const parameter = inScope(name, scope);
    return parameter === name ? (this.names.toStored(name) ?? storedFunctionName(name)) : parameter;
  }

  private take(): string {
    return this.tokens[this.index++]?.value ?? "";
  }
}

const inScope = (name: string, scope: Scope): string =>
  scope.has(name.toLowerCase()) ? `_xlpm.${name}` : name;
