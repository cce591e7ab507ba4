import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../grid/selection";
import { copySelection, paste } from "../session/copied-cells";
import { both } from "../session/file-actions";
import { command } from "../session/selection-commands";
import type { Session } from "../session/session";
import type { WorkbenchText } from "../text";
import { useSession } from "../use-session";
import { focusGrid } from "./focus-grid";

/** Where a menu opens, in pixels from the upper left corner of the sheet. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
}

interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
  readonly startsGroup?: boolean;
}

/** 单元格菜单 — what can be done with the selected cells; arrows go through it, Esc closes it. */
export function CellMenu({ place, onClose }: { readonly place: MenuPlace; readonly onClose: () => void }) {
  const { session, text } = useSession();
  const menu = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState({ left: 0, top: 0 });
  const items = menuItems(session, text);
  useLayoutEffect(() => {
    const element = menu.current;
    const area = element?.parentElement;
    if (element === null || area === null || area === undefined) return;
    setShift({
      left: Math.min(0, area.clientWidth - place.left - element.offsetWidth - 4),
      top: Math.min(0, area.clientHeight - place.top - element.offsetHeight - 4),
    });
    element.querySelector("button")?.focus();
  }, [place]);
  useEffect(() => {
    const close = (event: PointerEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === true) return;
      onClose();
    };
    window.addEventListener("pointerdown", close);
    return () => window.removeEventListener("pointerdown", close);
  }, [onClose]);
  const leave = (): void => {
    onClose();
    focusGrid();
  };
  return (
    <div
      className="cell-menu"
      role="menu"
      aria-label={text.menu}
      ref={menu}
      style={{ left: place.left + shift.left, top: place.top + shift.top }}
      onKeyDown={(event) => {
        if (event.key === "Escape" || event.key === "Tab") {
          event.preventDefault();
          leave();
        }
        const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
        const at = buttons.findIndex((button) => button === document.activeElement);
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {items.map(({ label, keys, run, startsGroup }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className={startsGroup === true ? "starts-group" : undefined}
          onClick={() => {
            leave();
            run();
          }}
        >
          <span>{label}</span>
          {keys !== undefined && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function menuItems(session: Session, text: WorkbenchText): readonly MenuItem[] {
  const { document: workbook, sheet, selection } = session;
  const { startRow, endRow, startColumn, endColumn } = selection.range;
  const isColumns = startRow === 0 && endRow === SHEET_ROWS - 1;
  const isRows = startColumn === 0 && endColumn === SHEET_COLUMNS - 1;
  const rows = endRow - startRow + 1;
  const columns = endColumn - startColumn + 1;
  const { structure } = workbook;
  const rowItems: MenuItem[] = [
    {
      label: text.insertRows(rows),
      startsGroup: true,
      run: () => session.run(() => structure.insertRows(sheet.name, startRow, rows)),
    },
    {
      label: text.deleteRows(rows),
      run: () => session.run(() => structure.deleteRows(sheet.name, startRow, rows)),
    },
  ];
  const columnItems: MenuItem[] = [
    {
      label: text.insertColumns(columns),
      startsGroup: true,
      run: () => session.run(() => structure.insertColumns(sheet.name, startColumn, columns)),
    },
    {
      label: text.deleteColumns(columns),
      run: () => session.run(() => structure.deleteColumns(sheet.name, startColumn, columns)),
    },
  ];
  return [
    { label: text.cut, keys: "Ctrl+X", run: () => void copyToClipboard(session, true) },
    { label: text.copy, keys: "Ctrl+C", run: () => void copyToClipboard(session, false) },
    { label: text.paste, keys: "Ctrl+V", run: () => void pasteFromClipboard(session) },
    ...(isColumns ? [] : rowItems),
    ...(isRows ? [] : columnItems),
    { label: text.fillDown, keys: "Ctrl+D", startsGroup: true, run: () => command(session, "fill-down") },
    { label: text.fillRight, keys: "Ctrl+R", run: () => command(session, "fill-right") },
    { label: text.clear, keys: "Del", startsGroup: true, run: () => command(session, "clear") },
  ];
}

async function copyToClipboard(session: Session, isCut: boolean): Promise<void> {
  // Even where the browser refuses, the cells can be pasted inside the workbench.
  await navigator.clipboard.writeText(copySelection(session, isCut)).catch(() => undefined);
}

async function pasteFromClipboard(session: Session): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => session.copied?.text);
  if (text === undefined) session.tell({ kind: "warning", text: both((words) => words.clipboardBlocked) });
  else paste(session, text);
}
