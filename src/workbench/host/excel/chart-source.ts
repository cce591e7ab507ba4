import type { CellRange } from "../../../sheet";
import type { ChartSeries } from "../../document";
import { formulaOfRange } from "./absolute-formula";
import { columnCountOf, rowCountOf, sheetOf, type RangeModel } from "./range-model";

type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * 数据源 — the series that Excel makes of a range: one per column or row (per column, unless it is wider than
 * high), with texts in the first row and column as names and categories.
 */
export function seriesOf(source: RangeModel, by: SeriesBy): readonly ChartSeries[] {
  const { area } = source;
  const isByColumns = by === "Columns" || (by === "Auto" && rowCountOf(area) >= columnCountOf(area));
  const hasNames = isText(source, isByColumns ? topRow(area) : leftColumn(area));
  const hasCategories = isText(source, isByColumns ? leftColumn(area) : topRow(area));
  const first = (has: boolean): number => (has ? 1 : 0);
  const startRow = area.startRow + first(isByColumns ? hasNames : hasCategories);
  const startColumn = area.startColumn + first(isByColumns ? hasCategories : hasNames);
  const formula = (part: CellRange): string => formulaOfRange({ ...source, area: part });
  const body = { ...area, startRow, startColumn };
  const series: ChartSeries[] = [];
  const lines = isByColumns ? columnCountOf(body) : rowCountOf(body);
  for (let line = 0; line < lines; line++) {
    const column = startColumn + line;
    const row = startRow + line;
    const values = isByColumns
      ? { ...body, startColumn: column, endColumn: column }
      : { ...body, startRow: row, endRow: row };
    const name = isByColumns
      ? { ...values, startRow: area.startRow, endRow: area.startRow }
      : { ...values, startColumn: area.startColumn, endColumn: area.startColumn };
    const categories = isByColumns
      ? { ...body, startColumn: area.startColumn, endColumn: area.startColumn }
      : { ...body, startRow: area.startRow, endRow: area.startRow };
    series.push({
      name: hasNames ? { formula: formula(name) } : null,
      categories: hasCategories ? formula(categories) : null,
      values: formula(values),
    });
  }
  return series;
}

const topRow = (area: CellRange): CellRange => ({ ...area, endRow: area.startRow });
const leftColumn = (area: CellRange): CellRange => ({ ...area, endColumn: area.startColumn });

/** Whether the cells, but for a blank corner, hold texts; a single row or column of numbers is data. */
function isText(source: RangeModel, area: CellRange): boolean {
  const values = source.document.cells.values(sheetOf(source).name, area).flat().slice(1);
  return values.length > 0 && values.every((value) => typeof value === "string");
}
