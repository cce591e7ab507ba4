import {
  foldedWord,
  error,
  failure,
  success,
  type Distribution,
  type Exact,
  type Outcome,
} from "../../../core";
import { shapeOf, written, type Inputs } from "../../inputs";

const distributionWords: Readonly<Record<string, Distribution>> = {
  正态: "normal",
  正态分布: "normal",
  normal: "normal",
  均匀: "uniform",
  均匀分布: "uniform",
  uniform: "uniform",
  三角: "triangular",
  三角分布: "triangular",
  triangular: "triangular",
  对数正态: "lognormal",
  对数正态分布: "lognormal",
  lognormal: "lognormal",
};

/** The distribution of every value: one cell for all, or one row each. A lognormal value must be above zero. */
export function distributionsOf(inputs: Inputs, values: readonly Exact[]): Outcome<readonly Distribution[]> {
  const input = "distribution";
  const grid = inputs.grid(input);
  if (grid === undefined) return failure(inputs.placed(error("omitted", input)));
  const shape = shapeOf(grid);
  const isSingle = shape.rows === 1 && shape.columns === 1;
  if (!isSingle && (shape.rows !== values.length || shape.columns !== 1)) {
    const expected = `${values.length}×1`;
    return failure(inputs.placed(error("shape-mismatch", input, { expected, found: written(shape) })));
  }
  const read: Distribution[] = [];
  for (const [row, value] of values.entries()) {
    const text = inputs.text(input, isSingle ? 0 : row);
    if (!text.ok) return text;
    if (text.value === undefined) return failure(inputs.placed(error("blank", input), isSingle ? 0 : row));
    const known = distributionWords[foldedWord(text.value)];
    if (known === undefined) {
      const finding = error("distribution-unknown", input, { found: text.value });
      return failure(inputs.placed(finding, isSingle ? 0 : row));
    }
    if (known === "lognormal" && (value.isNegative() || value.isZero())) {
      return failure(inputs.placed(error("lognormal-not-positive", "values"), row));
    }
    read.push(known);
  }
  return success(read);
}
