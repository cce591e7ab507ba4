import { dateText, parseDate, plainDate, wholeNumber, type PlainDate } from "../../../time";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * 导出的日期 — one column of days as registries write them, each as `2025-01-31`. `03/04/2024` may be March or April: only
 * where another cell of the column tells, it is read; else it stays as it stands.
 */
export function importedDates(cells: readonly string[]): readonly string[] {
  const parts = cells.map(slashed);
  const isDayFirst = parts.some((part) => part !== undefined && part.first > 12);
  const isMonthFirst = parts.some((part) => part !== undefined && part.second > 12);
  return cells.map((cell, index) => {
    const part = parts[index];
    const date = part === undefined ? clearDate(cell) : undefined;
    if (date !== undefined) return dateText(date);
    if (part === undefined || isDayFirst === isMonthFirst) return cell;
    const [month, day] = isDayFirst ? [part.second, part.first] : [part.first, part.second];
    const read = plainDate(part.year, month, day);
    return read === undefined ? cell : dateText(read);
  });
}

/** Days that can be read in one way only; a time of day falls away. */
function clearDate(cell: string): PlainDate | undefined {
  const day = cell
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i, "");
  const plain = parseDate(day);
  if (plain !== undefined) return plain;
  const dayFirst = /^(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4})$/i.exec(day);
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(day);
  return monthFirst === null ? undefined : named(monthFirst[3], monthFirst[1], monthFirst[2]);
}

function named(year = "", month = "", day = ""): PlainDate | undefined {
  return plainDate(wholeNumber(year), months.indexOf(month.toLowerCase()) + 1, wholeNumber(day));
}

/** `31/01/2025` or `01/31/2025`, the time of day left out. */
function slashed(cell: string): { first: number; second: number; year: number } | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(\s.*)?$/.exec(cell.trim());
  if (match === null) return undefined;
  const [, first = "", second = "", year = ""] = match;
  return { first: wholeNumber(first), second: wholeNumber(second), year: wholeNumber(year) };
}
