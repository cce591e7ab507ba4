import type { ClauseRef, RequirementId } from "../finding";
import type { Text } from "../text/language";

/** What a cell of a column is meant to hold. */
export type ColumnKind = "text" | "number" | "date" | "choice";

/** 选项 — one allowed answer: its stable id, its words, and other words that people write for it. */
export interface Choice {
  readonly id: string;
  /** The Chinese words are what the sheet holds. */
  readonly text: Text;
  readonly alsoWritten?: readonly string[];
}

/** 栏目 — one column of a table, or one item of a table of items and contents. */
export interface Column {
  readonly id: string;
  /** The Chinese words are the header in the sheet and never change: formulas refer to them. */
  readonly header: Text;
  /** Other headers under which people keep the same thing. */
  readonly alsoHeaded?: readonly string[];
  /** What to enter, in our own words. */
  readonly note: Text;
  readonly kind: ColumnKind;
  /** 单位栏 — for a column of text in which a unit of measurement stands; a number there is most likely in the wrong column. */
  readonly isUnit?: true;
  readonly unit?: string;
  readonly choices?: readonly Choice[];
  /**
   * 公式列 — for a calculated column: the formula of every row, as a person types it inside the table, without `=`. Nobody
   * enters anything there; what stands in its place instead is a finding.
   */
  readonly formula?: string;
  /** How Excel shows the numbers, where it is not the usual way. */
  readonly numberFormat?: string;
  /** Usual answers where any other text is allowed too. */
  readonly suggestions?: readonly string[];
  /** How they are shown to those who read English, one for one; what is written stays the same. */
  readonly suggestionsInEnglish?: readonly string[];
  /** Whether an empty cell is an open question; otherwise it may stay empty. */
  readonly isExpected: boolean;
  readonly clause: ClauseRef;
  readonly requirement: RequirementId;
}

interface TableBase {
  readonly id: string;
  /** ASCII, the name under which formulas speak of the table. */
  readonly name: string;
  /** The sheet on which the table is made where it is missing. */
  readonly sheet: string;
  readonly title: Text;
  readonly note: Text;
}

/** 登记表 — a table with one thing per row. */
export interface RecordTable extends TableBase {
  readonly form: "records";
  readonly columns: readonly Column[];
  /** The column by which people tell the rows apart. */
  readonly namedBy: string;
  /** The columns that together may not say the same in two rows. */
  readonly unique?: readonly string[];
  /** The rows of a new table, by column id; what is not named stays empty. */
  readonly firstRows: readonly Readonly<Record<string, string>>[];
  /** The same rows with English words, where they hold other words than choices. */
  readonly firstRowsInEnglish?: readonly Readonly<Record<string, string>>[];
}

/** 项目表 — a table of items and contents, one question per row. */
export interface ItemTable extends TableBase {
  readonly form: "items";
  readonly items: readonly Column[];
}

/** 台账表 — a table of the ledger as data: made, read, written, checked and explained from this one place. */
export type LedgerTable = RecordTable | ItemTable;

/** 项目表的表头 — the headers of a table of items; the first two are needed, the others are there when we make it. */
export const itemHeaders = { item: "项目", content: "内容", clause: "条款", note: "说明" } as const;

/** The same headers in a workbook with English labels. */
export const englishItemHeaders = {
  item: "Item",
  content: "Content",
  clause: "Clause",
  note: "Note",
} as const;
