import type { Exact } from "../../number";

/** 历年数据 — figures in the order of their years; `undefined` is a year that is listed without a figure. */
export interface History {
  readonly years: readonly number[];
  readonly values: readonly (Exact | undefined)[];
}

/** A year with its figure. */
export interface YearFigure {
  readonly year: number;
  readonly value: Exact;
}

/** The years that are known, in order; the order in which they were entered means nothing. */
export function knownFigures({ years, values }: History): readonly YearFigure[] {
  return years
    .flatMap((year, index): YearFigure[] => {
      const value = values[index];
      return value === undefined ? [] : [{ year, value }];
    })
    .sort((first, second) => first.year - second.year);
}

/** 缺数据的年份 — the years from one to another that have no figure. Nothing is filled in for them. */
export function yearsWithout(figures: readonly YearFigure[], from: number, to: number): readonly number[] {
  const missing: number[] = [];
  for (let year = from; year <= to; year += 1) {
    if (!figures.some((figure) => figure.year === year)) missing.push(year);
  }
  return missing;
}

/** The latest and the earliest year that anybody has listed; `undefined` where there is none. */
export function spanOf({ years }: History): { readonly first: number; readonly last: number } | undefined {
  const [first = 0, ...rest] = years;
  if (years.length === 0) return undefined;
  return rest.reduce(
    (span, year) => ({
      first: year < span.first ? year : span.first,
      last: year > span.last ? year : span.last,
    }),
    { first, last: first },
  );
}
