/** 区域 — a rectangle of cells on a sheet; rows and columns counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel on the web refuses answers above five megabytes: this many cells stay well below. */
const cellsPerRequest = 40_000;

/** The range that Excel knows an area by. */
export function rangeOf(context: Excel.RequestContext, area: Area): Excel.Range {
  const { sheet, row, column, rows, columns } = area;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** 分块 — an area in pieces of full width that one request can carry. */
export function slices(area: Area): readonly Area[] {
  const most = Math.max(1, Math.floor(cellsPerRequest / Math.max(area.columns, 1)));
  const pieces: Area[] = [];
  for (let first = 0; first < area.rows; first += most) {
    pieces.push({ ...area, row: area.row + first, rows: Math.min(most, area.rows - first) });
  }
  return pieces;
}

/** How many things one request may carry, even where each is small. */
const thingsPerRequest = 200;

/** 分批 — things grouped so that every group fits into one request. */
export function groups<Thing extends { readonly area: Area }>(
  things: readonly Thing[],
): readonly (readonly Thing[])[] {
  const found: Thing[][] = [];
  let cells = 0;
  for (const thing of things) {
    const own = thing.area.rows * thing.area.columns;
    const last = found.at(-1);
    if (last === undefined || cells + own > cellsPerRequest || last.length >= thingsPerRequest) {
      found.push([thing]);
      cells = own;
    } else {
      last.push(thing);
      cells += own;
    }
  }
  return found;
}
