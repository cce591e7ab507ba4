import type { SheetChart } from "hucre";
import type { Language } from "../../src/core";
import type { TemplateSheet } from "./template-sheet";

const words = {
  zh: {
    name: "图表",
    title: "图表",
    category: "按类别",
    month: "按月（tCO2e）",
    path: "历年排放、基准与目标（tCO2e）",
  },
  en: {
    name: "Charts",
    title: "Charts",
    category: "By category",
    month: "By month (tCO2e)",
    path: "Past years, baseline, targets (tCO2e)",
  },
} as const;

const colours = ["14665A", "3C8D7B", "B7791F", "7C5295", "2B6CB0"];

/** Years and amounts lie in three tables; each becomes a series of points over one axis of years. */
const pathSeries = [
  ["History", "year", "total"],
  ["Baselines", "year", "emissions"],
  ["Targets", "targetYear", "targetValue"],
] as const;

/** 图表 — native charts over the tables of totals: emissions by category, by month and method, and against baseline and target. */
export function chartSheet(
  sheets: readonly TemplateSheet[],
  language: Language,
): { readonly name: string; readonly title: string; readonly charts: SheetChart[] } {
  const say = words[language];
  const category = sheetOf(sheets, "TotalsByCategory");
  const month = sheetOf(sheets, "TotalsByMonth");
  return {
    name: say.name,
    title: say.title,
    charts: [
      {
        type: "bar",
        title: say.category,
        legend: false,
        anchor: { from: { row: 2, col: 0 }, to: { row: 24, col: 9 } },
        series: [
          {
            name: category.title,
            categories: column(category, 0),
            values: column(category, 2),
            color: colours[0] ?? "",
          },
        ],
      },
      {
        type: "column",
        barGrouping: "stacked",
        overlap: 100,
        title: say.month,
        anchor: { from: { row: 26, col: 0 }, to: { row: 50, col: 12 } },
        series: month.columns.slice(1, -1).map(({ header }, index) => ({
          name: header,
          categories: column(month, 0),
          values: column(month, index + 1),
          color: colours[index % colours.length] ?? "",
        })),
      },
      {
        type: "scatter",
        title: say.path,
        anchor: { from: { row: 52, col: 0 }, to: { row: 76, col: 12 } },
        series: pathSeries.map(([table, year, value], index) => {
          const sheet = sheetOf(sheets, table);
          return {
            name: sheet.title,
            categories: column(sheet, positionOf(sheet, year), ofEnterprise(sheet)),
            values: column(sheet, positionOf(sheet, value), ofEnterprise(sheet)),
            color: colours[index * 2] ?? "",
          };
        }),
      },
    ],
  };
}

function sheetOf(sheets: readonly TemplateSheet[], table: string): TemplateSheet {
  const found = sheets.find((sheet) => sheet.table === table);
  if (found === undefined) throw new Error(`no table ${table}`);
  return found;
}

function positionOf(sheet: TemplateSheet, id: string): number {
  const position = sheet.columns.findIndex(({ definition }) => definition?.id === id);
  if (position === -1) throw new Error(`${sheet.table} has no column ${id}`);
  return position;
}

/** How many rows at the top are the whole enterprise's or blank: a department's amounts do not belong on the same line. */
function ofEnterprise({ columns, rows }: TemplateSheet): number {
  const level = columns.findIndex(({ definition }) => definition?.id === "level");
  const other = rows.findIndex((row) => level !== -1 && row[level] !== null && row[level] !== "企业");
  return other === -1 ? rows.length : other;
}

/** The body of a column, or its first rows, as a chart refers to it. */
function column(sheet: TemplateSheet, position: number, rows = sheet.rows.length): string {
  const letter = String.fromCharCode(65 + position);
  return `'${sheet.name}'!$${letter}$4:$${letter}$${3 + rows}`;
}
