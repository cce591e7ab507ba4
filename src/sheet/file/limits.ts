/**
 * 容量限制 — how much of a file is read at most. Excel itself allows far more; these keep a whole recalculation below
 * about 1.5 GB of memory, and whatever exceeds them is refused with a sentence instead of ending in a crash.
 */
export interface FileLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Files inside the package. */
  readonly entries: number;
  /** Unpacked bytes of one part, for instance of one worksheet. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts together. */
  readonly packageBytes: number;
  /** How many times larger than its packed form a big part may be; deflate of honest worksheets stays far below. */
  readonly ratio: number;
  /** Cells with a value or a formula in the whole workbook. */
  readonly cells: number;
  /** Cells with a formula in the whole workbook. */
  readonly formulas: number;
  /** Characters of all formulas together: one shared formula can stand for millions of long ones. */
  readonly formulaCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** Parts below this size may be packed as tightly as they like: they cannot hurt. */
export const RATIO_FREE_BYTES = 16 * MEGABYTE;

/** The limits that hold unless a caller sets others. */
export const DEFAULT_LIMITS: FileLimits = {
  fileBytes: 256 * MEGABYTE,
  entries: 20_000,
  partBytes: 256 * MEGABYTE,
  packageBytes: 1024 * MEGABYTE,
  ratio: 400,
  cells: 2_000_000,
  formulas: 1_000_000,
  formulaCharacters: 100_000_000,
};
