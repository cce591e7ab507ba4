import { freeSheetName, insertChart } from "./insert-chart";
import { insertFormula } from "./insert-function";
import { jumpToCell, selectedAddress } from "./jump-to-cell";
import { completeLedgerTables } from "./ledger-tables";
import type { LedgerWorkbook } from "./ledger-workbook";
import { readLedger } from "./read-ledger";
import { recalculateWorkbook } from "./recalculate-workbook";
import { excelSheets } from "./sheets/excel-sheets";
import { excelTrace } from "./trace/excel-trace";
import { watchLedger } from "./watch-ledger";
import { writeLedger } from "./write-ledger";

/** Excel 中的工作簿 — the workbook that is open in Excel. */
export const excelWorkbook: LedgerWorkbook = {
  read: readLedger,
  complete: completeLedgerTables,
  write: writeLedger,
  watch: watchLedger,
  jumpTo: jumpToCell,
  selectedAddress,
  insertFormula,
  recalculate: recalculateWorkbook,
  freeSheetName,
  insertChart,
  sheets: excelSheets,
  trace: excelTrace,
};
