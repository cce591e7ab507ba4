import type { CellValue, StoredSheet, StoredWorkbook } from "../../../sheet";
import { customPropertiesPartOf, readCustomProperties } from "./read/custom-properties";
import { guardPackage } from "../../../sheet/file/guard-package";
import { DEFAULT_LIMITS } from "../../../sheet/file/limits";
import { readWorkbookParts } from "../../../sheet/file/workbook-parts";
import { Cell, originOf } from "../state/cell";
import { emptyShape } from "../state/sheet-shape";
import { plainRow, SheetState, type RowProperties } from "../state/sheet-state";
import { StyleTable } from "../state/style-table";
import { withoutOwnTable } from "../reference/own-table";
import type { TableState, WorkbookShape } from "../state/workbook-shape";
import type { OpenedFile, OpenedRow, OpenedSheet } from "./opened-file";
import { readThemeColors } from "./read/colors";
import { readNames } from "./read/names";
import { readSettings } from "./read/own-parts";
import { readCustomXmlParts, readDocumentProperties, settingsPartOf } from "./read/package-parts";
import { scanRows } from "./read/row-scan";
import { readSheetObjects } from "./read/sheet-objects";
import { readSheetShape } from "./read/sheet-shape";
import { externalTargets } from "./read/external-targets";
import { readStyles } from "./read/styles";
import { sheetSkeleton } from "./sheet-skeleton";
import { readXml } from "./xml-tree";

/** Everything of a file that a document starts with. */
export interface OpenedDocument {
  readonly file: OpenedFile;
  readonly styles: StyleTable;
  /** The sheet that the file shows first. */
  readonly activeSheet: string;
}

/** 装入文件 — reads what calculation does not need: looks, objects, and where everything stands. May throw a FileRefusal. */
export function openFile(bytes: Uint8Array, stored: StoredWorkbook): OpenedDocument {
  const from = guardPackage(bytes, DEFAULT_LIMITS);
  const parts = readWorkbookParts(from);
  const textOf = (kind: string): string | undefined => {
    const target = parts.relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : from.readText(target);
  };
  const theme = readThemeColors(textOf("theme"));
  const { cellStyles, looks } = readStyles(textOf("styles"), theme);
  const workbook = readXml(from.readText(parts.part) ?? "");
  const tabs = workbook?.child("sheets")?.all("sheet") ?? [];
  const persons = textOf("person");
  const sheets = new Map<string, OpenedSheet>();
  const states: SheetState[] = [];
  const tables: WorkbookShape["tables"][number][] = [];
  const charts: WorkbookShape["charts"][number][] = [];
  for (const [index, sheet] of parts.sheets.entries()) {
    const tab = tabs.find((candidate) => candidate.attribute("name") === sheet.name);
    const id = sheetId(tab?.numberAttribute("sheetId") ?? index + 1);
    const source = from.readText(sheet.part) ?? "";
    const objects = readSheetObjects(from, sheet.part, id, { persons, firstChart: charts.length + 1 });
    const skeleton = sheetSkeleton(source);
    const visibility = tab?.attribute("state") ?? "visible";
    const read =
      skeleton === undefined
        ? emptyShape(sheet.name)
        : readSheetShape(skeleton.root, {
            name: sheet.name,
            visibility: visibility === "hidden" || visibility === "veryHidden" ? visibility : "visible",
            theme,
            looks,
            targetOf: externalTargets(from, sheet.part),
          });
    const shape = { ...read, notes: objects.notes };
    const state = new SheetState(id, shape);
    const rows = fillRows(state, source, stored.sheets[index]);
    states.push(state);
    sheets.set(id, { part: sheet.part, shape, rows, storedSpill: storedSpill(stored.sheets[index]) });
    tables.push(...objects.tables);
    for (const table of objects.tables) shortenOwnReferences(state, table);
    charts.push(...objects.charts);
  }
  const settingsPart = settingsPartOf(from);
  const customProperties = customPropertiesPartOf(from);
  const customXml = readCustomXmlParts(from, parts.relationships);
  const shape: WorkbookShape = {
    sheets: states,
    tables: withUniqueIds(tables),
    names: workbook
      ? readNames(
          workbook,
          tabs.map((tab) => idOfTab(tab.attribute("name"), states)),
        )
      : [],
    charts,
    settings: readSettings(settingsPart === undefined ? undefined : from.readText(settingsPart)),
    customXml: customXml.map(({ part }) => part),
    properties: readDocumentProperties(from),
    customProperties: readCustomProperties(
      customProperties === undefined ? undefined : from.readText(customProperties),
    ),
    rewrites: [],
  };
  const styles = new StyleTable(cellStyles);
  const file = {
    package: from,
    bytes,
    parts,
    sheets,
    shape,
    styleCount: styles.size,
    settingsPart,
    customXmlParts: new Map(customXml.map(({ part, path }) => [part.id, path])),
  };
  const shown = workbook?.path("bookViews", "workbookView")?.numberAttribute("activeTab") ?? 0;
  const visible = states.filter((state) => state.shape.visibility === "visible");
  const wanted = states.find((state) => state.name === tabs[shown]?.attribute("name"));
  const active = wanted?.shape.visibility === "visible" ? wanted : (visible[0] ?? states[0]);
  return { file, styles, activeSheet: active?.id ?? "" };
}

