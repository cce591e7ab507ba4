import type { RecordTable, SchemaStep, WorkbookContents } from "../../../core";
import type { Area } from "./area";
import type { CompletedSchema } from "./complete-schema";
import type { RangeWrite } from "./range-write";
import type { SheetRegion } from "./read-region";
import type { UnboundFormula } from "./scan-formulas";
import type { TemplateStamp } from "./stamp-properties";
import type { NewRow } from "./table-rows";
import type { UndoResult } from "./undo-batch";
import type { Work } from "./work";
import type { BatchResult, WrittenBatch } from "./write-batch";

/** 工作表 — what the pane does with sheets beyond the tables of one step: any region, whole batches, the schema. */
export interface WorkbookSheets {
  /** What is selected; all of its sheet where only one cell is. `undefined` where nothing stands there. */
  readonly readRegion: (work: Work) => Promise<SheetRegion | undefined>;
  readonly firstFreeColumn: (area: Area) => Promise<number | undefined>;
  readonly write: (writes: readonly RangeWrite[], isOverwriting: boolean, work: Work) => Promise<BatchResult>;
  readonly appendRows: (table: RecordTable, rows: readonly NewRow[], work: Work) => Promise<BatchResult>;
  /** Takes a batch back, unless one of its cells was changed since. */
  readonly undo: (batch: WrittenBatch, work: Work) => Promise<UndoResult>;
  /** Every table of the ledger that is there, as a reviewer looks at it. */
  readonly readContents: () => Promise<WorkbookContents>;
  /** Unbound formulas anywhere; `undefined` where it was stopped. */
  readonly scanFormulas: (work: Work) => Promise<readonly UnboundFormula[] | undefined>;
  readonly completeSchema: (steps: readonly SchemaStep[]) => Promise<CompletedSchema>;
  /** False where the host has no custom properties. */
  readonly stampProperties: (stamp: TemplateStamp) => Promise<boolean>;
}
