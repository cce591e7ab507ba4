import type { CellRange } from "../../sheet";
import { columnLimit, rowLimit } from "../../sheet/address/cell-address";
import { dateOfSerial } from "../../sheet";
import { Calculator } from "./calculation/calculator";
import type { EditResult } from "./contract/edit-result";
import type { DocumentEvent, DocumentListener } from "./contract/events";
import type { OpenedDocument } from "./file/open-file";
import type { OpenedFile } from "./file/opened-file";
import { refuse } from "./history/edit-refusal";
import { History, type Step } from "./history/history";
import { stepEvents } from "./history/step-events";
import type { DateContext } from "./input/parse-date";
import { DocumentState } from "./state/document-state";
import type { SheetState } from "./state/sheet-state";
import type { TableState } from "./state/workbook-shape";
import type { DocumentOptions } from "./workbook-document";

/** The computer's clock as a serial number, in local time. */
function systemClock(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60000) / 86400000 + 25569;
}

/** 文档内核 — what all parts of a document share: its data, its steps, its calculation and its listeners. */
export class DocumentCore {
  readonly state: DocumentState;
  readonly history: History;
  readonly calculator: Calculator;
  readonly file: OpenedFile;
  private readonly listeners = new Set<DocumentListener>();
  private readonly untold: DocumentEvent[] = [];
  private readonly clock: () => number;

  constructor(
    opened: OpenedDocument,
    readonly options: DocumentOptions,
  ) {
    this.file = opened.file;
    const { usesDateSystem1904 } = opened.file.parts;
    const dayShift = usesDateSystem1904 ? 1462 : 0;
    this.clock = options.clock ?? ((): number => systemClock() - dayShift);
    this.history = new History(
      () => this.state,
      (step, direction) => this.finishStep(step, direction),
    );
    this.calculator = new Calculator(() => this.state, {
      clock: this.clock,
      ...(options.library === undefined ? {} : { library: options.library }),
    });
    this.state = new DocumentState(opened.file.shape, opened.styles, usesDateSystem1904, () => ({
      noteCell: (sheet, row, column) => this.calculator.noteCell(sheet, row, column),
      noteStructure: () => this.calculator.noteStructure(),
      record: (change) => this.history.record(change),
    }));
  }

  get dateContext(): DateContext {
    const { usesDateSystem1904 } = this.state;
    const today = Math.floor(this.clock()) + (usesDateSystem1904 ? 1462 : 0);
    return { currentYear: dateOfSerial(today).year, usesDateSystem1904 };
  }

  /** Days to add to a serial number of this workbook to count it from 1900. */
  get dayShift(): number {
    return this.state.usesDateSystem1904 ? 1462 : 0;
  }

  subscribe(listener: DocumentListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Tells everybody; what listeners set off meanwhile is told afterwards, so that all hear the same order. */
  emit(event: DocumentEvent): void {
    this.untold.push(event);
    if (this.untold.length > 1) return;
    try {
      for (let next = this.untold[0]; next !== undefined; next = this.untold[0]) {
        for (const listener of [...this.listeners]) listener(next);
        this.untold.shift();
      }
    } finally {
      this.untold.length = 0;
    }
  }

  /** Runs an edit as one undoable step. */
  step(label: string, edit: () => void): EditResult {
    return this.history.step(label, edit);
  }

  /** The sheet of that name; reading one that is not there is a programmer's error. */
  sheet(name: string): SheetState {
    const sheet = this.state.sheetNamed(name);
    if (sheet === undefined) throw new RangeError(`There is no sheet named ${name}.`);
    return sheet;
  }

  /** The sheet of that name for an edit, which is refused where there is none. */
  editedSheet(name: string): SheetState {
    return (
      this.state.sheetNamed(name) ??
      refuse(`没有名为“${name}”的工作表。`, `There is no sheet named "${name}".`)
    );
  }

  /** The table of that name for an edit, which is refused where there is none. */
  editedTable(name: string): TableState {
    return (
      this.state.tableNamed(name) ?? refuse(`没有名为“${name}”的表格。`, `There is no table named "${name}".`)
    );
  }

  /** Refuses ranges that are not on the sheet. */
  checkRange(range: CellRange): void {
    const { startRow, startColumn, endRow, endColumn } = range;
    const areWhole = [startRow, startColumn, endRow, endColumn].every(Number.isInteger);
    const isInside = startRow >= 0 && startColumn >= 0 && endRow < rowLimit && endColumn < columnLimit;
    if (!areWhole || !isInside || endRow < startRow || endColumn < startColumn) {
      refuse("区域超出工作表。", "The range is not on the sheet.");
    }
  }

  private finishStep(step: Step, direction: "done" | "undone" | "redone"): void {
    const isCalculated = this.calculator.settle();
    for (const event of stepEvents(step, direction)) this.emit(event);
    if (isCalculated) this.emit({ kind: "calculated" });
    const { canUndo, canRedo, undoLabel, redoLabel } = this.history;
    this.emit({ kind: "history-changed", canUndo, canRedo, undoLabel, redoLabel });
  }
}
