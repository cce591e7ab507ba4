import type { CellValue } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import { rangeAddress, quotedSheetName } from "../address/cell-address";
import type { Sheet } from "../store/sheet";
import { isWhole } from "../store/sheet";
import { Grid, refuseTooLarge } from "./grid";

/** 区域 — a rectangle of cells of one sheet. */
export class Area implements CellRange {
  constructor(
    readonly sheet: Sheet,
    readonly startRow: number,
    readonly startColumn: number,
    readonly endRow: number,
    readonly endColumn: number,
  ) {}

  get height(): number {
    return this.endRow - this.startRow + 1;
  }

  get width(): number {
    return this.endColumn - this.startColumn + 1;
  }

  get isCell(): boolean {
    return this.startRow === this.endRow && this.startColumn === this.endColumn;
  }

  /** The value at a place of the area, counted from its first cell. */
  at(row: number, column: number): CellValue {
    return this.sheet.read(this.startRow + row, this.startColumn + column);
  }

  part(startRow: number, startColumn: number, height: number, width: number): Area {
    const row = this.startRow + startRow;
    const column = this.startColumn + startColumn;
    return new Area(this.sheet, row, column, row + height - 1, column + width - 1);
  }

  /** `排放!B3:C9`. */
  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${rangeAddress(this)}`;
  }
}

/** 引用 — one rectangle of cells, or several (a union, or the same cells on several sheets). */
export class Reference {
  constructor(readonly areas: readonly [Area, ...Area[]]) {}

  static cell(sheet: Sheet, row: number, column: number): Reference {
    return new Reference([new Area(sheet, row, column, row, column)]);
  }

  get first(): Area {
    return this.areas[0];
  }

  get address(): string {
    return this.areas.map((area) => area.address).join(",");
  }
}

/** 区域的值 — the values of an area; whole columns and rows end where the workbook's used cells end. */
export function gridOfArea(area: Area, used: { readonly rows: number; readonly columns: number }): Grid {
  let { height, width } = area;
  if (isWhole(area)) {
    height = Math.max(1, Math.min(height, used.rows - area.startRow));
    width = Math.max(1, Math.min(width, used.columns - area.startColumn));
  }
  refuseTooLarge(height, width);
  const cells = new Array<CellValue>(height * width).fill(null);
  for (let column = 0; column < width; column++) {
    const stored = area.sheet.calculatedColumn(
      area.startColumn + column,
      area.startRow,
      area.startRow + height - 1,
    );
    const last = Math.min(height, stored.values.length - area.startRow);
    for (let row = 0; row < last; row++) {
      cells[row * width + column] = stored.values[area.startRow + row] ?? null;
    }
  }
  return new Grid(height, width, cells);
}
