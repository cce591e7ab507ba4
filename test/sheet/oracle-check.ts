import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Calculation, CellError, cellAddress, quotedSheetName, UnsupportedError } from "../../src/sheet";
import type { CalculatedFormula, CellValue, StoredSheet, StoredWorkbook } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet/file/read-workbook";

/**
 * How a recalculated cell stands to the value that Excel had stored:
 * - agree: the same value;
 * - unsupported: the formula uses a function that is not on the published list, and the cell says so;
 * - addIn: the formula calls a custom function of another add-in;
 * - volatile: the formula asks for the day, and nothing in the workbook tells which one it was;
 * - notStored: the file was not saved by Excel and holds no value to compare with;
 * - wrong: anything else.
 */
export type OracleCategory = "agree" | "unsupported" | "addIn" | "volatile" | "notStored" | "wrong";

export interface OracleCell {
  readonly workbook: string;
  readonly cell: string;
  readonly formula: string;
  readonly category: OracleCategory;
  readonly stored: string;
  readonly calculated: string;
}

/** The folder of workbooks saved by Excel; `EXCEL_ORACLE` may name another one. */
export const oracleFolder = process.env.EXCEL_ORACLE ?? join(process.cwd(), "../shared/excel-oracle");

/** Whether there is anything to check against. */
export const hasOracle = existsSync(oracleFolder);

const tolerance = 1e-12;

/** Numbers agree to 12 digits, texts and truth values exactly, errors by their code; a blank cell is an empty text. */
export function agrees(stored: CellValue, calculated: CellValue): boolean {
  if (stored instanceof CellError && calculated instanceof CellError) return stored.code === calculated.code;
  if (typeof stored === "number" && typeof calculated === "number") {
    return Math.abs(stored - calculated) <= tolerance * Math.max(Math.abs(stored), Math.abs(calculated));
  }
  return (stored ?? "") === (calculated ?? "");
}

/** Every formula of every workbook of the folder, recalculated and judged. */
export async function checkOracle(folder: string): Promise<OracleCell[]> {
  const checked: OracleCell[] = [];
  for (const path of workbookPaths(folder)) {
    const result = await readWorkbook(new Uint8Array(readFileSync(path)));
    if (!result.ok) throw new Error(`${path} cannot be read`);
    checked.push(...checkWorkbook(relative(folder, path).replace(/\\/g, "/"), result.workbook));
  }
  return checked;
}

function workbookPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => join(folder, name));
}

const isForeign = ({ formula }: CalculatedFormula): boolean => /_xldudf_/i.test(formula);
const isUnsupported = ({ unsupportedFunctions, value }: CalculatedFormula): boolean =>
  unsupportedFunctions.length > 0 || value instanceof UnsupportedError;

/**
 * Calculates a workbook twice: as it is, and with the stored values in place of the formulas that cannot be calculated
 * here, so that what builds on those is checked as well. A cell agrees when either result does.
 */
function checkWorkbook(workbook: string, stored: StoredWorkbook): OracleCell[] {
  const clock = storedClock(stored);
  const plain = Calculation.of(stored, { clock });
  plain.recalculate();
  const formulas = [...plain.formulaCells()];
  const given = new Set(formulas.filter((cell) => isForeign(cell) || isUnsupported(cell)).map(keyOf));
  const pinned = Calculation.of(
    { ...stored, sheets: stored.sheets.map((sheet) => withValues(sheet, given)) },
    { clock },
  );
  pinned.recalculate();
  return formulas.map((cell) => {
    const other = pinned.value(cell.sheet, cell.row, cell.column);
    return {
      workbook,
      cell: `${quotedSheetName(cell.sheet)}!${cellAddress(cell.row, cell.column)}`,
      formula: cell.formula,
      category: categoryOf(cell, given.has(keyOf(cell)) ? cell.value : other),
      stored: shown(cell.stored),
      calculated: shown(cell.value),
    };
  });
}

function categoryOf(cell: CalculatedFormula, other: CellValue): OracleCategory {
  if (cell.stored === null) return "notStored";
  if (agrees(cell.stored, cell.value) || agrees(cell.stored, other)) return "agree";
  if (isForeign(cell)) return "addIn";
  if (/\b(?:NOW|TODAY)\(/i.test(cell.formula)) return "volatile";
  return cell.value instanceof UnsupportedError && isUnsupported(cell) ? "unsupported" : "wrong";
}

const keyOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `${sheet}!${row},${column}`;

function withValues(sheet: StoredSheet, given: ReadonlySet<string>): StoredSheet {
  const cells = sheet.cells.map((cell) => {
    const { row, column, value } = cell;
    return given.has(keyOf({ sheet: sheet.name, row, column })) ? { row, column, value } : cell;
  });
  return { ...sheet, cells };
}

/** The moment at which the workbook was calculated last, as far as a cell with TODAY or NOW tells. */
function storedClock(stored: StoredWorkbook): () => number {
  const cells = stored.sheets.flatMap((sheet) => sheet.cells);
  const told = (formula: string): CellValue | undefined =>
    cells.find((cell) => cell.formula === formula)?.value;
  const moment = told("NOW()") ?? told("TODAY()");
  return () => (typeof moment === "number" ? moment : 46000);
}

function shown(value: CellValue): string {
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
