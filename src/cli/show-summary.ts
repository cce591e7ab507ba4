import { CellError, type Calculation, type CellValue, type StoredWorkbook } from "../sheet";
import { grouped } from "./grouped";

/** One line of a ledger's summary: what, how much, in which unit, by which clause. */
export interface SummaryLine {
  readonly label: string;
  readonly value: CellValue;
  readonly unit: string;
  readonly clause: string;
}

/** 汇总 — the rows of the table named Summary: label, value, unit, clause; `undefined` where there is no such table. */
export function summaryOf(
  { tables }: StoredWorkbook,
  calculation: Calculation,
): readonly SummaryLine[] | undefined {
  const table = tables.find(({ name }) => name.toLowerCase() === "summary");
  if (table === undefined) return undefined;
  const { startRow, endRow, startColumn } = table.range;
  const first = startRow + (table.hasHeaderRow ? 1 : 0);
  const last = endRow - (table.hasTotalsRow ? 1 : 0);
  const lines: SummaryLine[] = [];
  for (let row = first; row <= last; row += 1) {
    const at = (offset: number): CellValue => calculation.value(table.sheet, row, startColumn + offset);
    lines.push({ label: textOf(at(0)), value: at(1), unit: textOf(at(2)), clause: textOf(at(3)) });
  }
  return lines;
}

/** The summary as lines for a terminal, aligned although Chinese characters take two columns. */
export function writtenSummary(lines: readonly SummaryLine[]): string {
  const labelWidth = Math.max(...lines.map(({ label }) => width(label)));
  const values = lines.map(({ value }) => textOf(value));
  const valueWidth = Math.max(...values.filter((text) => /^[-\d]/.test(text)).map(width), 0);
  return lines
    .map(({ label, unit, clause }, index) => {
      const value = values[index] ?? "";
      const shown = /^[-\d]/.test(value) ? padStart(value, valueWidth) : value;
      return `  ${padEnd(label, labelWidth)}  ${shown} ${unit}${clause === "" ? "" : `  [${clause}]`}`.trimEnd();
    })
    .join("\n");
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof CellError) {
    return value.message === undefined ? value.code : `${value.code} ${value.message}`;
  }
  // All digits: a summary that hides some cannot be checked.
  return typeof value === "number" ? grouped(String(value)) : String(value);
}

function width(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}

function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}
