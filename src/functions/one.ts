import type { Computation } from "./computation";
import type { ResultGrid } from "./excel-values";
import type { Inputs } from "./inputs";

/** A result of one cell; a refusal of the formula is placed at the row of the input that it names. */
export function one(
  inputs: Inputs,
  computation: Computation,
  places?: readonly (readonly [number, number])[],
): ResultGrid {
  const { outcome } = computation;
  if (outcome.ok) return [[computation]];
  const row = outcome.finding.at?.row;
  if (row === undefined) return [[inputs.failed(outcome.finding)]];
  const [gridRow, gridColumn] = places?.[row - 1] ?? [row - 1, 0];
  return [[inputs.failed(outcome.finding, gridRow, gridColumn)]];
}
