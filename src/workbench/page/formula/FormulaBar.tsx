import { useLayoutEffect, useRef } from "react";
import { cancelEditing, commitEditing, beginEditing, editText, moveCaret } from "../session/editing";
import { focusGrid } from "../sheet/focus-grid";
import { useSession } from "../use-session";
import { editHere, editingKey } from "./editing-keys";
import { FormulaInput } from "./FormulaInput";
import { FunctionAssist } from "./FunctionAssist";
import { NameBox } from "./NameBox";

/** 编辑栏 — name box, the buttons that end editing, and the content of the active cell. */
export function FormulaBar() {
  const { session, text } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing, selection } = session;
  const { row, column } = selection.active;
  const shown = editing?.text ?? session.document.cells.at(session.sheet.name, row, column).editText;
  const isHere = editing?.where === "bar";
  useLayoutEffect(() => {
    if (isHere) field.current?.focus();
    else if (document.activeElement === field.current) focusGrid();
  }, [isHere]);
  return (
    <div className="formula-bar" role="group" aria-label={text.formulaBar}>
      <NameBox />
      <div className="formula-buttons">
        <button
          type="button"
          aria-label={text.cancelEdit}
          title={text.cancelEdit}
          disabled={editing === undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            cancelEditing(session);
            focusGrid();
          }}
        >
          ✕
        </button>
        <button
          type="button"
          aria-label={text.confirmEdit}
          title={text.confirmEdit}
          disabled={editing === undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (commitEditing(session)) focusGrid();
          }}
        >
          ✓
        </button>
        <button
          type="button"
          className="insert-function"
          aria-label={text.insertFunction}
          title={text.insertFunction}
          disabled={editing !== undefined}
          onClick={() => beginEditing(session, "bar", "=CN.")}
        >
          fx
        </button>
      </div>
      <div className="formula-field">
        <FormulaInput
          className="in-bar"
          label={text.formulaText}
          value={shown}
          caret={editing?.caret ?? 0}
          inputRef={field}
          onFocus={() => editHere(session)}
          onType={(typed, caret) => {
            editHere(session);
            editText(session, typed, caret);
          }}
          onCaret={(caret) => moveCaret(session, caret)}
          onKeyDown={(event) => editingKey(session, event)}
        />
        {isHere && <FunctionAssist />}
      </div>
    </div>
  );
}
