import type { ChartCorner } from "../contract/chart-view";
import { shiftedIndex, type StructureShift } from "../reference/structure-shift";
import type { ChartState } from "../state/workbook-shape";
import { mapped } from "./rewrite-formulas";

/** 图表随行列移动 — charts move and stretch with whole rows and columns. */
export function shiftedCharts(
  charts: readonly ChartState[],
  sheet: string,
  shift: StructureShift,
): readonly ChartState[] {
  if (shift.band !== undefined) return charts;
  return mapped(charts, (chart) => {
    if (chart.sheet !== sheet) return chart;
    const [from, to] = [shiftedCorner(chart.from, shift), shiftedCorner(chart.to, shift)];
    return from === chart.from && to === chart.to ? chart : { ...chart, from, to };
  });
}

function shiftedCorner(corner: ChartCorner, shift: StructureShift): ChartCorner {
  const isRow = shift.axis === "rows";
  const index = isRow ? corner.row : corner.column;
  const moved = shiftedIndex(index, shift);
  if (moved === index) return corner;
  const place = moved ?? shift.at;
  // A corner in a deleted row or column goes to the edge where that was.
  const offset = moved === undefined ? 0 : isRow ? corner.rowOffset : corner.columnOffset;
  return isRow
    ? { ...corner, row: place, rowOffset: offset }
    : { ...corner, column: place, columnOffset: offset };
}
