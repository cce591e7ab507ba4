import { isBlank, type CellContent } from "../../ledger";
import { rowKind, type RowKind } from "./row-kind";
import { textOf, unmerged, type SourceRange } from "./source-range";

/** 数据块 — one table as people keep it: header rows, then data, totals, notes and blank rows among each other. */
export interface LedgerBlock {
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Rows and columns counted from 0 inside the range; the last row is inside the block. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly RowKind[];
}

/**
 * 找数据块 — the tables in a range. A block begins with a row of words above rows with numbers; it ends where another such
 * header begins. Headers of several rows, merged across columns, are read as one text.
 */
export function ledgerBlocks(source: SourceRange): readonly LedgerBlock[] {
  const rows = unmerged(source);
  const bands = bandsOf(source.rows);
  const beside = bands.flatMap(({ first, last }) =>
    blocksIn(rows.map((cells) => cells.slice(first, last + 1))).map((block) => ({
      ...block,
      firstColumn: block.firstColumn + first,
    })),
  );
  // A column left blank inside one table is no border: only where tables stand on both sides are they two.
  const areBeside = new Set(beside.map(({ firstColumn }) => bandOf(bands, firstColumn))).size > 1;
  return areBeside ? beside : blocksIn(rows);
}

/** Columns between columns that are blank from top to bottom. */
function bandsOf(rows: SourceRange["rows"]): readonly Columns[] {
  const used = new Set<number>();
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) used.add(column);
    });
  }
  const bands: { first: number; last: number }[] = [];
  for (const column of [...used].sort((one, other) => one - other)) {
    const band = bands.at(-1);
    if (band !== undefined && band.last === column - 1) band.last = column;
    else bands.push({ first: column, last: column });
  }
  return bands;
}

function bandOf(bands: readonly Columns[], column: number): number {
  return bands.findIndex(({ first, last }) => first <= column && column <= last);
}

function blocksIn(rows: SourceRange["rows"]): readonly LedgerBlock[] {
  const kinds = rows.map(rowKind);
  const headerRows = rows.flatMap((_, row) => (isHeaderRow(rows, kinds, row) ? [row] : []));
  return headerRows.map((headerRow, index): LedgerBlock => {
    const firstHeaderRow = firstOfHeader(rows, kinds, headerRow, headerRows[index - 1]);
    const next = headerRows[index + 1];
    const end = next === undefined ? rows.length : firstOfHeader(rows, kinds, next, headerRow);
    let lastRow = end - 1;
    while (lastRow > headerRow && (kinds[lastRow] === "blank" || kinds[lastRow] === "note")) lastRow -= 1;
    const columns = usedColumns(rows.slice(firstHeaderRow, lastRow + 1));
    return {
      firstColumn: columns.first,
      headers: headersOf(rows.slice(firstHeaderRow, headerRow + 1), columns),
      headerRow,
      firstRow: headerRow + 1,
      lastRow,
      rows: kinds.slice(headerRow + 1, lastRow + 1),
    };
  });
}

/** Words in two columns or more, and a row of data below before anything else that speaks but the title of a section. */
function isHeaderRow(rows: SourceRange["rows"], kinds: readonly RowKind[], row: number): boolean {
  if (kinds[row] !== "note") return false;
  if (distinctTexts(rows[row] ?? []) < 2) return false;
  if (kinds[row + 1] === "blank") return false;
  let below = row + 1;
  while (kinds[below] === "blank" || isTitle(rows, kinds, below)) below += 1;
  return kinds[below] === "data";
}

/** One text alone in its row, or merged across it. */
function isTitle(rows: SourceRange["rows"], kinds: readonly RowKind[], row: number): boolean {
  return kinds[row] === "note" && distinctTexts(rows[row] ?? []) === 1;
}

/** Rows of words directly above belong to the header where they span columns; a title in one cell does not. */
function firstOfHeader(
  rows: SourceRange["rows"],
  kinds: readonly RowKind[],
  headerRow: number,
  previous: number | undefined,
): number {
  let first = headerRow;
  while (
    first - 1 > (previous ?? -1) &&
    kinds[first - 1] === "note" &&
    distinctTexts(rows[first - 1] ?? []) >= 2
  ) {
    first -= 1;
  }
  return first;
}

function distinctTexts(cells: readonly (CellContent | undefined)[]): number {
  return new Set(cells.map(textOf).filter((text) => text !== "")).size;
}

interface Columns {
  readonly first: number;
  readonly last: number;
}

function usedColumns(rows: SourceRange["rows"]): Columns {
  let first: number | undefined;
  let last = 0;
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (isBlank(cell)) return;
      if (first === undefined || column < first) first = column;
      if (column > last) last = column;
    });
  }
  return { first: first ?? 0, last };
}

/** Several header rows become one text each column; a text that spans rows is said once. */
function headersOf(rows: SourceRange["rows"], { first, last }: Columns): readonly string[] {
  const headers: string[] = [];
  for (let column = first; column <= last; column += 1) {
    const texts = rows.map((row) => textOf(row[column]).replace(/\s+/g, "")).filter((text) => text !== "");
    headers.push(texts.filter((text, index) => texts.indexOf(text) === index).join("·"));
  }
  return headers;
}
