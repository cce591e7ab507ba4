import type { CellRange } from "../../../sheet";
import type { CellPlace } from "../../grid/selection";
import type { Session } from "../session/session";

/** 填充目标 — what a drag of the fill handle covers: the source and what lies beyond it in one direction. */
export function fillTargetAt(source: CellRange, { row, column }: CellPlace): CellRange | undefined {
  const down = row > source.endRow ? row - source.endRow : row < source.startRow ? row - source.startRow : 0;
  const right =
    column > source.endColumn
      ? column - source.endColumn
      : column < source.startColumn
        ? column - source.startColumn
        : 0;
  if (down === 0 && right === 0) return undefined;
  if (Math.abs(down) >= Math.abs(right)) {
    return down > 0 ? { ...source, endRow: row } : { ...source, startRow: row };
  }
  return right > 0 ? { ...source, endColumn: column } : { ...source, startColumn: column };
}

/** Fills as Excel does: a single cell is repeated, several count on. */
export function runFill(session: Session, source: CellRange, target: CellRange): void {
  const { document, sheet } = session;
  const isAlongRows = target.startColumn === source.startColumn && target.endColumn === source.endColumn;
  const length = isAlongRows ? source.endRow - source.startRow : source.endColumn - source.startColumn;
  const kind = length > 0 ? "series" : "copy";
  if (session.run(() => document.edit.fill(sheet.name, source, target, kind))) {
    session.select({ range: target, active: session.selection.active });
  }
}
