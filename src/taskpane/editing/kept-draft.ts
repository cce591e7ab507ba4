import type { CellContent } from "../../core";
import type { CellEdit } from "../workbook/ledger-workbook";
import { columnOf, keyText, type Draft } from "./draft";

/** A cell of a draft as a text can hold it; an array tells a blank that was seen from nothing seen. */
interface KeptEdit extends Omit<CellEdit, "seen" | "seenName"> {
  readonly seen: readonly CellContent[];
  readonly seenName?: readonly CellContent[];
}

/**
 * 留存的草稿 — what was entered and not written when the pane was closed or loaded anew. It stays in the session of the window,
 * by workbook, and is gone with it; the ledger itself is the sheet alone.
 */
export function keptDraft(place: string): Draft {
  const key = keyOf(place);
  try {
    const text = key === undefined ? null : window.sessionStorage.getItem(key);
    const edits = text === null ? [] : (JSON.parse(text) as readonly KeptEdit[]).map(opened);
    return new Map(edits.filter(isKnown).map((edit) => [keyText(edit), edit]));
  } catch {
    // Some hosts forbid it, and what an older version kept may not be readable: then there is no draft.
    return new Map();
  }
}

/** Keeps a draft in place of the one before; an empty one takes nothing. */
export function keepDraft(place: string, draft: Draft): void {
  const key = keyOf(place);
  if (key === undefined) return;
  try {
    if (draft.size === 0) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify([...draft.values()].map(closed)));
  } catch {
    // Where nothing can be kept, the draft lives as long as the pane.
  }
}

/** A workbook that has no address yet cannot be told from another one. */
function keyOf(place: string): string | undefined {
  const url = typeof Office === "undefined" ? undefined : officeUrl();
  return url === undefined || url === "" ? undefined : `tanheng.draft.${place}.${url}`;
}

/** Outside Excel there is no document to ask. */
function officeUrl(): string | undefined {
  const context = Office.context as Partial<Office.Context> | undefined;
  return (context?.document as Partial<Office.Document> | undefined)?.url;
}

function closed(edit: CellEdit): KeptEdit {
  const list = (content: CellContent | undefined) => (content === undefined ? [] : [content]);
  const { seen, seenName, ...rest } = edit;
  // A row whose name was blank is another thing than a row that has no name.
  return { ...rest, seen: list(seen), ...("seenName" in edit ? { seenName: list(seenName) } : {}) };
}

function opened({ seen, seenName, ...edit }: KeptEdit): CellEdit {
  return { ...edit, seen: seen[0], ...(seenName === undefined ? {} : { seenName: seenName[0] }) };
}

/** A table or column that this version does not have is no place to write to. */
function isKnown(edit: CellEdit): boolean {
  try {
    columnOf(edit.table, edit.column);
    return typeof edit.typed === "string";
  } catch {
    return false;
  }
}
