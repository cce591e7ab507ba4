import { exactTotal } from "./block-total";
import { doublesOf, type Doubles } from "./double-list";
import { Exact } from "./exact";
import { inputsOf, type Expression } from "./expression";

/** What stands for the inputs of an expression: one number, or a column of them. */
export type Values = Readonly<Record<string, Exact | readonly Exact[] | undefined>>;

/**
 * Evaluates an expression on exact numbers: the reference for every other way of evaluating it. `undefined` where something
 * is divided by zero. Sums over columns that are kept as doubles run on the doubles; their totals are exact as well.
 */
export function evaluate(expression: Expression, values: Values): Exact | undefined {
  const { node } = expression;
  switch (node.kind) {
    case "constant":
      return node.value;
    case "input":
      return single(values, node.name);
    case "sum":
      return sumOverRows(node.of, values);
    default: {
      const left = evaluate(node.left, values);
      const right = evaluate(node.right, values);
      if (left === undefined || right === undefined) return undefined;
      return node.kind === "dividedBy" && right.isZero() ? undefined : left[node.kind](right);
    }
  }
}

function sumOverRows(summand: Expression, values: Values): Exact | undefined {
  const names = inputsOf(summand);
  const columns = names.filter((name) => Array.isArray(values[name]));
  const rows = Math.max(0, ...columns.map((name) => list(values, name).length));
  const ofRow = (row: number): Exact | undefined => evaluate(summand, atRow(names, values, row));
  const doubles = names.map((name): [string, Exact | Doubles | undefined] => {
    const value = values[name];
    return [name, value instanceof Exact ? value : doublesOf(list(values, name))];
  });
  if (rows > 0 && doubles.every((entry): entry is [string, Exact | Doubles] => entry[1] !== undefined)) {
    return exactTotal(summand, Object.fromEntries(doubles), rows, ofRow);
  }
  let total = Exact.zero;
  for (let row = 0; row < rows; row += 1) {
    const value = ofRow(row);
    if (value === undefined) return undefined;
    total = total.plus(value);
  }
  return total;
}

function atRow(names: readonly string[], values: Values, row: number): Values {
  return Object.fromEntries(
    names.map((name) => {
      const value = values[name];
      return [name, Array.isArray(value) ? list(values, name)[row] : value];
    }),
  );
}

function list(values: Values, name: string): readonly Exact[] {
  const value = values[name];
  return value === undefined || value instanceof Exact ? [] : value;
}

/** Inputs are there and rows were counted before an evaluation begins; anything else is a mistake of ours. */
function single(values: Values, name: string): Exact {
  const value = values[name];
  if (!(value instanceof Exact)) throw new RangeError(`no single number for ${name}`);
  return value;
}
