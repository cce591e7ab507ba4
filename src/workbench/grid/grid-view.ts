import type { Axis } from "./axis";

/** How one cell looks: what the document says, in words that a browser understands. */
export interface CellLook {
  readonly text: string;
  readonly classes: string;
  /** Styles of the whole cell. */
  readonly style: Readonly<Record<string, string>>;
  /** Styles of the text inside. */
  readonly inner: Readonly<Record<string, string>>;
  /** Shown as a sentence when the pointer rests on the cell. */
  readonly hover?: string;
}

/** 表格内容 — a sheet as the grid asks for it: sizes at once, cells only while they are in sight. */
export interface GridContent {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly look: (row: number, column: number) => CellLook;
}

/** What the grid tells its owner. */
export interface GridEvents {
  readonly onScroll: (left: number, top: number) => void;
  readonly onColumnResize: (column: number, width: number) => void;
}

/**
 * 表格视图 — what the workbench needs of a grid component: draw what is in sight and scroll. Selection, editing and keys
 * are the workbench's own, so that another component could take this one's place.
 */
export interface GridView {
  /** Shows a sheet, or the same one with other sizes. */
  readonly show: (content: GridContent) => void;
  /** Draws the cells in sight again. */
  readonly redraw: () => void;
  readonly scrollTo: (left: number, top: number) => void;
  readonly destroy: () => void;
}
