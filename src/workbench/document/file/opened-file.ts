import type { CellValue } from "../../../sheet";
import type { GuardedPackage } from "../../../sheet/file/guard-package";
import type { WorkbookParts } from "../../../sheet/file/workbook-parts";
import type { SheetShape } from "../state/sheet-shape";
import type { RowProperties } from "../state/sheet-state";
import type { WorkbookShape } from "../state/workbook-shape";

/** What is remembered of one row of the opened file. */
export interface OpenedRow {
  readonly count: number;
  readonly look: RowProperties;
}

/** What is remembered of one sheet of the opened file. */
export interface OpenedSheet {
  readonly part: string;
  /** The shape as it was read; the same object as long as nothing but cells has changed. */
  readonly shape: SheetShape;
  /** By row: how many cells it had and how it looked; a hole is a row that the file does not mention. */
  readonly rows: readonly (OpenedRow | undefined)[];
  /** The values that the file has stored for cells that formulas spill into, by origin. */
  readonly storedSpill: ReadonlyMap<number, CellValue>;
}

/** 打开的文件 — the package that a document was read from, and what it said; saving compares with it. */
export interface OpenedFile {
  readonly package: GuardedPackage;
  readonly bytes: Uint8Array;
  readonly parts: WorkbookParts;
  /** By the id of the sheet. */
  readonly sheets: ReadonlyMap<string, OpenedSheet>;
  readonly shape: WorkbookShape;
  /** How many cell styles the file has. */
  readonly styleCount: number;
  /** The part that keeps the add-in's settings. */
  readonly settingsPart: string | undefined;
  /** The parts of custom XML by their ids. */
  readonly customXmlParts: ReadonlyMap<string, string>;
}
