export type { CellAccess } from "./contract/cell-access";
export type { CellEditing, ClearKind, FillKind, PasteKind, StructureEditing } from "./contract/cell-editing";
export type {
  CellView,
  ComparisonOperator,
  ConditionalFormat,
  ConditionalLook,
  Hyperlink,
  Note,
  Validation,
} from "./contract/cell-view";
export type { ChartCorner, ChartSeries, ChartView } from "./contract/chart-view";
export type { EditResult, EditSource, SaveFinding, SaveFindingCode } from "./contract/edit-result";
export type { CellChange, DocumentEvent, DocumentListener, Selection } from "./contract/events";
export type { CalculationControl, EditHistory, SelectionControl } from "./contract/history";
export type * from "./contract/object-collections";
export type { SheetCollection } from "./contract/sheet-collection";
export type { ColumnRun, RowLook, SheetProtection, SheetView, SheetVisibility } from "./contract/sheet-view";
export type {
  BorderEdge,
  BorderStyle,
  CellAlignment,
  CellBorder,
  CellFont,
  CellStyle,
  StyleChange,
} from "./contract/style";
export type { TableColumnView, TableView } from "./contract/table-view";
export { WorkbookDocument } from "./workbook-document";
export type { DocumentOptions, OpenResult, SaveResult } from "./workbook-document";
