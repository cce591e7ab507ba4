import type { Text } from "../text/language";

/** What the time of a value is known by: from which year on it stands, and up to which if that is told. */
export interface Dated {
  readonly from: number;
  readonly to?: number;
}

/**
 * 取值依据 — `exact`: made for the year asked, or told to stand in it; `carried`: the newest before it, with nothing
 * newer in the table; `undated`: no year was asked.
 */
export type YearBasis =
  | { readonly kind: "exact" }
  | { readonly kind: "carried"; readonly since: number }
  | { readonly kind: "undated" };

/** The row of a year and how it stands to the year; `undefined` before the first and after one that has ended. */
export function rowOfYear<Row extends Dated>(
  rows: readonly Row[],
  year: number,
): { readonly row: Row; readonly basis: YearBasis } | undefined {
  let row: Row | undefined;
  for (const each of rows) {
    if (each.from <= year && (row === undefined || each.from > row.from)) row = each;
  }
  if (row === undefined || (row.to !== undefined && year > row.to)) return undefined;
  const isExact = row.from === year || row.to !== undefined;
  return { row, basis: isExact ? { kind: "exact" } : { kind: "carried", since: row.from } };
}

/** 依据用语 — the words in which a basis is told. */
export function basisText(basis: YearBasis): Text {
  if (basis.kind === "exact") return { zh: "当年适用", en: "for the year" };
  if (basis.kind === "undated") return { zh: "未指定年份", en: "no year asked" };
  return { zh: `沿用自${basis.since}`, en: `carried forward since ${basis.since}` };
}

/** 有效年份 — from when to when a value stands: `2024 起`, `2022–2025`, `2022`. */
export function validityText({ from, to }: Dated): Text {
  if (to === undefined) return { zh: `${from} 年起`, en: `from ${from}` };
  if (to === from) return { zh: `${from} 年`, en: `${from}` };
  return { zh: `${from}–${to} 年`, en: `${from} to ${to}` };
}
