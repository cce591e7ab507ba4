import type { TableContent } from "../../ledger";

/** 工作簿中的一张表 — a table of the ledger as it stands in a workbook, with what a reviewer would look at besides its values. */
export interface WorkbookTable extends TableContent {
  readonly sheet: string;
  /** The formula of a cell as typed, with `=`; nothing where a value was entered. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly hiddenRows: number;
  readonly isProtected: boolean;
}

/** 工作簿内容 — the tables of a workbook by the names under which formulas speak of them. */
export type WorkbookContents = Readonly<Record<string, WorkbookTable | undefined>>;
