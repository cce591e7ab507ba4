import type { CellRange } from "../../../sheet";
import type { GridIntent } from "../../grid/keys";
import {
  overlap,
  selectColumns,
  selectRange,
  selectRows,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../grid/selection";
import { openByDialog, save } from "./file-actions";
import type { Session } from "./session";

/** A command that needs nothing but the selection. */
export type SelectionCommand = Exclude<
  GridIntent["kind"],
  "move" | "page" | "row-start" | "sheet-start" | "sheet-end" | "next" | "sheet" | "edit" | "menu" | "choices"
>;

/** 执行命令 — what the ribbon, the menu and the keys have in common. */
export function command(session: Session, name: SelectionCommand): void {
  const { document, sheet, selection } = session;
  const { range } = selection;
  switch (name) {
    case "clear":
      session.run(() => document.edit.clear(sheet.name, used(session, range)));
      return;
    case "cancel":
      session.copied = undefined;
      session.tell(undefined);
      return;
    case "select-all":
      session.select(
        selectRange({ startRow: 0, startColumn: 0, endRow: SHEET_ROWS - 1, endColumn: SHEET_COLUMNS - 1 }),
      );
      return;
    case "select-rows":
      session.select(selectRows(range.startRow, range.endRow));
      return;
    case "select-columns":
      session.select(selectColumns(range.startColumn, range.endColumn));
      return;
    case "fill-down":
      fill(session, "down");
      return;
    case "fill-right":
      fill(session, "right");
      return;
    case "undo":
      step(session, () => document.history.undo());
      return;
    case "redo":
      step(session, () => document.history.redo());
      return;
    case "recalculate":
      step(session, () => document.calculation.recalculateFully());
      return;
    case "save":
      save(session);
      return;
    case "open":
      openByDialog(session);
      return;
    case "insert":
      changeStructure(session, "insert");
      return;
    case "delete":
      changeStructure(session, "delete");
      return;
  }
}

function step(session: Session, done: () => unknown): void {
  session.run(() => {
    done();
    return { ok: true };
  });
}

/** Ctrl+D and Ctrl+R: the first row (column) of the selection, or the cell before it where there is only one. */
function fill(session: Session, direction: "down" | "right"): void {
  const { document, sheet, selection } = session;
  const isDown = direction === "down";
  let target = used(session, selection.range);
  const isOne = isDown ? target.startRow === target.endRow : target.startColumn === target.endColumn;
  if (isOne) {
    if ((isDown ? target.startRow : target.startColumn) === 0) return;
    target = isDown
      ? { ...target, startRow: target.startRow - 1 }
      : { ...target, startColumn: target.startColumn - 1 };
  }
  const source = isDown
    ? { ...target, endRow: target.startRow }
    : { ...target, endColumn: target.startColumn };
  session.run(() => document.edit.fill(sheet.name, source, target, "copy"));
}

function changeStructure(session: Session, kind: "insert" | "delete"): void {
  const { document, sheet, selection } = session;
  const { startRow, endRow, startColumn, endColumn } = selection.range;
  const isColumns = startRow === 0 && endRow === SHEET_ROWS - 1;
  const at = isColumns ? startColumn : startRow;
  const count = (isColumns ? endColumn - startColumn : endRow - startRow) + 1;
  const { structure } = document;
  session.run(() => {
    if (kind === "insert") {
      return isColumns
        ? structure.insertColumns(sheet.name, at, count)
        : structure.insertRows(sheet.name, at, count);
    }
    return isColumns
      ? structure.deleteColumns(sheet.name, at, count)
      : structure.deleteRows(sheet.name, at, count);
  });
}

/** Whole rows and columns are cut down to what the sheet uses, so that nothing runs over a million cells. */
function used(session: Session, range: CellRange): CellRange {
  const whole = range.endRow === SHEET_ROWS - 1 || range.endColumn === SHEET_COLUMNS - 1;
  if (!whole) return range;
  const { rows, columns } = session.document.cells.extent(session.sheet.name);
  const extent = {
    startRow: 0,
    startColumn: 0,
    endRow: Math.max(0, rows - 1),
    endColumn: Math.max(0, columns - 1),
  };
  return overlap(range, extent) ?? { ...range, endRow: range.startRow, endColumn: range.startColumn };
}
