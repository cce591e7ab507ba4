import { error, failure, success, type Exact, type History, type Outcome } from "../../../core";
import { isBlank } from "../../excel-values";
import { shapeOf, written, type Inputs } from "../../inputs";

/**
 * 读历年数据 — a column of years with the columns that belong to it. A year without a figure stays in the record as a year
 * that is missing; a text that looks like a number, or a year that is there twice, is refused.
 */
export function historiesOf(
  inputs: Inputs,
  series: readonly string[],
): Outcome<Readonly<Partial<Record<string, History>>>> {
  const grid = inputs.grid("years");
  if (grid === undefined) return failure(inputs.placed(error("omitted", "years")));
  const shape = shapeOf(grid);
  for (const name of series) {
    const own = inputs.grid(name);
    if (own === undefined) return failure(inputs.placed(error("omitted", name)));
    const found = shapeOf(own);
    if (found.rows !== shape.rows || found.columns !== shape.columns) {
      const values = { expected: written(shape), found: written(found) };
      return failure(inputs.placed(error("shape-mismatch", name, values)));
    }
  }
  const years: number[] = [];
  const figures = new Map<string, (Exact | undefined)[]>(series.map((name) => [name, []]));
  // Below the last filled row of whole columns there is nothing to read.
  const extents = ["years", ...series].map(
    (name) => inputs.extent(inputs.grid(name) ?? [], inputs.index(name)).rows,
  );
  const rows = Math.max(...extents);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      if (["years", ...series].every((name) => inputs.isBlankAt(name, row, column))) continue;
      if (inputs.isHeaderAt(inputs.index("years"), row, column)) continue;
      const year = yearAt(inputs, "years", row, column);
      if (!year.ok) return year;
      if (years.includes(year.value)) {
        return failure(inputs.placed(error("year-twice", "years", { found: `${year.value}` }), row, column));
      }
      years.push(year.value);
      for (const [name, values] of figures) {
        if (inputs.isBlankAt(name, row, column)) {
          values.push(undefined);
          continue;
        }
        const value = inputs.number(name, row, column);
        if (!value.ok) return value;
        values.push(value.value);
      }
    }
  }
  if (years.length === 0) return failure(inputs.placed(error("no-rows", "years")));
  return success(Object.fromEntries([...figures].map(([name, values]) => [name, { years, values }])));
}

/** 读年份 — 2025, `2025`, `2025年` or `2025年度`; a date is not taken for its year. */
export function yearAt(inputs: Inputs, input: string, row: number, column: number): Outcome<number> {
  const value = inputs.grid(input)?.[row]?.[column];
  if (isBlank(value)) return failure(inputs.placed(error("blank", input), row, column));
  const text = inputs.text(input, row, column);
  if (!text.ok) return text;
  const digits = /^(\d{4})\s*(?:年度?)?$/.exec((text.value ?? "").normalize("NFKC"))?.[1];
  const year = digits === undefined ? 0 : Number(digits);
  return year >= 1900 && year <= 2200
    ? success(year)
    : failure(inputs.placed(error("year-unreadable", input, { found: text.value ?? "" }), row, column));
}
