import { useState } from "react";
import { commitEditing } from "../session/editing";
import { focusGrid } from "../sheet/focus-grid";
import { useSession } from "../use-session";

/** 工作表标签 — switches, adds and renames sheets; a double click or F2 renames. */
export function SheetTabs() {
  const { session, text } = useSession();
  const [renamed, setRenamed] = useState<{ readonly id: string; readonly name: string }>();
  const { sheets } = session.document;
  const visible = sheets.list.filter(({ visibility }) => visibility === "visible");
  const show = (name: string): void => {
    if (session.editing?.text.startsWith("=") !== true && !commitEditing(session)) return;
    sheets.activate(name);
  };
  const rename = (): void => {
    const sheet = renamed === undefined ? undefined : sheets.byId(renamed.id);
    setRenamed(undefined);
    if (sheet === undefined || renamed === undefined || renamed.name === sheet.name || renamed.name === "") {
      return;
    }
    session.run(() => sheets.rename(sheet.name, renamed.name));
  };
  return (
    <nav className="sheet-tabs" aria-label={text.sheets}>
      <div role="tablist" aria-label={text.sheets}>
        {visible.map(({ id, name, tabColor }, index) => {
          if (renamed?.id === id) {
            return (
              <input
                key={id}
                className="tab-name"
                aria-label={text.renameSheetHint(name)}
                autoFocus
                value={renamed.name}
                onChange={({ target }) => setRenamed({ id, name: target.value })}
                onFocus={({ target }) => target.select()}
                onBlur={rename}
                onKeyDown={(event) => {
                  const { key } = event;
                  if (key === "Enter" || key === "Escape") event.preventDefault();
                  if (key === "Enter") rename();
                  if (key === "Escape") setRenamed(undefined);
                  if (key === "Enter" || key === "Escape") focusGrid();
                }}
              />
            );
          }
          const isActive = id === session.sheet.id;
          return (
            <button
              key={id}
              type="button"
              role="tab"
              className="sheet-tab"
              aria-selected={isActive}
              tabIndex={isActive ? 0 : -1}
              style={tabColor === null ? undefined : { borderBlockEndColor: tabColor }}
              onClick={() => {
                show(name);
                focusGrid();
              }}
              onDoubleClick={() => setRenamed({ id, name })}
              onKeyDown={(event) => {
                if (event.key === "F2") setRenamed({ id, name });
                const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
                const next = visible[index + step];
                if (step === 0 || next === undefined) return;
                show(next.name);
                const tabs = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>("[role=tab]");
                tabs?.[index + step]?.focus();
              }}
            >
              {name}
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label={text.addSheet}
        title={text.addSheet}
        onClick={() => {
          if (!commitEditing(session)) return;
          session.run(() => {
            const added = sheets.add(
              freeName(
                text.newSheet,
                sheets.list.map(({ name }) => name),
              ),
            );
            if (added.ok && added.sheet !== undefined) sheets.activate(added.sheet.name);
            return added;
          });
          focusGrid();
        }}
      >
        +
      </button>
    </nav>
  );
}

function freeName(word: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.some((name) => name.toLowerCase() === `${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
