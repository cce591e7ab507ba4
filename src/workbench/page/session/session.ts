import type { Language, Text } from "../../../core";
import type { FunctionMetadata } from "../../../sheet";
import type { DocumentEvent, EditResult, SheetView, WorkbookDocument } from "../../document";
import type { GridSelection } from "../../grid/selection";
import type { CopiedCells } from "./copied-cells";
import type { Editing } from "./editing";

/** 提示 — what the page has to tell, until it is dismissed or replaced. */
export interface Notice {
  readonly kind: "done" | "warning" | "failure";
  readonly text: Text;
}

/** What was opened: the document and the name of its file. */
export interface OpenedWorkbook {
  readonly document: WorkbookDocument;
  readonly fileName: string;
}

/** 会话 — everything that the page knows; its parts look at it and are told when it has changed. */
export class Session {
  language: Language;
  notice: Notice | undefined;
  editing: Editing | undefined;
  copied: CopiedCells | undefined;
  /** How long the last edit took until everything was calculated, in milliseconds. */
  calculationTime: number | undefined;
  /** Counts the changes that move or resize cells; the grid is laid out again for each. */
  layout = 0;
  /** Counts the changes of content; the cells in sight are drawn again for each. */
  drawing = 0;
  document: WorkbookDocument;
  fileName: string;
  private readonly listeners = new Set<() => void>();
  private version = 0;
  private isTelling = false;
  private unsubscribe: () => void;

  constructor(
    opened: OpenedWorkbook,
    language: Language,
    /** What the CN functions say of themselves, by language. */
    readonly functions: Readonly<Record<Language, readonly FunctionMetadata[]>>,
  ) {
    this.document = opened.document;
    this.fileName = opened.fileName;
    this.language = language;
    this.unsubscribe = this.document.subscribe((event) => {
      this.note(event);
    });
  }

  /** For React: tells a listener once for all changes of one step. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): number => this.version;

  get sheet(): SheetView {
    return this.document.sheets.active;
  }

  get selection(): GridSelection {
    const { ranges, activeCell } = this.document.selection.on(this.sheet.name);
    const { row, column } = activeCell;
    return {
      active: activeCell,
      range: ranges[0] ?? { startRow: row, endRow: row, startColumn: column, endColumn: column },
    };
  }

  select({ range, active }: GridSelection): void {
    this.document.selection.select(this.sheet.name, [range], active);
  }

  /** Puts another workbook in place of this one. */
  replace(opened: OpenedWorkbook): void {
    this.unsubscribe();
    this.document = opened.document;
    this.fileName = opened.fileName;
    this.editing = undefined;
    this.copied = undefined;
    this.calculationTime = undefined;
    this.unsubscribe = this.document.subscribe((event) => {
      this.note(event);
    });
    this.layout += 1;
    this.changed();
  }

  /** Runs an edit, measures it, and shows the sentence where nothing was changed. */
  run(edit: () => EditResult): boolean {
    const before = performance.now();
    const result = edit();
    this.calculationTime = performance.now() - before;
    if (!result.ok) this.notice = { kind: "failure", text: result.failure };
    else if (this.notice?.kind === "failure") this.notice = undefined;
    this.changed();
    return result.ok;
  }

  tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.changed();
  }

  /** Tells everybody, once for all changes made until the present step ends. */
  changed(): void {
    this.version += 1;
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      for (const listener of this.listeners) listener();
    });
  }

  private note(event: DocumentEvent): void {
    if (movesCells(event)) this.layout += 1;
    else if (event.kind !== "selection-changed" && event.kind !== "history-changed") this.drawing += 1;
    this.changed();
  }
}

function movesCells(event: DocumentEvent): boolean {
  switch (event.kind) {
    case "cells-changed":
      return event.change !== "edited" && event.change !== "formatted";
    case "sheet-activated":
    case "sheet-changed":
    case "sheet-renamed":
    case "sheet-deleted":
      return true;
    default:
      return false;
  }
}
