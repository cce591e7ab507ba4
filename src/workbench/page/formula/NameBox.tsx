import { useState } from "react";
import { rangeAddress } from "../../../sheet";
import { selectRange } from "../../grid/selection";
import { findPlace } from "../session/find-place";
import { both } from "../session/file-actions";
import { focusGrid } from "../sheet/focus-grid";
import { useSession } from "../use-session";

/** 名称框 — where the active cell is, and a way to go elsewhere by address or name. */
export function NameBox() {
  const { session, text } = useSession();
  const [typed, setTyped] = useState<string>();
  const go = (wanted: string): void => {
    setTyped(undefined);
    if (wanted === "") {
      focusGrid();
      return;
    }
    const place = findPlace(session, wanted);
    if (place === undefined) {
      session.tell({ kind: "failure", text: both((words) => words.notAnAddress(wanted)) });
      return;
    }
    session.document.sheets.activate(place.sheet);
    session.select(selectRange(place.range));
    focusGrid();
  };
  return (
    <input
      className="name-box"
      aria-label={text.nameBox}
      title={text.nameBox}
      spellCheck={false}
      value={typed ?? shownPlace(session)}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          // Otherwise the line break would go to the grid's field, which has the keys by then.
          event.preventDefault();
          go(event.currentTarget.value.trim());
        }
        if (event.key === "Escape") {
          setTyped(undefined);
          focusGrid();
        }
      }}
    />
  );
}

function shownPlace(session: ReturnType<typeof useSession>["session"]): string {
  const { range, active } = session.selection;
  const { row, column } = active;
  const merge = session.document.cells.at(session.sheet.name, row, column).merge;
  const isOne = range.startRow === range.endRow && range.startColumn === range.endColumn;
  if (isOne || merge !== undefined) {
    return rangeAddress({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return rangeAddress(range);
}
