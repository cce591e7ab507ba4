import type { CellContent } from "../../../core";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import { groups, rangeOf, slices, type Area } from "../sheets/area";
import { cellsOf } from "../sheets/read-area";

/** 单元格 — what was read, by sheet, row and column; a blank cell is not in it. */
export type CellsByPlace = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, CellContent>>>;

/** 读各区域 — what stands in these areas, together in as few requests as their size allows; nothing where they are too large. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
  mostCells: number,
): Promise<CellsByPlace | undefined> {
  const wanted = await withinUsed(context, withoutRepeats(areas));
  const size = wanted.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (size > mostCells) return undefined;
  const found = new Map<string, Map<number, Map<number, CellContent>>>();
  for (const group of groups(wanted.flatMap(slices).map((area) => ({ area })))) {
    const loaded = group.map(({ area }) => {
      const range = rangeOf(context, area);
      range.load("values,valueTypes,formulas");
      return { area, range };
    });
    await context.sync();
    for (const { area, range } of loaded) note(found, area, cellsOf(range).contents);
  }
  return found;
}

function note(
  found: Map<string, Map<number, Map<number, CellContent>>>,
  { sheet, row: firstRow, column: firstColumn }: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  const rows = found.get(sheet) ?? new Map<number, Map<number, CellContent>>();
  found.set(sheet, rows);
  contents.forEach((cells, down) => {
    const row = rows.get(firstRow + down) ?? new Map<number, CellContent>();
    rows.set(firstRow + down, row);
    cells.forEach((content, across) => {
      if (content !== undefined) row.set(firstColumn + across, content);
    });
  });
}

function withoutRepeats(areas: readonly Area[]): readonly Area[] {
  const key = ({ sheet, row, column, rows, columns }: Area) =>
    `${sheet}\u0001${row},${column},${rows},${columns}`;
  return [...new Map(areas.map((area) => [key(area), area])).values()];
}

/** Of whole rows and columns only what is used: they have a million cells. */
async function withinUsed(context: Excel.RequestContext, areas: readonly Area[]): Promise<readonly Area[]> {
  const isWhole = ({ rows, columns }: Area) => rows === rowLimit || columns === columnLimit;
  if (!areas.some(isWhole)) return areas;
  const used = areas.filter(isWhole).map((area) => {
    const range = rangeOf(context, area).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: area.sheet, range };
  });
  await context.sync();
  const clipped = used.flatMap(({ sheet, range }): Area[] => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, row, column, rows, columns }];
  });
  return [...areas.filter((area) => !isWhole(area)), ...clipped];
}
