import { dateOfSerial, error, failure, parseDate, success, type Outcome, type PlainDate } from "../core";
import { isBlank } from "./excel-values";
import { shapeOf, written, type Inputs } from "./inputs";

/** A parameter that is one day: a date cell, or text such as 2025-12-31; `undefined` when left out or blank. */
export function optionalDate(inputs: Inputs, input: string): Outcome<PlainDate | undefined> {
  const grid = inputs.grid(input);
  if (grid === undefined) return success(undefined);
  const shape = shapeOf(grid);
  if (shape.rows !== 1 || shape.columns !== 1) {
    return failure(inputs.placed(error("not-single", input, { found: written(shape) })));
  }
  const value = grid[0]?.[0];
  if (isBlank(value)) return success(undefined);
  if (typeof value !== "number" && typeof value !== "string") {
    const text = inputs.text(input);
    if (!text.ok) return text;
  }
  const date =
    typeof value === "number"
      ? dateOfSerial(value)
      : typeof value === "string"
        ? parseDate(value)
        : undefined;
  return date === undefined
    ? failure(inputs.placed(error("not-a-date", input, { found: String(value) }), 0))
    : success(date);
}