/** Formulas in a table name it in the file; people do not. A column repeats the same text, so each is looked at once. */
function shortenOwnReferences(sheet: SheetState, { name, range }: TableState): void {
  const known = new Map<string, string>();
  sheet.each(range, (row, column, cell) => {
    if (cell.formula === undefined || !cell.formula.includes("[@")) return;
    const short = known.get(cell.formula) ?? withoutOwnTable(cell.formula, name);
    known.set(cell.formula, short);
    if (short === cell.formula) return;
    sheet.put(row, column, new Cell(cell.value, short, cell.style, cell.array, cell.origin, true));
  });
}

function storedSpill(stored: StoredSheet | undefined): ReadonlyMap<number, CellValue> {
  const values = new Map<number, CellValue>();
  for (const { row, column, value, isSpilled } of stored?.cells ?? []) {
    if (isSpilled) values.set(originOf(row, column), value);
  }
  return values;
}

/** The id that Office.js shows for a sheet, made from the number in the file. */
export const sheetId = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;

const idOfTab = (name: string | undefined, states: readonly SheetState[]): string | undefined =>
  states.find((state) => state.name === name)?.id;

/** Tables of files by other programs may share a number, which here stands for the table. */
function withUniqueIds<Item extends { readonly id: number }>(items: readonly Item[]): readonly Item[] {
  const used = new Set<number>();
  return items.map((item) => {
    let { id } = item;
    while (used.has(id) || id < 1) id++;
    used.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

function fillRows(sheet: SheetState, source: string, stored: StoredSheet | undefined): readonly OpenedRow[] {
  const read: { count: number; look: RowProperties }[] = [];
  const rowOf = (row: number) => (read[row] ??= { count: 0, look: plainRow });
  const contents = (stored?.cells ?? [])[Symbol.iterator]();
  let next = contents.next();
  scanRows(source, {
    row: (row, look) => {
      sheet.rows[row] = { cells: [], look };
      rowOf(row).look = look;
    },
    // Both lists are in reading order, so they are walked side by side.
    cell: (row, column, style) => {
      const cell = next.done ? undefined : next.value;
      rowOf(row).count++;
      const origin = originOf(row, column);
      if (cell?.row !== row || cell.column !== column) {
        sheet.put(row, column, new Cell(null, undefined, style, undefined, origin, true));
        return;
      }
      next = contents.next();
      const { formula, arrayRange, isDynamic, isSpilled } = cell;
      const value = isSpilled ? null : cell.value;
      const range = arrayRange === undefined ? {} : { range: arrayRange };
      const array =
        formula === undefined
          ? undefined
          : isDynamic
            ? { isDynamic: true as const, ...range }
            : arrayRange && { isDynamic: false as const, range: arrayRange };
      sheet.put(row, column, new Cell(value, formula, style, array, origin, true));
    },
  });
  return read;
}
