/** 写入工作簿的图 — a small table of data with a native Excel chart over it, on a sheet of its own. */
export interface SheetChart {
  /** The sheet that is made; it must not be there yet. */
  readonly sheet: string;
  readonly kind: "line" | "columns";
  readonly title: string;
  /** One line above the table: where the numbers come from, and from when they are. */
  readonly note: string;
  /** The first header names the categories, each of the others a series. */
  readonly headers: readonly string[];
  /** A cell that is not known stays empty, and the chart leaves a gap. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** How it went: a sheet that is there already is never touched. */
export type InsertChartResult =
  { readonly kind: "inserted"; readonly sheet: string } | { readonly kind: "taken"; readonly sheet: string };

/** The row of the header, counted from 0: title, note, header. */
const headerRow = 2;
/** In points. */
const yearWidth = 60;
const nameWidth = 220;
const seriesWidth = 110;
const chartTypes = { line: "LineMarkers", columns: "ColumnClustered" } as const;

/** 可用的表名 — the name that is wanted, or with a number behind it where a sheet of that name is there. */
export async function freeSheetName(wanted: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
    return name;
  });
}

/** 插入图表 — makes the sheet, its data and its chart in one round trip, and shows it. */
export async function insertChart(chart: SheetChart): Promise<InsertChartResult> {
  return Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(chart.sheet);
    await context.sync();
    if (!there.isNullObject) return { kind: "taken", sheet: chart.sheet };
    const sheet = context.workbook.worksheets.add(chart.sheet);
    writeData(sheet, chart);
    drawChart(sheet, chart);
    sheet.activate();
    await context.sync();
    return { kind: "inserted", sheet: chart.sheet };
  });
}

function writeData(sheet: Excel.Worksheet, { kind, title, note, headers, rows }: SheetChart): void {
  const heading = sheet.getRangeByIndexes(0, 0, 1, 1);
  heading.values = [[title]];
  heading.format.font.bold = true;
  sheet.getRangeByIndexes(1, 0, 1, 1).values = [[note]];
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, headers.length);
  header.values = [headers.map(literal)];
  header.format.font.bold = true;
  headers.forEach((_, column) => {
    const width = column > 0 ? seriesWidth : kind === "line" ? yearWidth : nameWidth;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  header.format.wrapText = true;
  if (rows.length === 0) return;
  const body = sheet.getRangeByIndexes(headerRow + 1, 0, rows.length, headers.length);
  // Names come from the ledger: none of them may become a formula.
  body.values = rows.map((cells) => headers.map((_, column) => literal(cells[column])));
}

function drawChart(sheet: Excel.Worksheet, { kind, title, headers, rows }: SheetChart): void {
  const values = sheet.getRangeByIndexes(headerRow, 1, rows.length + 1, headers.length - 1);
  const drawn = sheet.charts.add(chartTypes[kind], values, "Columns");
  drawn.title.text = title;
  const categories = sheet.getRangeByIndexes(headerRow + 1, 0, rows.length, 1);
  // Said outright: what Excel takes for a header or for categories depends on what the cells look like.
  headers.slice(1).forEach((name, index) => {
    const series = drawn.series.getItemAt(index);
    series.name = name;
    series.setValues(sheet.getRangeByIndexes(headerRow + 1, index + 1, rows.length, 1));
    series.setXAxisValues(categories);
  });
  const corner = sheet.getRangeByIndexes(headerRow, headers.length + 1, 1, 1);
  drawn.setPosition(corner, sheet.getRangeByIndexes(headerRow + 17, headers.length + 8, 1, 1));
}

function literal(value: string | number | undefined): string | number {
  if (typeof value !== "string") return value ?? "";
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}
