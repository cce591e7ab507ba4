import type { Cell, CellStyle, WriteSheet } from "hucre";
import type { Language } from "../../src/core";
import type { CellValue } from "../../src/sheet";
import { formulaToStored } from "../../src/sheet/file/formula-to-stored";
import type { GuideLine } from "./guide-sheet";
import { headerRow, serialOf, type TemplateSheet } from "./template-sheet";
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
import type { FreeSheet } from "./verdict-sheet";

/** What the calculation gives for a cell. */
export type ValueAt = (sheet: string, row: number, column: number) => CellValue;

/** 一张表的页 — a table of the ledger as hucre writes it: values, formulas, validations, print settings. */
export function tablePage(sheet: TemplateSheet, language: Language, valueAt: ValueAt): WriteSheet {
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
      const isCalculated = role === "input" && typeof value === "object" && value !== null;
      const style = bodyStyle(
        isCalculated ? "calculated" : role,
        formatAt(sheet, index, column) ?? numberFormat,
      );
      if (value === null || typeof value !== "object") {
        cells.set(`${at},${column}`, { value, style });
        return;
      }
      const result = shown(valueAt(sheet.name, at, column));
      cells.set(`${at},${column}`, {
        value: result,
        formula: formulaToStored(value.formula),
        formulaResult: result,
        style,
      });
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
  language: Language,
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

function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** 说明页 — the guide as hucre writes it. */
export function guidePage(name: string, title: string, lines: readonly GuideLine[]): WriteSheet {
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

function freeStyle(
  kind: FreeSheet["cells"][number]["kind"],
  formula: string | undefined,
  numberFormat: string | undefined,
): CellStyle {
  switch (kind) {
    case "heading":
    case "label":
      return strongStyle;
    case "input":
      return bodyStyle("input", numberFormat);
    case "spilledHeader":
      return headerStyle("calculated");
    case "spilled":
      return { ...textStyle, numFmt: "General" };
    case "formula":
      return formula?.includes("#All") === true
        ? headerStyle("calculated")
        : bodyStyle("calculated", numberFormat);
  }
}

/** 自由页 — a sheet that is not a table as hucre writes it. */
export function freePage(sheet: FreeSheet, valueAt: ValueAt): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([
    ["0,0", { value: sheet.title, style: titleStyle }],
    ["1,0", { value: sheet.note, style: noteStyle }],
  ]);
  for (const { row, column, kind, value, formula, numberFormat } of sheet.cells) {
    const style = freeStyle(kind, formula, numberFormat);
    if (kind === "spilled" || kind === "spilledHeader") {
      cells.set(`${row},${column}`, { value: null, style });
      continue;
    }
    if (formula === undefined) {
      const entered = value === undefined ? null : kind === "input" ? serialOf(value) : value;
      cells.set(`${row},${column}`, { value: entered, style });
      continue;
    }
    const result = shown(valueAt(sheet.name, row, column));
    const stored = formulaToStored(formula);
    cells.set(`${row},${column}`, { value: result, formula: stored, formulaResult: result, style });
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells,
    view: { showGridLines: false },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
