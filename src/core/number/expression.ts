import type { Exact } from "./exact";

type Operation = "plus" | "minus" | "times" | "dividedBy";

/** What an expression is: an input, a constant, an operation between two expressions, or the sum over all rows. */
export type ExpressionNode =
  | { readonly kind: "input"; readonly name: string }
  | { readonly kind: "constant"; readonly value: Exact }
  | { readonly kind: Operation; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "sum"; readonly of: Expression };

/**
 * 算式 — a formula as it is written, before any number is put in. It is written once and evaluated in more than one way: on
 * exact numbers (the reference), and on whole columns of doubles with a proof for every row.
 */
export class Expression {
  private constructor(readonly node: ExpressionNode) {}

  static input(name: string): Expression {
    return new Expression({ kind: "input", name });
  }

  static constant(value: Exact): Expression {
    return new Expression({ kind: "constant", value });
  }

  plus(right: Expression): Expression {
    return new Expression({ kind: "plus", left: this, right });
  }

  minus(right: Expression): Expression {
    return new Expression({ kind: "minus", left: this, right });
  }

  times(right: Expression): Expression {
    return new Expression({ kind: "times", left: this, right });
  }

  dividedBy(right: Expression): Expression {
    return new Expression({ kind: "dividedBy", left: this, right });
  }

  /** Σ over the rows of the columns inside; a single number inside goes with every row. */
  sum(): Expression {
    return new Expression({ kind: "sum", of: this });
  }
}

/** The names of the inputs of an expression, each once, in the order in which they are met. */
export function inputsOf(expression: Expression): readonly string[] {
  const { node } = expression;
  switch (node.kind) {
    case "input":
      return [node.name];
    case "constant":
      return [];
    case "sum":
      return inputsOf(node.of);
    default:
      return [...new Set([...inputsOf(node.left), ...inputsOf(node.right)])];
  }
}

/** The expression with constants in the place of some of its inputs. */
export function withConstants(
  expression: Expression,
  constants: Readonly<Record<string, Exact | undefined>>,
): Expression {
  const { node } = expression;
  const inside = (part: Expression): Expression => withConstants(part, constants);
  switch (node.kind) {
    case "input": {
      const value = constants[node.name];
      return value === undefined ? expression : Expression.constant(value);
    }
    case "constant":
      return expression;
    case "sum":
      return inside(node.of).sum();
    default:
      return inside(node.left)[node.kind](inside(node.right));
  }
}
