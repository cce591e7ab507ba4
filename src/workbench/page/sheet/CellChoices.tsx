import { useEffect, useRef, useState } from "react";
import type { Box } from "../../grid/geometry";
import { useSession } from "../use-session";
import { focusGrid } from "./focus-grid";

interface CellChoicesProps {
  /** Where the active cell is. */
  readonly box: Box;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** 下拉列表 — the entries that may stand in the active cell, where a rule lists them; Alt+↓ opens it, as in Excel. */
export function CellChoices({ box, isOpen, onOpen }: CellChoicesProps) {
  const { session, text } = useSession();
  const { document: workbook, sheet, selection } = session;
  const { row, column } = selection.active;
  const rule = workbook.cells.at(sheet.name, row, column).validation;
  const [marked, setMarked] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    onOpen(false);
    setMarked(0);
  }, [row, column, sheet.id, onOpen]);
  useEffect(() => {
    if (isOpen) list.current?.focus();
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [isOpen, marked]);
  if (rule?.type !== "list" || !rule.showsDropdown || box.width === 0 || box.height === 0) return null;
  const choices = isOpen ? (workbook.validations.choices(sheet.name, row, column) ?? []) : [];
  const close = (): void => {
    onOpen(false);
    focusGrid();
  };
  const choose = (choice: string | undefined): void => {
    close();
    if (choice === undefined) return;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    session.run(() => workbook.edit.setInputs(sheet.name, range, [[choice]]));
  };
  return (
    <div className="cell-choices" style={{ left: box.left + box.width, top: box.top }}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={text.choices}
        title={text.choices}
        aria-expanded={isOpen}
        style={{ height: Math.min(24, box.height) }}
        onClick={() => onOpen(!isOpen)}
      >
        ▾
      </button>
      {choices.length > 0 && (
        <ul
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={text.choices}
          aria-activedescendant={`choice-${marked}`}
          style={{ top: box.height, minWidth: box.width, right: 0 }}
          onBlur={() => onOpen(false)}
          onKeyDown={(event) => {
            const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
            if (step !== 0) setMarked((marked + step + choices.length) % choices.length);
            else if (event.key === "Enter" || event.key === "Tab") choose(choices[marked]);
            else if (event.key === "Escape") close();
            else return;
            event.preventDefault();
          }}
        >
          {choices.map((choice, index) => (
            <li
              key={choice}
              id={`choice-${index}`}
              role="option"
              aria-selected={index === marked}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              {choice}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
