import type { CellRange } from "../../../sheet";
import type { ConditionalFormat, Hyperlink, Note, Validation } from "../contract/cell-view";
import type { SheetProtection, SheetVisibility } from "../contract/sheet-view";

/** Neighbouring columns that look the same; absent values are those of the sheet. */
export interface ColumnProperties {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly isHidden: boolean;
  readonly style?: number;
}

/** Something that the file writes as an element, which is kept to be written again. */
export interface FromFile {
  /** The element as the file writes it, namespace prefixes included. */
  readonly source?: string;
}

/** A validation with its element. */
export type ValidationState = Validation & FromFile;

/** A conditional format with its element. */
export type ConditionalFormatState = ConditionalFormat & FromFile;

/** A hyperlink with its element. */
export type HyperlinkState = Hyperlink & FromFile;

/** A note with its element; threaded comments cannot be edited here. */
export type NoteState = Note & FromFile & { readonly isThreaded: boolean };

/** 工作表外形 — everything of a sheet but its cells; never changed, only replaced. */
export interface SheetShape {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string | null;
  readonly showsGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** In ascending order, not overlapping. */
  readonly columns: readonly ColumnProperties[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationState[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly hyperlinks: readonly HyperlinkState[];
  readonly notes: readonly NoteState[];
  readonly protection: SheetProtection;
  /** The range of the sheet's own filter. */
  readonly filter: CellRange | null;
  /** Whether the filter hides rows. */
  readonly isFiltering: boolean;
}

/** The shape of a new, empty sheet. */
export const emptyShape = (name: string): SheetShape => ({
  name,
  visibility: "visible",
  tabColor: null,
  showsGridlines: true,
  frozenRows: 0,
  frozenColumns: 0,
  defaultColumnWidth: 8.43,
  defaultRowHeight: 15,
  columns: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  notes: [],
  protection: { isProtected: false, hasPassword: false, options: {} },
  filter: null,
  isFiltering: false,
});
