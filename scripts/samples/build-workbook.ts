import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import { addParts, type FunctionCell } from "../../src/sheet/file/add-parts";
import { formulaToStored } from "../../src/sheet/file/formula-to-stored";
import {
  Calculation,
  type CellValue,
  type FunctionLibrary,
  type StoredCell,
  type StoredWorkbook,
} from "../../src/sheet";
import { cellStyle, headerStyle, lineLabelStyle, lineTextStyle, titleStyle } from "./styles";
import type { SampleColumn, SampleSheet, SampleTable, SampleValue, SampleWorkbook } from "./sample-workbook";

/** The row of a sheet's table header, counted from 0: title, empty row, header. */
const headerRow = 2;

/**
 * 生成示例工作簿 — makes the file: values and formulas, results calculated by the same functions that Excel would load, then
 * the parts that bind formulas to the add-in.
 */
export async function buildWorkbook(sample: SampleWorkbook, library: FunctionLibrary): Promise<Uint8Array> {
  const calculation = Calculation.of(storedWorkbook(sample), { library });
  calculation.recalculate();
  const valueAt = (sheet: string, row: number, column: number): CellValue =>
    calculation.value(sheet, row, column);

  const bytes = await writeXlsx({
    sheets: sample.sheets.map((sheet) => written(sheet, valueAt)),
    properties: {
      title: sample.title,
      creator: "碳衡 Tanheng",
      created: new Date(Date.UTC(2026, 0, 1)),
      modified: new Date(Date.UTC(2026, 0, 1)),
    },
    defaultFont: { name: "Microsoft YaHei", size: 11 },
    activeSheet: 0,
  });
  const functionCells = cellsOf(sample).flatMap(({ sheet, row, column, formula }): FunctionCell[] =>
    formula?.includes("CN.")
      ? [{ sheet, row, column, formula, result: [[valueAt(sheet, row, column)]] }]
      : [],
  );
  const calculatedColumns = sample.sheets.flatMap(({ table }) =>
    (table?.columns ?? []).flatMap(({ header, formula }) =>
      table === undefined || formula === undefined
        ? []
        : [{ table: table.name, column: header, formula: inTable(formula, table) }],
    ),
  );
  const finished = addParts(bytes, { functionCells, calculatedColumns });
  if (!finished.ok) throw new Error(finished.failure.sentence.en);
  return finished.bytes;
}

interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly definition: SampleColumn;
  readonly format?: string;
}

/** Every cell of every table, in its place. */
function cellsOf(sample: SampleWorkbook): PlacedCell[] {
  return sample.sheets.flatMap(({ name, table }) =>
    table === undefined
      ? []
      : table.rows.flatMap((row, index) => rowCells(name, table, row, headerRow + 1 + index)),
  );
}

function rowCells(
  sheet: string,
  table: SampleTable,
  values: readonly SampleValue[],
  row: number,
): PlacedCell[] {
  let next = 0;
  return table.columns.map((definition, column) => {
    const place = { sheet, row, column, definition };
    const format = definition.format === undefined ? {} : { format: definition.format };
    if (definition.formula !== undefined) {
      return { ...place, ...format, value: null, formula: inTable(definition.formula, table) };
    }
    const value = values[next] ?? null;
    next += 1;
    if (value === null || typeof value !== "object") return { ...place, ...format, value };
    const own = value.format === undefined ? format : { format: value.format };
    return { ...place, ...own, value: null, formula: value.formula };
  });
}

/** Inside a table people write `[@列]`; the file names the table. */
function inTable(formula: string, table: SampleTable): string {
  return formula.replace(/(?<![\w\]])\[@/g, `${table.name}[@`);
}

function storedWorkbook(sample: SampleWorkbook): StoredWorkbook {
  const cells = cellsOf(sample);
  return {
    sheets: sample.sheets.map(({ name }) => ({
      name,
      cells: cells
        .filter(({ sheet }) => sheet === name)
        .map(({ row, column, value, formula }): StoredCell =>
          formula === undefined
            ? { row, column, value }
            : formula.includes("CN.")
              ? { row, column, value, formula, isDynamic: true, arrayRange: only(row, column) }
              : { row, column, value, formula },
        ),
    })),
    tables: sample.sheets.flatMap(({ name, table }) => (table === undefined ? [] : [tableOf(name, table)])),
    names: [],
    usesDateSystem1904: false,
  };
}

const only = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

function tableOf(sheet: string, table: SampleTable): StoredWorkbook["tables"][number] {
  return {
    name: table.name,
    sheet,
    range: {
      startRow: headerRow,
      startColumn: 0,
      endRow: headerRow + table.rows.length,
      endColumn: table.columns.length - 1,
    },
    columns: table.columns.map(({ header }) => header),
    hasHeaderRow: true,
    hasTotalsRow: false,
  };
}

function written(
  sheet: SampleSheet,
  valueAt: (sheet: string, row: number, column: number) => CellValue,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,0", { value: sheet.title, style: titleStyle });
  (sheet.lines ?? []).forEach(([label, text], index) => {
    cells.set(`${headerRow + index},0`, { value: label, style: lineLabelStyle });
    cells.set(`${headerRow + index},1`, { value: text, style: lineTextStyle });
  });
  const { table } = sheet;
  table?.columns.forEach((column, index) => {
    cells.set(`${headerRow},${index}`, { value: column.header, style: headerStyle });
  });
  if (table !== undefined) {
    for (const { row, column, value, formula, definition, format } of cellsOf({
      title: "",
      sheets: [sheet],
    })) {
      const style = cellStyle(definition.kind, format);
      const result = formula === undefined ? value : valueAt(sheet.name, row, column);
      if (typeof result === "object" && result !== null) {
        throw new Error(`${sheet.name}: ${formula} → ${result.message ?? result.code}`);
      }
      cells.set(
        `${row},${column}`,
        formula === undefined
          ? { value: result, style }
          : { value: result, formula: formulaToStored(formula), formulaResult: result, style },
      );
    }
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells,
    view: { showGridLines: false },
    ...(table === undefined ? {} : { freezePane: { rows: headerRow + 1 }, tables: [tablePart(table)] }),
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function tablePart(table: SampleTable): NonNullable<WriteSheet["tables"]>[number] {
  const last = String.fromCharCode(64 + table.columns.length);
  return {
    name: table.name,
    displayName: table.name,
    range: `A${headerRow + 1}:${last}${headerRow + 1 + table.rows.length}`,
    columns: table.columns.map(({ header }) => ({ name: header })),
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: false,
  };
}
