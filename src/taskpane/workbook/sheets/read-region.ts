import type { CellContent, Merge } from "../../../core";
import { failureOf } from "../excel-failure";
import { rangeOf, type Area } from "./area";
import { readArea } from "./read-area";
import { untilCancelled, type Work } from "./work";

/** 用户的区域 — a part of somebody's sheet as it stands, with what is merged in it. */
export interface SheetRegion {
  readonly area: Area;
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  /** Nothing where the host cannot tell what is merged. */
  readonly merges: readonly Merge[] | undefined;
  /** Whether rows are hidden or filtered in it; they are read all the same. */
  readonly hasHiddenRows: boolean;
}

/**
 * 读所选区域 — what is selected, as far as anything stands there; with one cell selected, all that stands on its sheet.
 * `undefined` where nothing stands there, or it was stopped.
 */
export async function readRegion(work: Work): Promise<SheetRegion | undefined> {
  return untilCancelled(async () => {
    const area = await Excel.run(selectedArea);
    if (area === undefined) return undefined;
    const merges = await mergesIn(area);
    return Excel.run(async (context) => {
      const range = rangeOf(context, area);
      range.load("rowHidden");
      const { contents } = await readArea(context, area, work);
      return { area, rows: contents, merges, hasHiddenRows: range.rowHidden !== false };
    });
  });
}

async function selectedArea(context: Excel.RequestContext): Promise<Area | undefined> {
  const selected = context.workbook.getSelectedRange();
  selected.load("cellCount");
  selected.worksheet.load("name");
  const onSheet = selected.worksheet.getUsedRangeOrNullObject(true);
  const inSelection = selected.getUsedRangeOrNullObject(true);
  [onSheet, inSelection].forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const used = selected.cellCount === 1 ? onSheet : inSelection;
  if (used.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { sheet: selected.worksheet.name, row, column, rows, columns };
}

/**
 * The merged areas; hosts below ExcelApi 1.13 cannot tell them, nor Excel itself where there are more than 512: then the
 * headers themselves have to do.
 */
async function mergesIn(area: Area): Promise<readonly Merge[] | undefined> {
  try {
    return await Excel.run(async (context) => {
      const merged = rangeOf(context, area).getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      await context.sync();
      if (merged.isNullObject) return [];
      return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex - area.row,
        column: columnIndex - area.column,
        rows: rowCount,
        columns: columnCount,
      }));
    });
  } catch (exception) {
    const { kind } = failureOf(exception);
    if (kind === "cell-is-edited" || kind === "busy") throw exception;
    return undefined;
  }
}
