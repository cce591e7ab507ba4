import { readSelectedCell } from "./read-selected-cell";
import type { CellTrace } from "./selected-cell";
import { watchSelection } from "./watch-selection";

/** Excel 中的追溯 — looking at the cell that is selected in Excel. */
export const excelTrace: CellTrace = { watch: watchSelection, read: readSelectedCell };
