import type { CellRange } from "../../../sheet";
import type { Selection } from "../contract/events";
import type { SelectionControl } from "../contract/history";
import type { DocumentCore } from "../document-core";
import { cellRange } from "../reference/ranges";

interface SheetSelection {
  readonly ranges: readonly CellRange[];
  readonly activeCell: { readonly row: number; readonly column: number };
}

const firstCell: SheetSelection = { ranges: [cellRange(0, 0)], activeCell: { row: 0, column: 0 } };

/** 选择控制 — the sheet that is shown and what is selected on each sheet. */
export class DocumentSelection implements SelectionControl {
  private readonly bySheet = new Map<string, SheetSelection>();

  constructor(
    private readonly core: DocumentCore,
    private active: string,
  ) {
    core.subscribe(({ kind }) => {
      if (kind === "sheet-deleted" || kind === "sheet-added" || kind === "sheet-changed") this.leaveHidden();
    });
  }

  get activeId(): string {
    return this.active;
  }

  get current(): Selection {
    const sheet = this.core.state.sheetWithId(this.active);
    return { sheet: sheet?.name ?? "", ...(this.bySheet.get(this.active) ?? firstCell) };
  }

  on(sheet: string): Selection {
    const { id, name } = this.core.sheet(sheet);
    return { sheet: name, ...(this.bySheet.get(id) ?? firstCell) };
  }

  select(
    sheet: string,
    ranges: readonly CellRange[],
    activeCell?: { readonly row: number; readonly column: number },
  ): void {
    const { id } = this.core.sheet(sheet);
    const [first] = ranges;
    if (first === undefined) throw new RangeError("A selection has at least one range.");
    const cell = activeCell ?? { row: first.startRow, column: first.startColumn };
    this.bySheet.set(id, { ranges, activeCell: cell });
    this.show(id);
    this.core.emit({ kind: "selection-changed", ...this.current });
  }

  /** Shows a sheet; a hidden one cannot be shown. */
  show(id: string): void {
    const sheet = this.core.state.sheetWithId(id);
    if (sheet === undefined || id === this.active || sheet.shape.visibility !== "visible") return;
    this.active = id;
    this.core.emit({ kind: "sheet-activated", sheet: sheet.name, id });
  }

  /** When the shown sheet goes, another one is shown. */
  private leaveHidden(): void {
    const { sheets } = this.core.state.shape;
    const shown = this.core.state.sheetWithId(this.active);
    if (shown?.shape.visibility === "visible") return;
    const next = sheets.find(({ shape }) => shape.visibility === "visible");
    if (next !== undefined) this.show(next.id);
  }
}
