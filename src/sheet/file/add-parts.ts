import type { CellValue } from "../model/cell-value";
import { tableNameOf, withCalculatedColumn, type CalculatedColumn } from "./calculated-columns";
import { resultXml, withAttribute } from "./cell-xml";
import { dynamicArrayMetadata, METADATA_RELATIONSHIP } from "./dynamic-array-metadata";
import { failureOf, FileRefusal } from "./file-refusal";
import { formulaToStored } from "./formula-to-stored";
import { guardPackage } from "./guard-package";
import { DEFAULT_LIMITS } from "./limits";
import { PackageChanges } from "./package-changes";
import { patchSheet, type CellEdit } from "./patch-sheet";
import { readRelationships } from "./relationships";
import { readSheetMetadata } from "./sheet-metadata";
import { TASK_PANES_RELATIONSHIP, webExtensionParts, type WebExtension } from "./web-extension-parts";
import { readWorkbookParts, type WorkbookParts } from "./workbook-parts";
import type { WriteResult } from "./write-values";

/** 函数单元格 — a cell that is to hold a formula as Excel itself stores it, with the result to show without the add-in. */
export interface FunctionCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As typed, without `=`. */
  readonly formula: string;
  /** Rows of values: one value, or as many as the formula spills. */
  readonly result: readonly (readonly CellValue[])[];
}

/** What to add to a package that was made outside Excel. */
export interface Additions {
  readonly functionCells: readonly FunctionCell[];
  readonly calculatedColumns?: readonly CalculatedColumn[];
  readonly webExtension?: WebExtension;
}

/**
 * 补全部件 — finishes a workbook made by a program: formulas become dynamic arrays bound to the add-in, with their results
 * stored, and nothing is recalculated on opening, so that people without the add-in see the numbers too.
 */
export function addParts(bytes: Uint8Array, additions: Additions): WriteResult {
  try {
    const from = guardPackage(bytes, DEFAULT_LIMITS);
    const workbook = readWorkbookParts(from);
    const changes = new PackageChanges(from);
    if (additions.functionCells.length > 0) {
      addFunctionCells(additions.functionCells, workbook, changes, metadataRecord(workbook, changes));
    }
    addCalculatedColumns(additions.calculatedColumns ?? [], workbook, changes);
    if (additions.webExtension) {
      webExtensionParts(additions.webExtension).forEach((part) => changes.add(part));
      changes.relate("", TASK_PANES_RELATIONSHIP);
    }
    changes.edit(workbook.part, withoutForcedCalculation);
    return { ok: true, bytes: changes.write() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** The number that `cm` of a spilling cell has in this package; the metadata part is added where there is none. */
function metadataRecord(workbook: WorkbookParts, changes: PackageChanges): string {
  if (!workbook.relationships.some(({ kind }) => kind === "sheetMetadata")) {
    changes.add(dynamicArrayMetadata);
    changes.relate(workbook.part, METADATA_RELATIONSHIP);
    return "1";
  }
  if (!readSheetMetadata(changes.from, workbook.relationships).isDynamicArray("1")) throw otherMetadata();
  return "1";
}

function addFunctionCells(
  cells: readonly FunctionCell[],
  workbook: WorkbookParts,
  changes: PackageChanges,
  cellMetadata: string,
): void {
  for (const { name, part } of workbook.sheets) {
    const own = cells.filter(({ sheet }) => sheet === name);
    const edits = own.flatMap((cell) => editsOf(cell, cellMetadata));
    if (edits.length > 0) changes.edit(part, (source) => patchSheet(source, edits));
  }
  const missing = cells.find(({ sheet }) => !workbook.sheets.some(({ name }) => name === sheet));
  if (missing) throw new RangeError(`There is no sheet named ${missing.sheet}.`);
}

function editsOf({ row, column, formula, result }: FunctionCell, cellMetadata: string): readonly CellEdit[] {
  const endRow = row + result.length - 1;
  const endColumn = column + (result[0]?.length ?? 0) - 1;
  if (endRow < row || endColumn < column) throw new RangeError(`The formula ${formula} has no result.`);
  return result.flatMap((values, down) =>
    values.map((value, across): CellEdit => {
      const edit = { row: row + down, column: column + across, value: resultXml(value) };
      if (down + across > 0) return edit;
      return {
        ...edit,
        arrayRange: { startRow: row, startColumn: column, endRow, endColumn },
        dynamicFormula: { stored: formulaToStored(formula), cellMetadata },
      };
    }),
  );
}

function addCalculatedColumns(
  columns: readonly CalculatedColumn[],
  { sheets }: WorkbookParts,
  changes: PackageChanges,
): void {
  const tables = new Map<string, string>();
  for (const { part } of sheets) {
    for (const { kind, target } of readRelationships(changes.from, part)) {
      if (kind === "table") tables.set(tableNameOf(changes.from.readText(target) ?? "") ?? "", target);
    }
  }
  for (const column of columns) {
    const part = tables.get(column.table);
    if (part === undefined) throw new RangeError(`There is no table named ${column.table}.`);
    changes.edit(part, (source) => {
      const changed = withCalculatedColumn(source, column);
      if (changed === undefined) {
        throw new RangeError(`${column.table} has no plain column ${column.column}.`);
      }
      return changed;
    });
  }
}

/** The version of Excel's calculation that wrote the values; an older number would make Excel calculate on opening. */
const CALCULATION_VERSION = "191029";

const withoutForcedCalculation = (source: string): string =>
  source.replace(/<(?:[\w.-]+:)?calcPr\b[^>]*>/, (tag) =>
    withAttribute(withAttribute(tag, "fullCalcOnLoad", undefined), "calcId", CALCULATION_VERSION),
  );

const otherMetadata = (): FileRefusal =>
  new FileRefusal("cannot-patch", {
    zh: "文件已含其他单元格元数据，无法补写动态数组。",
    en: "The file already holds other cell metadata; dynamic arrays cannot be added to it.",
  });
