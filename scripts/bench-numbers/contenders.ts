import { Decimal } from "decimal.js";
import { blockLength, fuelCombustion, RowCalculation } from "../../src/core";
import { adapt } from "../../src/functions/adapt";
import { catalogue } from "../../src/functions/catalogue";
import { asGrid, fuelColumns } from "./ledger-data";

const inputs = ["consumption", "netCalorificValue", "carbonContent", "oxidationRate"];

/** A function of the catalogue as Excel would call it. */
export function functionOf(id: string): (...args: unknown[]) => unknown[][] {
  const definition = catalogue.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return adapt(definition, { language: () => "zh", makeError: (code, message) => ({ code, message }) });
}

/** The same work, done in every way that is compared. */
export function contendersFor(rows: number): Readonly<Record<string, () => unknown>> {
  const columns = fuelColumns(rows);
  const [a, b, c, d] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  const grids = columns.map(asGrid);
  const results = new Float64Array(rows);
  const fuel = functionOf("FUEL");
  const total = functionOf("TOTAL");
  const weighted = functionOf("WEIGHTED");
  return {
    plainTyped: () => {
      for (let row = 0; row < rows; row += 1) {
        results[row] =
          ((a[row] as number) * (b[row] as number) * (c[row] as number) * (d[row] as number) * 44) / 12;
      }
    },
    coreTyped: () => calculateTyped(columns, results),
    plainGrid: () => plainFuel(grids),
    functionGrid: () => fuel(...grids, null, null, null, null, {}),
    plainTotal: () => plainTotal(grids[0] ?? []),
    functionTotal: () => total([grids[0]], {}),
    plainWeighted: () => plainWeighted(grids[1] ?? [], grids[0] ?? []),
    functionWeighted: () => weighted(grids[1], grids[0], {}),
  };
}

/** One decimal.js object per operation, on at most 10,000 rows: it takes the same time for each. */
export function decimalContender(rows: number): { rows: number; run: () => void } {
  const some = Math.min(rows, 10_000);
  const columns = fuelColumns(some);
  const results = new Float64Array(some);
  const Exact = Decimal.clone({ precision: 60 });
  const [a, b, c, d] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  const run = (): void => {
    for (let row = 0; row < some; row += 1) {
      results[row] = new Exact(a[row] as number)
        .times(b[row] as number)
        .times(c[row] as number)
        .times(d[row] as number)
        .times(44)
        .div(12)
        .toNumber();
    }
  };
  return { rows: some, run };
}

/** Bytes of the buffers that a column calculation makes for itself. */
export function coreMemory(rows: number): number {
  const columns = fuelColumns(rows);
  const results = new Float64Array(rows);
  const before = process.memoryUsage().arrayBuffers;
  calculateTyped(columns, results);
  return process.memoryUsage().arrayBuffers - before;
}

function calculateTyped(columns: readonly Float64Array[], results: Float64Array): void {
  if (fuelCombustion.formula === undefined) throw new Error("no formula");
  const copy = (name: string, from: number, count: number, into: Float64Array): void =>
    into.set((columns[inputs.indexOf(name)] as Float64Array).subarray(from, from + count));
  const calculation = new RowCalculation(
    fuelCombustion.formula,
    { copy },
    { given: inputs, factor: undefined },
  );
  for (let from = 0; from < results.length; from += blockLength) {
    const count = Math.min(blockLength, results.length - from);
    calculation.calculate(from, count);
    results.set(calculation.results.subarray(0, count), from);
  }
}

/** What a function of plain doubles would do with Excel's grids: look at each cell, multiply, make the rows. */
function plainFuel(grids: readonly (readonly (readonly unknown[])[])[]): unknown[][] {
  const [a = [], b = [], c = [], d = []] = grids;
  const results = new Array<unknown[]>(a.length);
  for (let row = 0; row < a.length; row += 1) {
    const [w, x, y, z] = [a[row]?.[0], b[row]?.[0], c[row]?.[0], d[row]?.[0]];
    const isNumbers =
      typeof w === "number" && typeof x === "number" && typeof y === "number" && typeof z === "number";
    if (isNumbers) results[row] = [(w * x * y * z * 44) / 12];
    else results[row] = ["#VALUE!"];
  }
  return results;
}

function plainTotal(grid: readonly (readonly unknown[])[]): unknown[][] {
  let sum = 0;
  for (const row of grid) for (const cell of row) if (typeof cell === "number") sum += cell;
  return [[sum]];
}

function plainWeighted(
  values: readonly (readonly unknown[])[],
  weights: readonly (readonly unknown[])[],
): unknown[][] {
  let [above, below] = [0, 0];
  for (let row = 0; row < values.length; row += 1) {
    const [value, weight] = [values[row]?.[0], weights[row]?.[0]];
    if (typeof value !== "number" || typeof weight !== "number") continue;
    above += value * weight;
    below += weight;
  }
  return [[above / below]];
}
