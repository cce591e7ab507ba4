import type { CellValue } from "../model/cell-value";

/** More values than this are refused: a whole sheet would not fit into the memory either. */
const mostValues = 2 ** 24;

/** Throws the RangeError that ends a calculation with `#NUM!` where an array would be too large. */
export function refuseTooLarge(height: number, width: number): void {
  if (height * width > mostValues) throw new RangeError("The array is too large.");
}

/** 数组 — a rectangle of values that is no range: an array constant, or what a function returned. */
export class Grid {
  constructor(
    readonly height: number,
    readonly width: number,
    /** Row by row. */
    readonly cells: readonly CellValue[],
  ) {}

  static fill(height: number, width: number, value: (row: number, column: number) => CellValue): Grid {
    refuseTooLarge(height, width);
    const cells = new Array<CellValue>(height * width);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) cells[row * width + column] = value(row, column);
    }
    return new Grid(height, width, cells);
  }

  static ofRows(rows: readonly (readonly CellValue[])[]): Grid {
    return new Grid(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  static column(values: readonly CellValue[]): Grid {
    return new Grid(values.length, 1, values);
  }

  static single(value: CellValue): Grid {
    return new Grid(1, 1, [value]);
  }

  at(row: number, column: number): CellValue {
    return this.cells[row * this.width + column] ?? null;
  }

  row(row: number): readonly CellValue[] {
    return this.cells.slice(row * this.width, (row + 1) * this.width);
  }

  columnValues(column: number): CellValue[] {
    return Array.from({ length: this.height }, (_, row) => this.at(row, column));
  }

  rows(): CellValue[][] {
    return Array.from({ length: this.height }, (_, row) => [...this.row(row)]);
  }

  transposed(): Grid {
    return Grid.fill(this.width, this.height, (row, column) => this.at(column, row));
  }
}
