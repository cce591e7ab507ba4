import { cellAddress, quotedSheetName, rangeAddress, type CellRange } from "../../../sheet";
import type { CellPlace } from "../../grid/selection";
import { typingPlace } from "../formula/typing-place";
import type { Session } from "./session";

/** 正在编辑 — the cell that is being edited and what has been typed so far. */
export interface Editing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly caret: number;
  /** `enter`: arrows end it, as after typing over a cell; `edit`: arrows move in the text, as after F2. */
  readonly mode: "enter" | "edit";
  /** Where the keys go: into the cell or into the formula bar. */
  readonly where: "cell" | "bar";
  /** The cell last pointed at for a reference, from which arrows go on. */
  readonly pointed?: CellPlace;
  /** Which of the offered function names is marked. */
  readonly choice?: number;
}

/** Begins editing the active cell: with its content, or with what was typed over it. */
export function beginEditing(session: Session, where: Editing["where"], typed?: string): void {
  const { row, column } = session.selection.active;
  const sheet = session.sheet.name;
  const text = typed ?? session.document.cells.at(sheet, row, column).editText;
  const mode = typed === undefined ? "edit" : "enter";
  session.editing = { sheet, row, column, text, caret: text.length, mode, where };
  session.changed();
}

/** Takes what has been typed into the cell. */
export function editText(session: Session, text: string, caret: number): void {
  const { editing } = session;
  if (editing === undefined) return;
  const { sheet, row, column, mode, where } = editing;
  session.editing = { sheet, row, column, mode, where, text, caret };
  session.changed();
}

/** Remembers where the caret stands, which decides what is offered and where a reference goes. */
export function moveCaret(session: Session, caret: number): void {
  if (session.editing === undefined || session.editing.caret === caret) return;
  session.editing = { ...session.editing, caret };
  session.changed();
}

/** Ends editing and leaves the cell as it was. */
export function cancelEditing(session: Session): void {
  session.editing = undefined;
  session.changed();
}

/** Ends editing and enters the text; false where it was refused, and editing goes on. */
export function commitEditing(session: Session): boolean {
  const { editing } = session;
  if (editing === undefined) return true;
  const { sheet, row, column, text } = editing;
  const { document } = session;
  const before = document.cells.at(sheet, row, column);
  if (before.editText === text) {
    cancelEditing(session);
    return true;
  }
  const range: CellRange = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const enter = () => document.edit.setInputs(sheet, range, [[text]]);
  const rule = before.validation;
  const isEntered = session.run(() =>
    rule?.showsError === true && rule.errorStyle === "stop"
      ? document.history.transaction(cellAddress(row, column), () => {
          const entered = enter();
          if (!entered.ok) return entered;
          return document.validations.check(sheet, row, column, document.cells.at(sheet, row, column).value);
        })
      : enter(),
  );
  if (isEntered) session.editing = undefined;
  session.changed();
  return isEntered;
}

/** 指点引用 — puts a reference to a range into the formula that is being typed; false where none may stand there. */
export function pointAt(session: Session, sheet: string, range: CellRange): boolean {
  const { editing } = session;
  if (editing === undefined) return false;
  const { takesReference, reference } = typingPlace(editing.text, editing.caret);
  if (!takesReference) return false;
  const prefix = sheet === editing.sheet ? "" : `${quotedSheetName(sheet)}!`;
  const address = prefix + rangeAddress(range);
  const start = reference?.start ?? editing.caret;
  const text = editing.text.slice(0, start) + address + editing.text.slice(reference?.end ?? editing.caret);
  const pointed = { row: range.endRow, column: range.endColumn };
  session.editing = { ...editing, text, caret: start + address.length, pointed };
  session.changed();
  return true;
}

/** Whether pointing at a cell would put a reference into the formula. */
export function takesReference(session: Session): boolean {
  const { editing } = session;
  return editing !== undefined && typingPlace(editing.text, editing.caret).takesReference;
}
