import { error, failure, success, type Outcome } from "../core";
import type { FunctionDefinition } from "./define";
import { isBlank, type CellGrid } from "./excel-values";
import type { Inputs } from "./inputs";

/**
 * 转述的参数 — the arguments of a repeating parameter as the arguments of another function, in the shape in which Excel would
 * have called it. A blank that is no cell is an argument left out: `CN.EXPLAIN("INDIRECT",500,20.5,,7)`.
 */
export function argumentsFor(
  inputs: Inputs,
  input: string,
  { id, parameters }: FunctionDefinition,
): Outcome<readonly unknown[]> {
  const first = inputs.index(input);
  const given: (CellGrid | null)[] = [];
  const addresses: (string | undefined)[] = [];
  for (const { grid, argument } of inputs.grids(input)) {
    const place = argument - first;
    addresses[place] = inputs.addressOf(argument);
    given[place] = isLeftOut(grid, addresses[place]) ? null : grid;
  }
  const isRepeating = parameters.at(-1)?.repeating === true;
  const fixed = parameters.length - (isRepeating ? 1 : 0);
  if (given.length > fixed && !isRepeating) {
    const values = { found: `${given.length}`, expected: `${fixed}`, name: `CN.${id}` };
    return failure(error("explained-arguments-surplus", input, values));
  }
  const single = Array.from({ length: fixed }, (_, place) => given[place] ?? null);
  const repeated = Array.from({ length: given.length - fixed }, (_, place) => given[fixed + place] ?? null);
  return success([
    ...single,
    ...(isRepeating ? [repeated] : []),
    { functionName: id, parameterAddresses: Array.from(addresses) },
  ]);
}

function isLeftOut(grid: CellGrid, address: string | undefined): boolean {
  return address === undefined && grid.length === 1 && grid[0]?.length === 1 && isBlank(grid[0][0]);
}
