import type { Note } from "../contract/cell-view";
import type { EditResult } from "../contract/edit-result";
import type { NoteCollection } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import type { NoteState } from "../state/sheet-shape";

/** 批注集合 — the notes of the document. */
export class DocumentNotes implements NoteCollection {
  constructor(private readonly core: DocumentCore) {}

  on(sheet: string): readonly Note[] {
    return this.core.sheet(sheet).shape.notes;
  }

  at(sheet: string, row: number, column: number): Note | undefined {
    return this.on(sheet).find((note) => note.row === row && note.column === column);
  }

  set(sheet: string, row: number, column: number, text: string | null, author = ""): EditResult {
    return this.core.step("批注 · Note", () => {
      const state = this.core.editedSheet(sheet);
      this.core.checkRange({ startRow: row, endRow: row, startColumn: column, endColumn: column });
      const known = state.shape.notes.find((note) => note.row === row && note.column === column);
      if (known?.isThreaded) {
        refuse("会话批注只能在 Excel 中修改。", "A threaded comment can only be changed in Excel.");
      }
      if (known === undefined && text === null) return;
      const others = state.shape.notes.filter((note) => note !== known);
      const note: NoteState = {
        row,
        column,
        text: text ?? "",
        author: author || (known?.author ?? ""),
        isThreaded: false,
      };
      this.core.state.setSheetShape(state, { notes: text === null ? others : [...others, note] });
    });
  }
}
