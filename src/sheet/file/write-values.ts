import { cellAddress } from "../address/cell-address";
import type { CellValue } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import { constantXml, resultXml } from "./cell-xml";
import { failureOf, FileRefusal, type FileFailure } from "./file-refusal";
import { guardPackage } from "./guard-package";
import { DEFAULT_LIMITS } from "./limits";
import { patchSheet, type CellEdit, type EditCheck } from "./patch-sheet";
import { rewritePackage } from "./rewrite-package";
import { readWorkbookParts } from "./workbook-parts";

/** 更新值 — the fresh result of one formula cell or of one cell that a formula spills into. */
export interface ValueUpdate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `null` takes the stored value away. */
  readonly value: CellValue;
  /** Where the array of this cell's formula reaches now, if that has changed. */
  readonly arrayRange?: CellRange;
}

/** 输入修改 — a constant for one input cell; `null` empties it. */
export interface InputUpdate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean | null;
}

/** The changed file, or the reason why it cannot be changed. */
export type WriteResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: FileFailure };

/** 写入计算值 — the same workbook with fresh stored values; nothing but values (and their types) changes in it. */
export function writeValues(bytes: Uint8Array, updates: readonly ValueUpdate[]): WriteResult {
  const edits = updates.map(({ sheet, row, column, value, arrayRange }) => ({
    sheet,
    edit: { row, column, value: resultXml(value), ...(arrayRange ? { arrayRange } : {}) },
  }));
  return writeEdits(bytes, edits, () => undefined);
}

/** 修改输入 — the same workbook with other inputs; stored results stay as they are, so they may now be out of date. */
export function patchCells(bytes: Uint8Array, inputs: readonly InputUpdate[]): WriteResult {
  const edits = inputs.map(({ sheet, row, column, value }) => ({
    sheet,
    edit: { row, column, value: constantXml(value) },
  }));
  return writeEdits(bytes, edits, (sheet) => (cell) => {
    if (cell.formula) throw isFormula(`${sheet}!${cellAddress(cell.row, cell.column)}`);
  });
}

function writeEdits(
  bytes: Uint8Array,
  edits: readonly { readonly sheet: string; readonly edit: CellEdit }[],
  checkOf: (sheet: string) => EditCheck | undefined,
): WriteResult {
  try {
    const from = guardPackage(bytes, DEFAULT_LIMITS);
    const { sheets } = readWorkbookParts(from);
    const bySheet = new Map<string, CellEdit[]>();
    for (const { sheet, edit } of edits) {
      const known = bySheet.get(sheet);
      if (known) known.push(edit);
      else bySheet.set(sheet, [edit]);
    }
    const changes = new Map<string, string>();
    for (const [name, own] of bySheet) {
      const part = sheets.find((sheet) => sheet.name === name)?.part;
      const source = part === undefined ? undefined : from.readText(part);
      if (part === undefined || source === undefined) throw noSuchSheet(name);
      changes.set(from.nameOf(part), patchSheet(source, own, checkOf(name)));
    }
    return { ok: true, bytes: rewritePackage(from, changes) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

const noSuchSheet = (name: string): FileRefusal =>
  new FileRefusal("cannot-patch", {
    zh: `工作簿中没有名为“${name}”的工作表。`,
    en: `The workbook has no worksheet named "${name}".`,
  });

const isFormula = (cell: string): FileRefusal =>
  new FileRefusal("cannot-patch", {
    zh: `单元格 ${cell} 是公式，不能当作输入修改。`,
    en: `Cell ${cell} holds a formula and cannot be changed like an input.`,
  });
