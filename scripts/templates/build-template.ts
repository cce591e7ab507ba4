import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import { ledgerTableGroups, schemaVersion } from "../../src/core";
import { Calculation, type CellValue, type FunctionLibrary, type StoredWorkbook } from "../../src/sheet";
import { addParts, type FunctionCell } from "../../src/sheet/file/add-parts";
import { chartSheet } from "./chart-sheet";
import { guideSheet, type GuideLine } from "./guide-sheet";
import type { Channel, Template } from "./template";
import { templateSheet, type TemplateSheet } from "./template-sheet";
import {
  bodyStyle,
  headerStyle,
  linkStyle,
  noteStyle,
  strongStyle,
  textStyle,
  titleStyle,
} from "./template-styles";
import { validation } from "./validation";

/** The row of a table's header, counted from 0: title, sentence, header. */
const headerRow = 2;

/** The add-in that a template belongs to, as its manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

type ValueAt = (sheet: string, row: number, column: number) => CellValue;

/**
 * 生成模板 — makes a ledger workbook from the schema: tables with validations, formulas with the values that the very bundle of
 * the add-in calculates, charts, and last the parts that tie the file to the add-in.
 */
export async function buildTemplate(
  template: Template,
  channel: Channel,
  addIn: AddIn,
  library: FunctionLibrary,
): Promise<Uint8Array> {
  const { language, examples = {} } = template;
  const stamp = { ...examples["TemplateInfo"]?.[0], schemaVersion };
  const sheets = ledgerTableGroups.flatMap(({ tables }) =>
    tables.map((table) =>
      templateSheet(
        table,
        language,
        table.name === "TemplateInfo" ? [stamp] : examples[table.name],
        template.blankRows,
      ),
    ),
  );
  const calculation = Calculation.of(storedWorkbook(sheets), { library });
  calculation.recalculate();
  const valueAt: ValueAt = (sheet, row, column) => calculation.value(sheet, row, column);
  const guide = guideSheet(ledgerTableGroups, language);
  const charts = chartSheet(sheets, language);
  const bytes = await writeXlsx({
    sheets: [
      guidePage(guide.name, guide.title, guide.lines),
      ...sheets.map((sheet) => page(sheet, language, valueAt)),
      {
        name: charts.name,
        cells: new Map([["0,0", { value: charts.title, style: titleStyle }]]),
        rows: [],
        charts: charts.charts,
        view: { showGridLines: false },
        pageSetup: { orientation: "portrait", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
      },
    ],
    properties: {
      title: template.title,
      creator: "碳衡 Tanheng",
      created: new Date(Date.UTC(2026, 0, 1)),
      modified: new Date(Date.UTC(2026, 0, 1)),
      custom: { TanhengSchemaVersion: schemaVersion, TanhengChannel: channel.id },
    },
    defaultFont: { name: "Microsoft YaHei", size: 11 },
    activeSheet: 0,
  });
  const finished = addParts(bytes, {
    functionCells: functionCells(sheets, valueAt),
    calculatedColumns: sheets.flatMap((sheet) =>
      sheet.columns.flatMap(({ header, formula }) =>
        formula === undefined ? [] : [{ table: sheet.table, column: header, formula }],
      ),
    ),
    webExtension: {
      addInId: addIn.id,
      version: addIn.version,
      store: channel.store,
      storeType: channel.storeType,
      functions: usedFunctions(sheets),
      opensPane: true,
    },
  });
  if (!finished.ok) throw new Error(finished.failure.sentence.en);
  return finished.bytes;
}

function storedWorkbook(sheets: readonly TemplateSheet[]): StoredWorkbook {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: sheet.rows.flatMap((row, index) =>
        row.map((value, column) => {
          const place = { row: headerRow + 1 + index, column };
          if (value === null || typeof value !== "object") return { ...place, value };
          const only = { startRow: place.row, startColumn: column, endRow: place.row, endColumn: column };
          const isOurs = value.formula.includes("CN.");
          return {
            ...place,
            value: null,
            formula: value.formula,
            ...(isOurs ? { isDynamic: true, arrayRange: only } : {}),
          };
        }),
      ),
    })),
    tables: sheets.map((sheet) => ({
      name: sheet.table,
      sheet: sheet.name,
      range: {
        startRow: headerRow,
        startColumn: 0,
        endRow: headerRow + sheet.rows.length,
        endColumn: sheet.columns.length - 1,
      },
      columns: sheet.columns.map(({ header }) => header),
      hasHeaderRow: true,
      hasTotalsRow: false,
    })),
    names: [],
    usesDateSystem1904: false,
  };
}

