import { parseCellAddress } from "../../src/sheet";
import type { CellTrace, SelectedCell } from "../../src/taskpane/workbook/trace/selected-cell";

/** A selected cell in memory, for tests of what is seen of its origin. */
export class PretendTrace implements CellTrace {
  selected: SelectedCell = selectedCell({});
  readonly listeners = new Set<() => void>();

  /** Somebody selects another cell. */
  select(selected: Partial<SelectedCell>): void {
    this.selected = selectedCell(selected);
    this.listeners.forEach((listener) => listener());
  }

  watch: CellTrace["watch"] = async (selected) => {
    this.listeners.add(selected);
    return () => this.listeners.delete(selected);
  };

  read: CellTrace["read"] = async () => this.selected;
}

/** A cell on the sheet 排放, blank and without neighbours where nothing else is said. */
export function selectedCell(given: Partial<SelectedCell>): SelectedCell {
  const sheet = given.sheet ?? "排放";
  return {
    sheet,
    row: 1,
    column: 2,
    content: undefined,
    shown: "",
    formula: undefined,
    holder: { row: given.row ?? 1, column: given.column ?? 2 },
    tableRow: undefined,
    surroundings: { sheets: [{ name: sheet, cells: [] }], tables: [], names: [], usesDateSystem1904: false },
    isTooLarge: false,
    ...given,
  };
}

/** A cell C2 with a formula, and what stands in cells of its own sheet. */
export function formulaCell(
  formula: string,
  cells: Readonly<Record<string, string | number>>,
  content: SelectedCell["content"],
): Partial<SelectedCell> {
  const placed = Object.entries(cells).map(([address, value]) => {
    const place = parseCellAddress(address);
    if (place === undefined) throw new Error(`${address} is no address`);
    return { ...place, value };
  });
  const own = { row: 1, column: 2, value: null, formula: formula.replace(/^=/, ""), isDynamic: true };
  return {
    formula,
    content,
    shown: typeof content === "object" ? content.error : String(content ?? ""),
    surroundings: {
      sheets: [{ name: "排放", cells: [...placed, own] }],
      tables: [],
      names: [],
      usesDateSystem1904: false,
    },
  };
}
