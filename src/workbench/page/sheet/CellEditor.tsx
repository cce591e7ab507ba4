import { useLayoutEffect, useRef } from "react";
import { cellAddress } from "../../../sheet";
import { intentOf } from "../../grid/keys";
import type { Box } from "../../grid/geometry";
import { editingKey } from "../formula/editing-keys";
import { FormulaInput } from "../formula/FormulaInput";
import { FunctionAssist } from "../formula/FunctionAssist";
import { copySelection, paste } from "../session/copied-cells";
import { beginEditing, editText, moveCaret } from "../session/editing";
import { act, type GridPort } from "../session/grid-actions";
import { useSession } from "../use-session";
import { fontFamily, pixels } from "./cell-font";
import { activeCellLabel } from "./active-cell-label";
import { GRID_FIELD_ID } from "./focus-grid";

interface CellEditorProps {
  /** Where the cell is that is active or being edited. */
  readonly box: Box;
  readonly zoom: number;
  readonly port: GridPort;
}

/**
 * 单元格编辑框 — lies over the active cell and always has the keys, unseen until something is typed, so that an input
 * method can begin to compose at once.
 */
export function CellEditor({ box, zoom, port }: CellEditorProps) {
  const { session, text } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing } = session;
  const isHere = editing?.where === "cell";
  const isOnThisSheet = editing !== undefined && editing.sheet === session.sheet.name;
  const { row, column } = editing ?? session.selection.active;
  const cell = session.document.cells.at(editing?.sheet ?? session.sheet.name, row, column);
  useLayoutEffect(() => {
    if (isHere) field.current?.focus({ preventScroll: true });
  }, [isHere]);
  const isSeen = isOnThisSheet;
  return (
    <div
      id={GRID_FIELD_ID}
      className={isSeen ? "cell-editor is-seen" : "cell-editor"}
      style={{
        left: box.left,
        top: box.top,
        minWidth: Math.max(8, box.width),
        minHeight: Math.max(8, box.height),
      }}
      onCopy={(event) => {
        if (editing !== undefined) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", copySelection(session, false));
      }}
      onCut={(event) => {
        if (editing !== undefined) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", copySelection(session, true));
      }}
      onPaste={(event) => {
        if (editing !== undefined) return;
        event.preventDefault();
        paste(session, event.clipboardData.getData("text/plain"));
      }}
    >
      <FormulaInput
        className="in-cell"
        label={isHere ? text.editing(cellAddress(row, column)) : activeCellLabel(session, text)}
        value={editing?.text ?? ""}
        caret={editing?.caret ?? 0}
        inputRef={field}
        style={{
          fontFamily: fontFamily(cell.style.font),
          fontSize: pixels(cell.style.font.size, zoom),
          minHeight: Math.max(8, box.height),
        }}
        onType={(typed, caret) => {
          if (editing === undefined) beginEditing(session, "cell", typed);
          editText(session, typed, caret);
        }}
        onCaret={(caret) => moveCaret(session, caret)}
        onKeyDown={(event) => {
          if (session.editing !== undefined) {
            editingKey(session, event);
            return;
          }
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Backspace") {
            event.preventDefault();
            beginEditing(session, "cell", "");
            return;
          }
          const intent = intentOf(event);
          if (intent === undefined) return;
          event.preventDefault();
          act(session, intent, port);
        }}
      />
      {isHere && <FunctionAssist />}
    </div>
  );
}
