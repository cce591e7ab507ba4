import { Calculation, CellError, parseCellAddress, type CellValue, type StoredCell } from "../../src/sheet";
import { catalogueLibrary } from "../functions/catalogue-library";

/** What stands in a cell of a case; `null` is blank. */
export type GivenCell = string | number | boolean | null;

/** Grids by the address of their first cell. */
export type GivenGrids = Readonly<Record<string, readonly (readonly GivenCell[])[]>>;

/** What a formula shows: a value, the values that spill, and the sentences of its errors. */
export interface ShownResult {
  readonly value: unknown;
  readonly texts: readonly string[];
}

const sheet = "例";

/** Puts grids and a formula, far from them, into a sheet and gives back what the formula shows. */
export function shownBy(formula: string, given: GivenGrids): ShownResult {
  const cells = Object.entries(given).flatMap(([address, grid]) => cellsOf(address, grid));
  const column = Math.max(25, ...cells.map((cell) => cell.column + 2));
  const calculation = Calculation.of(
    {
      sheets: [
        {
          name: sheet,
          cells: [
            ...cells,
            { row: 0, column, value: null, formula: formula.replace(/^=/, ""), isDynamic: true },
          ],
        },
      ],
      tables: [],
      names: [],
      usesDateSystem1904: false,
    },
    { library: catalogueLibrary() },
  );
  calculation.recalculate();
  const range = calculation.spillRange(sheet, 0, column);
  const rows = range === undefined ? 1 : range.endRow + 1;
  const columns = range === undefined ? 1 : range.endColumn - column + 1;
  const values = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, offset) => calculation.value(sheet, row, column + offset)),
  );
  return {
    value: rows === 1 && columns === 1 ? plain(values[0]?.[0] ?? null) : values.map((row) => row.map(plain)),
    texts: values.flat().map((value) => (value instanceof CellError ? (value.message ?? "") : `${value}`)),
  };
}

function cellsOf(address: string, grid: readonly (readonly GivenCell[])[]): StoredCell[] {
  const first = parseCellAddress(address);
  if (first === undefined) throw new Error(`${address} is no address`);
  return grid.flatMap((row, down) =>
    row.flatMap((value, across) =>
      value === null ? [] : [{ row: first.row + down, column: first.column + across, value }],
    ),
  );
}

/** An error by its code, and an empty text like a blank: cases cannot tell the two apart. */
function plain(value: CellValue): string | number | boolean | null {
  if (value instanceof CellError) return value.code;
  return value === "" ? null : value;
}
