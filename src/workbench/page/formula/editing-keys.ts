import type { KeyboardEvent } from "react";
import { selectCell } from "../../grid/selection";
import { stepOf, type Direction } from "../../grid/step";
import {
  beginEditing,
  cancelEditing,
  commitEditing,
  editText,
  pointAt,
  takesReference,
} from "../session/editing";
import { goNext } from "../session/selection-moves";
import type { Session } from "../session/session";
import { acceptSuggestion, chooseSuggestion, openSuggestions } from "./suggestion-choice";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** 编辑按键 — what a key does while a cell is being edited; keys that belong to the text are left to the field. */
export function editingKey(session: Session, event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { editing } = session;
  // While Chinese is being composed, every key belongs to the input method.
  if (editing === undefined || event.nativeEvent.isComposing) return;
  const offered = openSuggestions(session);
  const direction = ARROWS[event.key];
  if (offered.length > 0 && (direction === "up" || direction === "down")) {
    event.preventDefault();
    chooseSuggestion(session, direction === "down" ? 1 : -1);
    return;
  }
  if (offered.length > 0 && event.key === "Tab") {
    event.preventDefault();
    acceptSuggestion(session, editing.choice ?? 0);
    return;
  }
  if (direction !== undefined && editing.mode === "enter" && editing.where === "cell") {
    arrow(session, direction, event);
    return;
  }
  switch (event.key) {
    case "Enter":
      event.preventDefault();
      if (event.altKey) lineBreak(session, event.currentTarget);
      else if (commitEditing(session)) goNext(session, false, event.shiftKey);
      return;
    case "Tab":
      event.preventDefault();
      if (commitEditing(session)) goNext(session, true, event.shiftKey);
      return;
    case "Escape":
      event.preventDefault();
      cancelEditing(session);
      return;
    case "F2":
      event.preventDefault();
      session.editing = { ...editing, mode: editing.mode === "edit" ? "enter" : "edit" };
      session.changed();
      return;
  }
}

/** Begins editing where a field is focused without a cell being edited. */
export function editHere(session: Session): void {
  if (session.editing === undefined) beginEditing(session, "bar");
  else if (session.editing.where !== "bar") {
    session.editing = { ...session.editing, where: "bar", mode: "edit" };
    session.changed();
  }
}

/** After typing over a cell, an arrow ends the entry; in a formula that waits for a reference it points at a cell. */
function arrow(session: Session, direction: Direction, event: KeyboardEvent): void {
  const { editing } = session;
  if (editing === undefined) return;
  event.preventDefault();
  const step = stepOf(direction);
  if (takesReference(session)) {
    const from = editing.pointed ?? editing;
    const { range } = selectCell(from.row + step.row, from.column + step.column);
    pointAt(session, session.sheet.name, range);
    return;
  }
  if (!commitEditing(session)) return;
  session.select(selectCell(editing.row + step.row, editing.column + step.column));
}

function lineBreak(session: Session, field: HTMLTextAreaElement): void {
  const { selectionStart, selectionEnd, value } = field;
  editText(session, `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`, selectionStart + 1);
}
