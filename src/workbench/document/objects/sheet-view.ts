import type { SheetView } from "../contract/sheet-view";
import type { SheetState } from "../state/sheet-state";

/** 工作表 — a sheet as others see it. */
export function sheetView({ id, shape }: SheetState): SheetView {
  return {
    id,
    name: shape.name,
    visibility: shape.visibility,
    tabColor: shape.tabColor,
    showsGridlines: shape.showsGridlines,
    frozenRows: shape.frozenRows,
    frozenColumns: shape.frozenColumns,
    defaultColumnWidth: shape.defaultColumnWidth,
    defaultRowHeight: shape.defaultRowHeight,
    columns: shape.columns.map(({ first, last, width, isHidden }) => ({
      first,
      last,
      width: width ?? shape.defaultColumnWidth,
      isHidden,
    })),
    merges: shape.merges,
    protection: shape.protection,
  };
}
