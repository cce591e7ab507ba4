/** The arithmetic of a published formula, as a tree. */
export type Arithmetic =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Arithmetic }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/" | "**";
      readonly left: Arithmetic;
      readonly right: Arithmetic;
    };

/** Reads `+ - * / **`, brackets, numbers and names; `undefined` for anything else (a rule in words, for instance). */
export function parseArithmetic(text: string): Arithmetic | undefined {
  const tokens =
    text.match(/\*\*|[+\-*/()]|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_][\p{L}\p{N}_]*|\S/gu) ?? [];
  let position = 0;
  const next = (): string | undefined => tokens[position];
  const takes = (...wanted: string[]): string | undefined => {
    const token = next();
    if (token === undefined || !wanted.includes(token)) return undefined;
    position += 1;
    return token;
  };

  function sum(): Arithmetic {
    let left = product();
    for (let operator = takes("+", "-"); operator !== undefined; operator = takes("+", "-")) {
      left = { kind: "operation", operator: operator as "+" | "-", left, right: product() };
    }
    return left;
  }

  function product(): Arithmetic {
    let left = signed();
    for (let operator = takes("*", "/"); operator !== undefined; operator = takes("*", "/")) {
      left = { kind: "operation", operator: operator as "*" | "/", left, right: signed() };
    }
    return left;
  }

  function signed(): Arithmetic {
    if (takes("-") !== undefined) return { kind: "negative", of: signed() };
    const base = atom();
    return takes("**") === undefined
      ? base
      : { kind: "operation", operator: "**", left: base, right: signed() };
  }

  function atom(): Arithmetic {
    if (takes("(") !== undefined) {
      const inside = sum();
      if (takes(")") === undefined) throw new SyntaxError("bracket");
      return inside;
    }
    const token = next() ?? "";
    position += 1;
    if (/^\d/.test(token)) return { kind: "number", text: token };
    if (/^[\p{L}_]/u.test(token)) return { kind: "name", name: token };
    throw new SyntaxError(token);
  }

  try {
    const tree = sum();
    return position === tokens.length ? tree : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
