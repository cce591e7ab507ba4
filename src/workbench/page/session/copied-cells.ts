import type { CellRange } from "../../../sheet";
import { overlap } from "../../grid/selection";
import { workbenchText } from "../text";
import type { Session } from "./session";

/** 已复制 — the cells that were copied or cut here, so that pasting them keeps formulas and formats. */
export interface CopiedCells {
  readonly sheet: string;
  readonly range: CellRange;
  readonly isCut: boolean;
  /** What was put on the clipboard; pasting anything else is pasting from another program. */
  readonly text: string;
}

/** The most cells that can be pasted at once from another program. */
export const MOST_PASTED_CELLS = 200_000;

/** Remembers the selection and gives its text for the clipboard. */
export function copySelection(session: Session, isCut: boolean): string {
  const { document, sheet, selection } = session;
  const used = document.cells.usedRange(sheet.name);
  const range = used === undefined ? undefined : overlap(selection.range, used);
  const text = range === undefined ? "" : document.cells.tsv(sheet.name, range);
  session.copied = { sheet: sheet.name, range: wholeOr(selection.range, range), isCut, text };
  session.changed();
  return text;
}

/** Pastes at the selection: the cells copied here, or a text from another program. */
export function paste(session: Session, text: string): void {
  const { copied, document, sheet, selection } = session;
  if (copied !== undefined && sameText(copied.text, text)) {
    pasteCopied(session, copied);
    return;
  }
  const cells = cellCount(text);
  if (cells > MOST_PASTED_CELLS) {
    const [found, most] = [cells.toLocaleString("en-US"), MOST_PASTED_CELLS.toLocaleString("en-US")];
    session.tell({
      kind: "failure",
      text: {
        zh: workbenchText.zh.pasteTooLarge(found, most),
        en: workbenchText.en.pasteTooLarge(found, most),
      },
    });
    return;
  }
  const { startRow, startColumn } = selection.range;
  session.run(() => document.edit.pasteText(sheet.name, startRow, startColumn, text));
}

function pasteCopied(session: Session, copied: CopiedCells): void {
  const { document, sheet, selection } = session;
  const { startRow, startColumn } = selection.range;
  const height = copied.range.endRow - copied.range.startRow;
  const width = copied.range.endColumn - copied.range.startColumn;
  const target: CellRange = {
    startRow,
    startColumn,
    endRow: Math.max(selection.range.endRow, startRow + height),
    endColumn: Math.max(selection.range.endColumn, startColumn + width),
  };
  const from = { sheet: copied.sheet, range: copied.range };
  const isDone = session.run(() =>
    copied.isCut
      ? document.edit.move(from, { sheet: sheet.name, row: startRow, column: startColumn })
      : document.edit.copy(from, { sheet: sheet.name, range: repeated(target, height + 1, width + 1) }),
  );
  if (!isDone) return;
  session.select({
    range: { startRow, startColumn, endRow: startRow + height, endColumn: startColumn + width },
    active: { row: startRow, column: startColumn },
  });
  if (copied.isCut) session.copied = undefined;
}

/** A selection that is no multiple of what was copied takes it once, as in Excel. */
function repeated(target: CellRange, height: number, width: number): CellRange {
  const { startRow, startColumn } = target;
  const rows = target.endRow - startRow + 1;
  const columns = target.endColumn - startColumn + 1;
  return {
    startRow,
    startColumn,
    endRow: startRow + (rows % height === 0 ? rows : height) - 1,
    endColumn: startColumn + (columns % width === 0 ? columns : width) - 1,
  };
}

/** A whole row or column is copied as far as it is used; an empty selection stays as it is. */
function wholeOr(selected: CellRange, used: CellRange | undefined): CellRange {
  return used ?? { ...selected, endRow: selected.startRow, endColumn: selected.startColumn };
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}

/** Rows times the widest row; quoted line breaks count as rows, which can only make the answer larger. */
function cellCount(text: string): number {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return lines.reduce((most, line) => Math.max(most, line.split("\t").length), 0) * lines.length;
}
