import type { RangeA1 } from "@borgar/fx/xlsx";
import { quotedSheetName, type CellRange } from "../../../sheet";
import { mapReferences } from "./map-references";

/** 移动 — cells that are cut from one place and put to another. */
export interface CellMove {
  readonly fromSheet: string;
  readonly range: CellRange;
  readonly toSheet: string;
  readonly down: number;
  readonly across: number;
}

/** 剪切后的引用 — a formula after cells were moved: references to them follow, references to what they covered are lost. */
export function movedReferences(formula: string, ownSheet: string | undefined, move: CellMove): string {
  const target: CellRange = {
    startRow: move.range.startRow + move.down,
    endRow: move.range.endRow + move.down,
    startColumn: move.range.startColumn + move.across,
    endColumn: move.range.endColumn + move.across,
  };
  return mapReferences(formula, ({ sheet, isElsewhere, range }) => {
    const cells = cellsOf(range);
    const at = sheet ?? ownSheet;
    if (isElsewhere || cells === undefined || at === undefined) return undefined;
    if (isSame(at, move.fromSheet) && covers(move.range, cells)) {
      const isNamed = sheet !== undefined && isSame(move.fromSheet, move.toSheet);
      const needsSheet = isNamed || !isSame(move.toSheet, ownSheet ?? "");
      return {
        range: movedBy(range, move),
        sheetPrefix: needsSheet ? `${quotedSheetName(move.toSheet)}!` : "",
      };
    }
    return isSame(at, move.toSheet) && covers(target, cells) ? "deleted" : undefined;
  });
}

/**
 * The formula of a cell that itself moves to another sheet: what it names without a sheet stays on the old one. Follow
 * with `movedReferences`, as for every other cell.
 */
export function carriedFormula(formula: string, move: CellMove): string {
  if (isSame(move.fromSheet, move.toSheet)) return formula;
  return mapReferences(formula, ({ sheet, range }) =>
    sheet === undefined ? { range, sheetPrefix: `${quotedSheetName(move.fromSheet)}!` } : undefined,
  );
}

function cellsOf({ top, bottom, left, right }: RangeA1): CellRange | undefined {
  if (typeof top !== "number" || typeof bottom !== "number") return undefined;
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

const covers = (outer: CellRange, inner: CellRange): boolean =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

const movedBy = (range: RangeA1, { down, across }: CellMove): RangeA1 => ({
  ...range,
  top: Number(range.top) + down,
  bottom: Number(range.bottom) + down,
  left: Number(range.left) + across,
  right: Number(range.right) + across,
});

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
