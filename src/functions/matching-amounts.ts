import { error, failure, success, type Exact, type Finding, type Outcome } from "../core";
import { cellAt } from "./cell-address";
import type { CellGrid } from "./excel-values";
import { shapeOf, written, type Inputs } from "./inputs";

/** Whether a row belongs to the sum, by its key; a key that cannot be read is a finding. */
export type KeyTest = (key: unknown, amount: unknown) => boolean | Finding;

/** 取到的数 — the amounts that belong to the sum, and the cells that they stand in, told when somebody asks. */
export interface MatchedAmounts {
  readonly amounts: readonly Exact[];
  readonly cells: () => readonly string[];
}

interface Part {
  readonly input: string;
  readonly grid: CellGrid;
  readonly argument: number;
}

interface Pair {
  readonly keys: Part;
  readonly amounts: Part;
}

/**
 * 按条件取数 — the amounts whose keys belong to the sum, from one or more pairs of columns. An amount that is missing in a row
 * that belongs is refused, not skipped; where no row belongs there is nothing to add up, which is not zero.
 */
export function matchingAmounts(
  inputs: Inputs,
  names: { readonly keys: string; readonly amounts: string; readonly more: string },
  test: KeyTest,
): Outcome<MatchedAmounts> {
  const pairs = pairsOf(inputs, names);
  if (!pairs.ok) return pairs;
  const found: Exact[] = [];
  const places: (readonly [argument: number, row: number, column: number])[] = [];
  for (const { keys, amounts } of pairs.value) {
    const shape = inputs.extent(amounts.grid, amounts.argument);
    for (let row = 0; row < shape.rows; row += 1) {
      for (let column = 0; column < shape.columns; column += 1) {
        if (inputs.isHeaderAt(amounts.argument, row, column)) continue;
        const belongs = test(keys.grid[row]?.[column], amounts.grid[row]?.[column]);
        if (belongs === false) continue;
        if (belongs !== true) {
          const finding = { ...belongs, at: { input: keys.input } };
          return failure(inputs.placed(finding, row, column, keys.argument));
        }
        const amount = inputs.number(amounts.input, row, column, amounts.argument);
        if (!amount.ok) return amount;
        found.push(amount.value);
        places.push([amounts.argument, row, column]);
      }
    }
  }
  const cells = (): readonly string[] =>
    places.flatMap(([argument, row, column]) => cellAt(inputs.addressOf(argument), row, column) ?? []);
  return success({ amounts: found, cells });
}

function pairsOf(
  inputs: Inputs,
  { keys, amounts, more }: { readonly keys: string; readonly amounts: string; readonly more: string },
): Outcome<readonly Pair[]> {
  const parts: Part[] = [];
  for (const input of [keys, amounts]) {
    const grid = inputs.grid(input);
    if (grid === undefined) return failure(inputs.placed(error("omitted", input)));
    parts.push({ input, grid, argument: inputs.index(input) });
  }
  for (const { grid, argument } of inputs.grids(more)) parts.push({ input: more, grid, argument });
  if (parts.length % 2 !== 0) return failure(inputs.placed(error("omitted", more)));
  const pairs: Pair[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [first, second] = [parts[index], parts[index + 1]];
    if (first === undefined || second === undefined) continue;
    const [expected, found] = [written(shapeOf(first.grid)), written(shapeOf(second.grid))];
    if (expected !== found) {
      return failure(inputs.placed(error("shape-mismatch", second.input, { expected, found })));
    }
    pairs.push({ keys: first, amounts: second });
  }
  return success(pairs);
}
