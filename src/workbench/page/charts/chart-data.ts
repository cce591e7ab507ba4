import type { ChartView, WorkbookDocument } from "../../document";
import { referencedPlace, type SheetPlace } from "../session/find-place";
import { overlap } from "../../grid/selection";

/** 图表数据 — the numbers of one series with its name; a cell without a number is `null`. */
export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Where they lie along an axis of numbers; counted from 1 where nothing says it. */
  readonly places: readonly (number | null)[];
}

/** What a chart shows: the names along its axis and its series. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

/** Charts with more points than this show the first ones only: nobody can tell more of them apart. */
const MOST_POINTS = 500;

/** Reads a chart's numbers from the cells that it refers to. */
export function chartData(workbook: WorkbookDocument, chart: ChartView): ChartData {
  const placeOf = (formula: string): SheetPlace | undefined => {
    const own = formula.replace(/^=/, "");
    return (
      referencedPlace(own, chart.sheet, (name) => workbook.sheets.get(name)?.name) ??
      workbook.names.range(own, chart.sheet)
    );
  };
  const cells = (formula: string): { numbers: (number | null)[]; texts: string[] } => {
    const place = placeOf(formula);
    if (place === undefined) return { numbers: [], texts: [] };
    const { rows, columns } = workbook.cells.extent(place.sheet);
    const held = {
      startRow: 0,
      startColumn: 0,
      endRow: Math.max(0, rows - 1),
      endColumn: Math.max(0, columns - 1),
    };
    const range = overlap(place.range, held);
    if (range === undefined) return { numbers: [], texts: [] };
    const numbers = workbook.cells.values(place.sheet, range).flat().slice(0, MOST_POINTS);
    return {
      numbers: numbers.map((value) => (typeof value === "number" ? value : null)),
      texts: workbook.cells.texts(place.sheet, range).flat().slice(0, MOST_POINTS),
    };
  };
  const series = chart.series.map(({ name, categories, values }, index): SeriesData => {
    const shown = name === null ? undefined : "text" in name ? name.text : cells(name.formula).texts[0];
    const { numbers } = cells(values);
    const places = categories === null ? numbers.map((_, place) => place + 1) : cells(categories).numbers;
    return { name: shown ?? String(index + 1), values: numbers, places };
  });
  const named = chart.series.find(({ categories }) => categories !== null)?.categories;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = named === undefined || named === null ? [] : cells(named).texts;
  return {
    series,
    categories: Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1)),
  };
}
