import type { ChartView } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { chartClass } from "./chart";
import { cornerAt } from "./chart-position";
import { seriesOf } from "./chart-source";
import { edited } from "./edited";
import { rangeClass } from "./range";
import { sheetOf } from "./range-model";
import type { WorksheetModel } from "./worksheet";

/** Where and how large Excel puts a new chart, in points. */
const newPlace = { left: 144, top: 75 };
const newSize = { width: 360, height: 216 };

function listed(sheet: WorksheetModel): readonly ChartView[] {
  return sheet.document.charts.on(sheetOf(sheet).name);
}

function wrapped({ document }: WorksheetModel, chart: ChartView | undefined): HostObject | null {
  return chart === undefined ? null : chartClass.of({ document, chartId: chart.id });
}

function find(sheet: WorksheetModel, given: GivenArguments): HostObject | null {
  const key = given.text(0).toLowerCase();
  const isMeant = ({ id, name }: ChartView): boolean => name.toLowerCase() === key || String(id) === key;
  return wrapped(sheet, listed(sheet).find(isMeant));
}

function existing(object: HostObject | null, { location }: GivenArguments): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

function add(sheet: WorksheetModel, given: GivenArguments): HostObject {
  const { document } = sheet;
  const source = given.model(1, rangeClass);
  const by = given.oneOf(2, ["Auto", "Columns", "Rows"], "Auto");
  const view = sheetOf(sheet);
  const { left, top } = newPlace;
  const end = { left: left + newSize.width, top: top + newSize.height };
  const series = seriesOf(source, by);
  const [only] = series;
  // With a single named series its name is the title, as in Excel.
  const name = series.length === 1 ? (only?.name ?? null) : null;
  const title = name !== null && "text" in name ? name.text : null;
  const chart = {
    type: given.text(0),
    title,
    series,
    from: cornerAt(document, view, newPlace),
    to: cornerAt(document, view, end),
  };
  const result = edited(document.charts.add(view.name, chart), given.location, "InvalidArgument");
  return existing(wrapped(sheet, result.chart), given);
}

/** 图表集合 — `Excel.ChartCollection`. */
export const chartCollectionClass: HostClass<WorksheetModel> = new HostClass<WorksheetModel>(
  "ChartCollection",
  () => ({
    values: { count: { get: (sheet) => listed(sheet).length } },
    itemClass: () => chartClass,
    items: (sheet) => listed(sheet).flatMap((chart) => wrapped(sheet, chart) ?? []),
    methods: {
      add,
      getCount: (sheet) => listed(sheet).length,
      getItem: (sheet, given) => existing(find(sheet, given), given),
      getItemOrNullObject: find,
      getItemAt: (sheet, given) => existing(wrapped(sheet, listed(sheet)[given.index(0)]), given),
    },
  }),
);
