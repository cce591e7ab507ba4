import { formulaRepairs, type FormulaRepair, type WorkbookContents } from "../../../core";
import { parseCellAddress } from "../../../sheet/address/cell-address";
import { formulaToTyped } from "../../../sheet/file/formula-to-typed";
import type { Area } from "../../workbook/sheets/area";
import type { RangeWrite } from "../../workbook/sheets/range-write";
import type { UnboundFormula } from "../../workbook/sheets/scan-formulas";
import { restored, type WrittenCell } from "../../workbook/sheets/written-cell";

/** 一处修复 — a cell, what stands there, and what is to stand there. */
export interface Repair {
  readonly cell: string;
  readonly area: Area;
  readonly state: FormulaRepair["state"];
  readonly old: WrittenCell;
  readonly mended: string;
}

/**
 * 列出修复 — the calculated cells of our tables, then what a scan has found elsewhere. An unbound formula keeps what it says
 * and is written so that Excel binds it; what cannot be written that way is left out.
 */
export function repairsOf(contents: WorkbookContents, scanned: readonly UnboundFormula[]): readonly Repair[] {
  const own = formulaRepairs(contents).flatMap((repair): Repair[] => {
    const table = contents[repair.table.name];
    const cell = table?.addressAt?.(repair.row, repair.position) ?? "";
    const place = parseCellAddress(cell.slice(cell.lastIndexOf("!") + 1));
    if (table === undefined || place === undefined) return [];
    const old = restored(repair.content, repair.formula);
    const mended = repair.state === "unbound" ? boundFormula(repair.formula ?? "") : repair.own;
    if (mended === undefined) return [];
    const area = { sheet: table.sheet, ...place, rows: 1, columns: 1 };
    return [{ cell, area, state: repair.state, old, mended }];
  });
  const known = new Set(own.map(({ cell }) => cell));
  const elsewhere = scanned.flatMap(({ cell, area, formula }): Repair[] => {
    const mended = boundFormula(formula);
    if (known.has(cell) || mended === undefined) return [];
    return [{ cell, area, state: "unbound", old: formula, mended }];
  });
  return [...own, ...elsewhere];
}

/** The writes that carry out what was chosen, each over exactly what was shown. */
export function writesOf(repairs: readonly Repair[]): readonly RangeWrite[] {
  return repairs.map(({ area, mended, old }) => ({ area, cells: [[mended]], seen: [[old]] }));
}

/** The formula as a person would type it; `undefined` where it still speaks the language of files. */
function boundFormula(formula: string): string | undefined {
  const typed = `=${formulaToTyped(formula.replace(/^=/, ""))}`;
  return /_xldudf_/i.test(typed) ? undefined : typed;
}
