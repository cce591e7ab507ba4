import { error, failure, success, type Exact, type Outcome } from "../core";
import { shapeOf, written, type Inputs } from "./inputs";

/** A parameter that is one number for the whole call; `undefined` when it is left out, refused when it is blank. */
export function optionalNumber(inputs: Inputs, input: string): Outcome<Exact | undefined> {
  const grid = inputs.grid(input);
  if (grid === undefined) return success(undefined);
  const shape = shapeOf(grid);
  if (shape.rows !== 1 || shape.columns !== 1) {
    return failure(inputs.placed(error("not-single", input, { found: written(shape) })));
  }
  return inputs.number(input, 0, 0);
}
