import { add, filled, multiply } from "./block-arithmetic";
import { BlockNumber, type Buffers } from "./block-number";
import type { Expression } from "./expression";
import { fractionConstant, type FractionConstant } from "./fraction-constant";

/** Gives an input in the block that is being calculated. */
export type BlockInput = (name: string) => BlockNumber | undefined;

/** A prepared expression: its value in a block; `undefined` where the block is left to the exact reference. */
export type BlockExpression = (input: BlockInput, count: number, buffers: Buffers) => BlockNumber | undefined;

const prepared = new WeakMap<Expression, BlockExpression>();

/** Prepares an expression once for all blocks; what is prepared is remembered. */
export function blockExpression(expression: Expression): BlockExpression {
  const known = prepared.get(expression);
  if (known !== undefined) return known;
  const step = prepare(expression);
  prepared.set(expression, step);
  return step;
}

function prepare(expression: Expression): BlockExpression {
  const { node } = expression;
  switch (node.kind) {
    case "input":
      return (input) => input(node.name);
    case "constant":
      return constant(fractionConstant(node.value));
    case "times":
      return product(factorsOf(expression).map(blockExpression));
    case "plus":
    case "minus": {
      const [left, right] = [blockExpression(node.left), blockExpression(node.right)];
      const sign = node.kind === "plus" ? 1 : -1;
      return (input, count, buffers) => {
        const [a, b] = [left(input, count, buffers), right(input, count, buffers)];
        return a && b && add(a, b, sign, count, buffers);
      };
    }
    case "dividedBy": {
      const [left, right] = [blockExpression(node.left), blockExpression(node.right)];
      return (input, count, buffers) => {
        const [a, b] = [left(input, count, buffers), right(input, count, buffers)];
        return a && b && !a.divisor && !b.divisor
          ? new BlockNumber(a.high, a.low, a.size, a.scale, a.denominator, a.error, b)
          : undefined;
      };
    }
    case "sum":
      return () => undefined;
  }
}

function constant(value: FractionConstant | undefined): BlockExpression {
  if (value === undefined) return () => undefined;
  const { top, scale, denominator } = value;
  return (_input, count, buffers) => filled(top, count, buffers, scale, denominator);
}

/** The factors of a product of products: multiplication is exact, so their order is free. */
function factorsOf(expression: Expression): readonly Expression[] {
  const { node } = expression;
  return node.kind === "times" ? [...factorsOf(node.left), ...factorsOf(node.right)] : [expression];
}

/** Small factors go first: their products stay below 2^53, where a multiplication is one multiplication. */
function product(factors: readonly BlockExpression[]): BlockExpression {
  return (input, count, buffers) => {
    const numbers: BlockNumber[] = [];
    for (const factor of factors) {
      const number = factor(input, count, buffers);
      if (number === undefined) return undefined;
      numbers.push(number);
    }
    if (numbers.length > 2) numbers.sort((a, b) => a.size - b.size);
    let product = numbers[0];
    for (let next = 1; next < numbers.length && product !== undefined; next += 1) {
      const factor = numbers[next];
      product = factor && multiply(product, factor, count, buffers);
    }
    return product;
  };
}
