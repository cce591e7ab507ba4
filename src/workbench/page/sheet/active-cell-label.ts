import { cellAddress, rangeAddress } from "../../../sheet";
import { isSingle } from "../../grid/selection";
import type { Session } from "../session/session";
import type { WorkbenchText } from "../text";
import { cellSentence } from "./cell-sentence";

/** 读屏文字 — what a screen reader says about the active cell and the selection around it. */
export function activeCellLabel(session: Session, text: WorkbenchText): string {
  const { active, range } = session.selection;
  const cell = session.document.cells.at(session.sheet.name, active.row, active.column);
  const parts = [text.cellLabel(cellAddress(active.row, active.column), cell.text)];
  if (cell.formula !== undefined) parts.push(text.formulaIs(`=${cell.formula}`));
  const sentence = cellSentence(cell, session.language);
  if (sentence !== undefined) parts.push(sentence);
  if (!isSingle(session.selection)) {
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    parts.push(text.rangeLabel(rangeAddress(range), rows, columns));
  }
  return parts.join(session.language === "zh" ? "；" : "; ");
}