function functionCells(sheets: readonly TemplateSheet[], valueAt: ValueAt): FunctionCell[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      row.flatMap((value, column): FunctionCell[] => {
        if (value === null || typeof value !== "object" || !value.formula.includes("CN.")) return [];
        const place = { sheet: name, row: headerRow + 1 + index, column };
        return [{ ...place, formula: value.formula, result: [[valueAt(name, place.row, column)]] }];
      }),
    ),
  );
}

function usedFunctions(sheets: readonly TemplateSheet[]): string[] {
  const formulas = sheets.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? []));
  return [...new Set(formulas.flatMap((formula) => formula.match(/\bCN\.[A-Z0-9]+/g) ?? []))].sort();
}

function page(sheet: TemplateSheet, language: Template["language"], valueAt: ValueAt): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([
    ["0,0", { value: sheet.title, style: titleStyle }],
    ["1,0", { value: sheet.note, style: noteStyle }],
  ]);
  sheet.columns.forEach(({ header, role }, column) => {
    cells.set(`${headerRow},${column}`, { value: header, style: headerStyle(role) });
  });
  sheet.rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const at = headerRow + 1 + index;
      const { role = "input", numberFormat } = sheet.columns[column] ?? {};
      const style = bodyStyle(role, formatAt(sheet, index, column) ?? numberFormat);
      if (value === null || typeof value !== "object") {
        cells.set(`${at},${column}`, { value, style });
        return;
      }
      const result = shown(valueAt(sheet.name, at, column));
      cells.set(`${at},${column}`, { value: result, formula: value.formula, formulaResult: result, style });
    });
  });
  const last = columnLetters(sheet.columns.length - 1);
  const end = headerRow + 1 + sheet.rows.length;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    view: { showGridLines: false },
    freezePane: { rows: headerRow + 1 },
    dataValidations: validations(sheet, language, end),
    tables: [
      {
        name: sheet.table,
        displayName: sheet.table,
        range: `A${headerRow + 1}:${last}${end}`,
        columns: sheet.columns.map(({ header }) => ({ name: header })),
        style: "TableStyleLight1",
        showRowStripes: false,
        showAutoFilter: sheet.items === undefined,
      },
    ],
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${last}$${end}`,
      printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
    },
  };
}

/** In a table of items the format belongs to the row. */
function formatAt(sheet: TemplateSheet, row: number, column: number): string | undefined {
  const item = column === 1 ? sheet.items?.[row] : undefined;
  if (item === undefined) return undefined;
  return item.numberFormat ?? (item.kind === "date" ? "yyyy-mm-dd" : undefined);
}

function validations(
  sheet: TemplateSheet,
  language: Template["language"],
  end: number,
): NonNullable<WriteSheet["dataValidations"]> {
  if (sheet.items !== undefined) {
    return sheet.items.map((item, index) => validation(item, `B${headerRow + 2 + index}`, language));
  }
  return sheet.columns.flatMap(({ definition, role }, column) => {
    if (definition === undefined || role === "calculated") return [];
    const letters = columnLetters(column);
    return [validation(definition, `${letters}${headerRow + 2}:${letters}${end}`, language)];
  });
}

/** An error is stored by `addParts`; what hucre writes before is replaced. */
function shown(value: CellValue): string | number | boolean | null {
  return typeof value === "object" ? null : value;
}

export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

function guidePage(name: string, title: string, lines: readonly GuideLine[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([["0,0", { value: title, style: titleStyle }]]);
  lines.forEach(({ label, text, sheet, isHeading }, index) => {
    const row = headerRow + index;
    const style = isHeading === true ? strongStyle : sheet === undefined ? textStyle : linkStyle;
    const link =
      sheet === undefined ? {} : { hyperlink: { target: "", location: `'${sheet}'!A1`, display: label } };
    cells.set(`${row},0`, { value: label, style, ...link });
    cells.set(`${row},1`, { value: text, style: textStyle });
  });
  return {
    name,
    columns: [{ width: 26 }, { width: 96 }],
    rows: [],
    cells,
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
