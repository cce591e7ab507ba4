import type { EditSource } from "../contract/edit-result";
import type { CellChange, DocumentEvent } from "../contract/events";
import {
  CellsChange,
  ColumnsChange,
  RowLooksChange,
  RowsChange,
  SheetShapeChange,
  WorkbookShapeChange,
  type Change,
} from "../state/change";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import type { CellRange } from "../../../sheet";
import type { SheetState } from "../state/sheet-state";
import { objectEvents } from "./object-events";
import type { Step } from "./history";

/** 步骤事件 — what listeners are told about a step, in the order in which it happened. */
export function stepEvents(step: Step, direction: "done" | "undone" | "redone"): readonly DocumentEvent[] {
  const isForward = direction !== "undone";
  const changes = isForward ? step.changes : step.changes.slice().reverse();
  const about: About = { source: step.source, isReplay: direction !== "done", isForward };
  const events = changes.flatMap((change) => changeEvents(change, about));
  return withoutRepeats(events);
}

interface About {
  readonly source: EditSource;
  readonly isReplay: boolean;
  readonly isForward: boolean;
}

function changeEvents(change: Change, about: About): readonly DocumentEvent[] {
  const { source, isForward } = about;
  if (change instanceof CellsChange) {
    if (change.isConsequence || change.cells.length === 0) return [];
    return [cellsChanged(change.sheet, change.range, change.isFormatting ? "formatted" : "edited", about)];
  }
  if (change instanceof RowsChange) {
    const { sheet, at, inserted, deleted } = change;
    const columns = { startColumn: 0, endColumn: columnLimit - 1 };
    const range = { ...columns, startRow: at, endRow: at + Math.max(inserted, deleted) - 1 };
    return [cellsChanged(sheet, range, inserted > 0 === isForward ? "rows-inserted" : "rows-deleted", about)];
  }
  if (change instanceof ColumnsChange) {
    const { sheet, at, inserted, deleted } = change;
    const rows = { startRow: 0, endRow: rowLimit - 1 };
    const range = { ...rows, startColumn: at, endColumn: at + Math.max(inserted, deleted) - 1 };
    return [
      cellsChanged(sheet, range, inserted > 0 === isForward ? "columns-inserted" : "columns-deleted", about),
    ];
  }
  if (change instanceof RowLooksChange) return [sheetChanged(change.sheet, source)];
  if (change instanceof SheetShapeChange) return shapeEvents(change, about);
  if (change instanceof WorkbookShapeChange) {
    return isForward
      ? objectEvents(change.before, change.after, source)
      : objectEvents(change.after, change.before, source);
  }
  return [];
}

function shapeEvents({ sheet, before, after }: SheetShapeChange, about: About): readonly DocumentEvent[] {
  const { source, isForward } = about;
  const [from, to] = isForward ? [before.name, after.name] : [after.name, before.name];
  if (from === to) return [sheetChanged(sheet, source)];
  return [{ kind: "sheet-renamed", sheet: to, before: from, id: sheet.id, source }];
}

const cellsChanged = (
  sheet: SheetState,
  range: CellRange,
  change: CellChange,
  { source, isReplay }: About,
): DocumentEvent => ({ kind: "cells-changed", sheet: sheet.name, range, source, change, isReplay });

const sheetChanged = (sheet: SheetState, source: EditSource): DocumentEvent => ({
  kind: "sheet-changed",
  sheet: sheet.name,
  id: sheet.id,
  source,
});

/** A step may touch the same thing several times; listeners need to hear of it once. */
function withoutRepeats(events: readonly DocumentEvent[]): readonly DocumentEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = JSON.stringify(event);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
