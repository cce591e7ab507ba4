import type { Exact } from "../core";
import { FormulaComputation, type Computation } from "./computation";
import { shapeOf, type Inputs } from "./inputs";

/** What a row is calculated from: the numbers and texts of its cells, by parameter. */
export type CalculateRow = (
  read: { numbers: Record<string, Exact>; texts: Record<string, string> },
  inputs: Inputs,
) => Computation;

/**
 * 共同公式 — the computation that all rows of a call share, whatever their numbers are. It is made once with numbers that nobody
 * can look at: one that is made all the same, and of all of them, is the same for every row. `undefined` where the choice of
 * formula or conversion depends on a number, or a text changes from row to row.
 */
export function sharedComputation(
  inputs: Inputs,
  columns: readonly string[],
  texts: readonly string[],
  calculate: CalculateRow,
): FormulaComputation | undefined {
  const words: Record<string, string> = {};
  for (const name of texts) {
    const grid = inputs.grid(name);
    if (grid === undefined) continue;
    const { rows, columns: width } = shapeOf(grid);
    const word = rows === 1 && width === 1 ? inputs.text(name) : undefined;
    if (word === undefined || !word.ok) return undefined;
    if (word.value !== undefined) words[name] = word.value;
  }
  const numbers: Record<string, Exact> = {};
  for (const name of columns) Object.defineProperty(numbers, name, { get: refuse, enumerable: true });
  try {
    const computation = calculate({ numbers, texts: words }, inputs);
    const isOfAll = computation instanceof FormulaComputation && computation.given === numbers;
    return isOfAll ? computation : undefined;
  } catch (thrown) {
    if (thrown instanceof NumberLookedAt) return undefined;
    throw thrown;
  }
}

/** The choice of formula depends on a number: every row has to choose for itself. */
class NumberLookedAt extends Error {}

function refuse(): never {
  throw new NumberLookedAt();
}
