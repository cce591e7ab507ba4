/** 图的数据 — the first header names what lies along the axis, each of the others a series. */
export interface ChartTable {
  readonly headers: readonly string[];
  /** A cell that is not known stays empty, and the chart leaves a gap. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** 写入工作簿的图 — a small table of data with a native Excel chart of it, on a sheet of its own. */
export interface SheetChart extends ChartTable {
  /** The sheet that is made; it must not be there yet. */
  readonly sheet: string;
  readonly kind: "line" | "outlines";
  readonly title: string;
  /** One line above the table: where the numbers come from, and from when they are. */
  readonly note: string;
  /** Below the table and the chart: the points that are drawn, where those are not the table itself. */
  readonly points?: ChartTable & { readonly title: string };
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
const chartTypes = { line: "LineMarkers", outlines: "XYScatterLinesNoMarkers" } as const;
/** The chart stands beside the table and takes so many rows and columns. */
const chartSize = { rows: 18, columns: 8 };

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

/** 插入图表 — makes the sheet, its data and its chart, and shows it. */
export async function insertChart(chart: SheetChart): Promise<InsertChartResult> {
  return Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(chart.sheet);
    await context.sync();
    if (!there.isNullObject) return { kind: "taken", sheet: chart.sheet };
    const sheet = context.workbook.worksheets.add(chart.sheet);
    writeHeading(sheet, 0, chart.title);
    sheet.getRangeByIndexes(1, 0, 1, 1).values = [[chart.note]];
    writeTable(sheet, headerRow, chart);
    setWidths(sheet, chart);
    const below = headerRow + Math.max(chart.rows.length + 1, chartSize.rows) + 1;
    if (chart.points !== undefined) {
      writeHeading(sheet, below, chart.points.title);
      writeTable(sheet, below + 1, chart.points);
    }
    if (chart.points === undefined) drawChart(sheet, chart, chart, headerRow);
    else drawChart(sheet, chart, chart.points, below + 1);
    sheet.activate();
    await context.sync();
    return { kind: "inserted", sheet: chart.sheet };
  });
}

function writeHeading(sheet: Excel.Worksheet, row: number, title: string): void {
  const heading = sheet.getRangeByIndexes(row, 0, 1, 1);
  heading.values = [[title]];
  heading.format.font.bold = true;
}

function writeTable(sheet: Excel.Worksheet, row: number, { headers, rows }: ChartTable): void {
  const header = sheet.getRangeByIndexes(row, 0, 1, headers.length);
  header.values = [headers.map(literal)];
  header.format.font.bold = true;
  header.format.wrapText = true;
  if (rows.length === 0) return;
  const body = sheet.getRangeByIndexes(row + 1, 0, rows.length, headers.length);
  // Names come from the ledger: none of them may become a formula.
  body.values = rows.map((cells) => headers.map((_, column) => literal(cells[column])));
}

function setWidths(sheet: Excel.Worksheet, { kind, headers, points }: SheetChart): void {
  const columns = Math.max(headers.length, points?.headers.length ?? 0);
  for (let column = 0; column < columns; column += 1) {
    const width = column > 0 ? seriesWidth : kind === "line" ? yearWidth : nameWidth;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
}

/** Draws a table that stands at that row; the chart lies beside the first table. */
function drawChart(
  sheet: Excel.Worksheet,
  chart: SheetChart,
  { headers, rows }: ChartTable,
  row: number,
): void {
  const column = (index: number): Excel.Range => sheet.getRangeByIndexes(row + 1, index, rows.length, 1);
  // Begun with one column and added to: of more, Excel takes the first for the axis or for a series as its cells look.
  const drawn = sheet.charts.add(chartTypes[chart.kind], column(1), "Columns");
  drawn.title.text = chart.title;
  headers.slice(1).forEach((name, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(column(index + 1));
    series.setXAxisValues(column(0));
  });
  const left = chart.headers.length + 1;
  drawn.setPosition(
    sheet.getRangeByIndexes(headerRow, left, 1, 1),
    sheet.getRangeByIndexes(headerRow + chartSize.rows - 1, left + chartSize.columns - 1, 1, 1),
  );
}

function literal(value: string | number | undefined): string | number {
  if (typeof value !== "string") return value ?? "";
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}
