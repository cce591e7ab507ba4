import type { InsertResult } from "./ledger-workbook";

/** 插入公式 — puts a formula into the active cell; a cell that holds something is overwritten only when that was asked. */
export async function insertFormula(formula: string, isOverwriting: boolean): Promise<InsertResult> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    const now = String(cell.formulas[0]?.[0] ?? "");
    if (now !== "" && !isOverwriting) return { kind: "occupied", cell: cell.address, now };
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: "inserted", cell: cell.address };
  });
}
