import type { WorkbookContents } from "../../src/core";
import type { SheetRegion } from "../../src/taskpane/workbook/sheets/read-region";
import type { RangeWrite } from "../../src/taskpane/workbook/sheets/range-write";
import type { UnboundFormula } from "../../src/taskpane/workbook/sheets/scan-formulas";
import type { WorkbookSheets } from "../../src/taskpane/workbook/sheets/workbook-sheets";
import type { BatchResult } from "../../src/taskpane/workbook/sheets/write-batch";

/** Sheets in memory: what is read is set by the test, what is written is kept for it to look at. */
export class PretendSheets implements WorkbookSheets {
  region: SheetRegion | undefined;
  contents: WorkbookContents = {};
  unbound: readonly UnboundFormula[] = [];
  freeColumn: number | undefined = 8;
  result: BatchResult | undefined;
  readonly written: unknown[] = [];

  readRegion: WorkbookSheets["readRegion"] = async () => this.region;
  firstFreeColumn: WorkbookSheets["firstFreeColumn"] = async () => this.freeColumn;
  readContents: WorkbookSheets["readContents"] = async () => this.contents;
  scanFormulas: WorkbookSheets["scanFormulas"] = async () => this.unbound;

  write: WorkbookSheets["write"] = async (writes: readonly RangeWrite[], isOverwriting) => {
    if (this.result !== undefined && !isOverwriting) return this.result;
    this.written.push(...writes);
    return { kind: "written", cells: writes.length, batch: { writes: [] } };
  };

  appendRows: WorkbookSheets["appendRows"] = async (table, rows) => {
    this.written.push({ table: table.name, rows });
    return { kind: "written", cells: rows.length, batch: { writes: [] } };
  };

  undo: WorkbookSheets["undo"] = async () => {
    this.written.push("undone");
    return { kind: "undone" };
  };

  completeSchema: WorkbookSheets["completeSchema"] = async (steps) => {
    this.written.push(...steps.map(({ kind, table }) => `${kind} ${table.name}`));
    return { made: steps.map(({ table }) => table.name), blocked: [] };
  };

  stampProperties: WorkbookSheets["stampProperties"] = async (stamp) => {
    this.written.push(stamp);
    return true;
  };
}
