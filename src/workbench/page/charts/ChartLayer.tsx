import type { ChartCorner, ChartView } from "../../document";
import type { Axis } from "../../grid/axis";
import type { Box, GridGeometry } from "../../grid/geometry";
import { useSession } from "../use-session";
import { pixels } from "../sheet/cell-font";
import { AxisChart } from "./AxisChart";
import { chartData } from "./chart-data";
import { chartKind } from "./chart-kind";
import { PieChart } from "./PieChart";
import { ScatterChart } from "./ScatterChart";

interface ChartLayerProps {
  readonly geometry: GridGeometry;
  readonly zoom: number;
}

/** 图表层 — the charts of the sheet where the file puts them; they scroll with the cells. */
export function ChartLayer({ geometry, zoom }: ChartLayerProps) {
  const { session } = useSession();
  const charts = session.document.charts.on(session.sheet.name);
  if (charts.length === 0) return null;
  const { headerHeight, headerWidth, rows, columns, frozenRows, frozenColumns } = geometry;
  // Once the sheet is scrolled, charts go behind the frozen panes.
  const clip = {
    left: headerWidth + (geometry.scrollLeft === 0 ? 0 : columns.start(frozenColumns)),
    top: headerHeight + (geometry.scrollTop === 0 ? 0 : rows.start(frozenRows)),
  };
  return (
    <div className="chart-layer" style={clip}>
      {charts.map((chart) => (
        <Chart key={chart.id} chart={chart} box={chartBox(chart, geometry, zoom, clip)} />
      ))}
    </div>
  );
}

function Chart({ chart, box }: { readonly chart: ChartView; readonly box: Box }) {
  const { session, text } = useSession();
  const kind = chartKind(chart.type);
  const title = chart.title ?? "";
  const data = chartData(session.document, chart);
  const titleHeight = title === "" ? 6 : 30;
  const isPie = kind?.shape === "pie" || kind?.shape === "doughnut";
  const named = isPie ? data.categories : data.series.map(({ name }) => name);
  const legendHeight = named.length > 1 ? 18 * Math.ceil(named.length / Math.max(1, box.width / 110)) + 4 : 0;
  const size = { width: box.width, height: Math.max(10, box.height - titleHeight - legendHeight) };
  return (
    <figure className="chart" style={box} aria-label={text.chart(title === "" ? text.untitledChart : title)}>
      {title !== "" && <figcaption style={{ height: titleHeight }}>{title}</figcaption>}
      {kind === undefined ? (
        <p className="not-drawn">{text.unsupportedChart(chart.type)}</p>
      ) : (
        <svg width={size.width} height={size.height} aria-hidden="true">
          {isPie ? (
            <PieChart data={data} {...size} hole={kind.shape === "doughnut" ? 0.55 : 0} />
          ) : kind.points !== undefined ? (
            <ScatterChart data={data} points={kind.points} {...size} />
          ) : (
            <AxisChart data={data} kind={kind} {...size} />
          )}
        </svg>
      )}
      {legendHeight > 0 && (
        <ul className="chart-legend">
          {named.map((name, index) => (
            <li key={index}>
              <i className={`legend-${index % 6}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** Where a chart lies in its layer, scrolled with the cells. */
function chartBox(
  { from, to }: ChartView,
  geometry: GridGeometry,
  zoom: number,
  clip: { readonly left: number; readonly top: number },
): Box {
  const { rows, columns, headerWidth, headerHeight, scrollLeft, scrollTop } = geometry;
  const left = place(columns, from.column, from.columnOffset, zoom);
  const top = place(rows, from.row, from.rowOffset, zoom);
  return {
    left: left - scrollLeft + headerWidth - clip.left,
    top: top - scrollTop + headerHeight - clip.top,
    width: Math.max(40, place(columns, to.column, to.columnOffset, zoom) - left),
    height: Math.max(30, place(rows, to.row, to.rowOffset, zoom) - top),
  };
}

function place(axis: Axis, index: number, offset: ChartCorner["rowOffset"], zoom: number): number {
  return axis.start(Math.min(index, axis.count)) + pixels(offset, zoom);
}
