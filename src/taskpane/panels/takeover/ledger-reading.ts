import {
  anchorOf,
  guessColumns,
  ledgerBlocks,
  likelyMerges,
  type ColumnGuess,
  type ColumnRoleId,
  type LedgerBlock,
  type SourceRange,
} from "../../../core";
import { cellAddress, quotedSheetName, rangeAddress } from "../../../sheet/address/cell-address";
import type { Area } from "../../workbook/sheets/area";
import type { SheetRegion } from "../../workbook/sheets/read-region";

/** 读到的台账 — a region of somebody's sheet with the blocks of data found in it. */
export interface LedgerReading {
  readonly region: SheetRegion;
  readonly source: SourceRange;
  readonly blocks: readonly LedgerBlock[];
  /** How a formula on the same sheet calls a cell; inside a merged range the cell that holds the content. */
  readonly address: (row: number, column: number) => string;
}

/** What is merged is told by the host; where it cannot, or nothing is, headers that reach over columns are recognised. */
export function readingOf(region: SheetRegion): LedgerReading {
  const { rows, merges = [], area } = region;
  const source = { rows, merges: merges.length > 0 ? merges : likelyMerges({ rows }) };
  const anchor = anchorOf(source);
  return {
    region,
    source,
    blocks: ledgerBlocks(source),
    address: (row, column) => {
      const [down, across] = anchor(row, column);
      return cellAddress(area.row + down, area.column + across);
    },
  };
}

/** The rows and columns of the sheet on which a block stands, its header included. */
export function areaOf({ region: { area } }: LedgerReading, block: LedgerBlock): Area {
  return {
    sheet: area.sheet,
    row: area.row + block.headerRow,
    column: area.column + block.firstColumn,
    rows: block.lastRow - block.headerRow + 1,
    columns: block.headers.length,
  };
}

/** An area as Excel writes it, with its sheet. */
export function areaText({ sheet, row, column, rows, columns }: Area): string {
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
  return `${quotedSheetName(sheet)}!${rangeAddress(range)}`;
}

/** 列的用途 — by column of the region; what is not named is not used. */
export type ColumnRoles = ReadonlyMap<number, ColumnRoleId>;

/** The guesses to begin with; a doubtful one is left to the person. */
export function firstRoles(guesses: readonly ColumnGuess[]): ColumnRoles {
  return new Map(
    guesses.flatMap(({ column, role, confidence }) =>
      role === undefined || confidence === "low" ? [] : [[column, role] as const],
    ),
  );
}

/** The roles with one column changed; a role belongs to one column only. */
export function withRole(roles: ColumnRoles, column: number, role: ColumnRoleId | undefined): ColumnRoles {
  const others = [...roles].filter(([each, given]) => each !== column && given !== role);
  return new Map(role === undefined ? others : [...others, [column, role]]);
}

/** One guess for each column of a block. */
export function guessesOf({ source }: LedgerReading, block: LedgerBlock): readonly ColumnGuess[] {
  return guessColumns(source, block);
}
