import type { GridIntent } from "../../grid/keys";
import { stepOf } from "../../grid/step";
import { beginEditing } from "./editing";
import { command } from "./selection-commands";
import { go, goNext, goToSheet, move } from "./selection-moves";
import type { Session } from "./session";

/** What the grid on the page can tell an action. */
export interface GridPort {
  /** How many rows are in sight. */
  readonly pageRows: () => number;
  readonly openMenu: () => void;
  readonly openChoices: () => void;
}

/** 执行意图 — does what a key asked for. */
export function act(session: Session, intent: GridIntent, port: GridPort): void {
  switch (intent.kind) {
    case "move":
      move(session, intent.direction, intent.toEdge, intent.extend);
      return;
    case "page": {
      const step = stepOf(intent.direction);
      go(session, intent.extend, ({ row, column }) => ({ row: row + step.row * port.pageRows(), column }));
      return;
    }
    case "row-start":
      go(session, intent.extend, ({ row }) => ({ row, column: session.sheet.frozenColumns }));
      return;
    case "sheet-start":
      go(session, intent.extend, () => ({
        row: session.sheet.frozenRows,
        column: session.sheet.frozenColumns,
      }));
      return;
    case "sheet-end": {
      const used = session.document.cells.usedRange(session.sheet.name);
      go(session, intent.extend, () => ({ row: used?.endRow ?? 0, column: used?.endColumn ?? 0 }));
      return;
    }
    case "next":
      goNext(session, intent.byRow, intent.isBack);
      return;
    case "sheet":
      goToSheet(session, intent.step);
      return;
    case "edit":
      beginEditing(session, "cell");
      return;
    case "menu":
      port.openMenu();
      return;
    case "choices":
      port.openChoices();
      return;
    default:
      command(session, intent.kind);
  }
}
