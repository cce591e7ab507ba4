import type { CustomProperty } from "../contract/custom-properties";
import type { CellRange } from "../../../sheet";
import type { ChartCorner, ChartSeries } from "../contract/chart-view";
import type { CustomXmlPart, DocumentProperties } from "../contract/object-collections";
import type { TableColumnView } from "../contract/table-view";
import type { StructureShift } from "../reference/structure-shift";
import type { SheetState } from "./sheet-state";

/** 表格记录 — one table; `sheet` is the id of its sheet. */
export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly columns: readonly TableColumnState[];
  readonly style: string | null;
  readonly showsRowStripes: boolean;
  readonly showsColumnStripes: boolean;
  readonly showsFirstColumn: boolean;
  readonly showsLastColumn: boolean;
  readonly showsFilterButton: boolean;
  /** Whether its filter hides rows. */
  readonly isFiltering: boolean;
  /** The part of the opened file that describes it. */
  readonly origin?: string;
}

/** One column of a table, with its element as the file writes it. */
export interface TableColumnState extends TableColumnView {
  readonly source?: string;
}

/** 名称记录 — one defined name; `sheet` is the id of the sheet that it belongs to. */
export interface NameState {
  /** As stored: names that Excel makes start with `_xlnm.`. */
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly comment?: string;
  readonly isHidden: boolean;
  /** The element as the file writes it. */
  readonly source?: string;
}

/** 图表记录 — one chart; `sheet` is the id of its sheet. */
export interface ChartState {
  readonly id: number;
  readonly name: string;
  readonly sheet: string;
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** The chart's part in the opened file, and which anchor of its drawing holds it. */
  readonly origin?: { readonly part: string; readonly drawing: string; readonly anchor: number };
  /** Whether type, title or series were changed here, so that the part has to be written anew. */
  readonly isRedrawn: boolean;
}

/** 公式改写记录 — a change that went through all formulas; replayed on saving over what is kept as text. */
export type FormulaRewrite =
  | { readonly kind: "shift"; readonly id: string; readonly sheet: string; readonly shift: StructureShift }
  | { readonly kind: "rename-sheet"; readonly from: string; readonly to: string }
  | { readonly kind: "delete-sheet"; readonly sheet: string; readonly order: readonly string[] }
  | { readonly kind: "rename-table"; readonly from: string; readonly to: string };

/** 工作簿外形 — everything that does not belong to one sheet; never changed, only replaced. */
export interface WorkbookShape {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
  readonly charts: readonly ChartState[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXml: readonly CustomXmlPart[];
  readonly properties: DocumentProperties;
  readonly customProperties: readonly CustomProperty[];
  readonly rewrites: readonly FormulaRewrite[];
}
