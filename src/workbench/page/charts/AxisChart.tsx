import type { ChartData } from "./chart-data";
import type { ChartKind } from "./chart-kind";
import { axisLabel, scaleOf } from "./scale";

interface AxisChartProps {
  readonly data: ChartData;
  readonly kind: ChartKind;
  readonly width: number;
  readonly height: number;
}

/** One rectangle of a column or bar chart, in values and places along the axis. */
interface Bar {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

/** 坐标图 — columns, bars, lines and areas over one value axis. */
export function AxisChart({ data, kind, width, height }: AxisChartProps) {
  const { categories, series } = data;
  const levels = stacked(data, kind);
  const isBar = kind.shape === "bar";
  // As many steps as have room for their numbers.
  const steps = Math.max(2, Math.min(6, Math.round(isBar ? width / 140 : height / 38)));
  const scale = scaleOf(
    levels.flatMap(({ from, to }) => [from, to]),
    steps,
  );
  const margin = isBar
    ? {
        left: Math.min(width * 0.35, 16 + 12 * Math.max(0, ...categories.map(({ length }) => length))),
        right: 16,
        top: 8,
        bottom: 22,
      }
    : {
        left: 14 + 7 * Math.max(...scale.ticks.map((tick) => axisLabel(tick).length)),
        right: 10,
        top: 8,
        bottom: 24,
      };
  const plotWidth = Math.max(10, width - margin.left - margin.right);
  const plotHeight = Math.max(10, height - margin.top - margin.bottom);
  const along = isBar ? plotHeight : plotWidth;
  const across = isBar ? plotWidth : plotHeight;
  const slot = along / Math.max(1, categories.length);
  const valuePlace = (value: number): number => ((value - scale.least) / (scale.most - scale.least)) * across;
  const every = Math.max(
    1,
    Math.ceil(categories.length / Math.max(1, Math.floor(along / (isBar ? 16 : 60)))),
  );
  return (
    <g transform={`translate(${margin.left} ${margin.top})`}>
      {scale.ticks.map((tick) => {
        const place = valuePlace(tick);
        const shown = kind.isPercent ? `${Math.round(tick * 100)}%` : axisLabel(tick);
        return isBar ? (
          <g key={tick}>
            <line className="chart-line" x1={place} x2={place} y1={0} y2={plotHeight} />
            <text className="chart-label" x={place} y={plotHeight + 14} textAnchor="middle">
              {shown}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line
              className="chart-line"
              x1={0}
              x2={plotWidth}
              y1={plotHeight - place}
              y2={plotHeight - place}
            />
            <text className="chart-label" x={-6} y={plotHeight - place + 4} textAnchor="end">
              {shown}
            </text>
          </g>
        );
      })}
      {kind.shape === "line" || kind.shape === "area"
        ? series.map(({ name }, index) => (
            <Line
              key={index}
              name={name}
              index={index}
              isArea={kind.shape === "area"}
              points={levels
                .filter((level) => level.series === index)
                .map(({ category, to }) => [slot * (category + 0.5), plotHeight - valuePlace(to)] as const)}
              base={plotHeight - valuePlace(0)}
            />
          ))
        : levels.map((level) => {
            const group = kind.isStacked ? 1 : Math.max(1, series.length);
            const thickness = (slot * 0.66) / group;
            const start =
              slot * level.category + slot * 0.17 + (kind.isStacked ? 0 : thickness * level.series);
            const low = valuePlace(Math.min(level.from, level.to));
            const length = Math.abs(valuePlace(level.to) - valuePlace(level.from));
            const box = isBar
              ? { x: low, y: start, width: length, height: thickness }
              : { x: start, y: plotHeight - low - length, width: thickness, height: length };
            return (
              <rect
                key={`${level.series} ${level.category}`}
                className={`series-${level.series % 6}`}
                {...box}
              />
            );
          })}
      {categories.map((category, index) =>
        index % every !== 0 ? null : isBar ? (
          <text key={index} className="chart-label" x={-6} y={slot * (index + 0.5) + 4} textAnchor="end">
            {category}
          </text>
        ) : (
          <text
            key={index}
            className="chart-label"
            x={slot * (index + 0.5)}
            y={plotHeight + 15}
            textAnchor="middle"
          >
            {shortened(category, (slot * every) / 11)}
          </text>
        ),
      )}
    </g>
  );
}

interface LineProps {
  readonly name: string;
  readonly index: number;
  readonly isArea: boolean;
  readonly points: readonly (readonly [number, number])[];
  readonly base: number;
}

function Line({ index, isArea, points, base }: LineProps) {
  const path = points.map(([x, y], place) => `${place === 0 ? "M" : "L"}${x} ${y}`).join("");
  const [first] = points;
  const last = points.at(-1);
  const area =
    first === undefined || last === undefined ? "" : `${path}L${last[0]} ${base}L${first[0]} ${base}Z`;
  return (
    <g className={`line-${index % 6}`}>
      {isArea && <path className="chart-area" d={area} />}
      <path className="chart-curve" d={path} />
      {!isArea && points.length <= 40 && points.map(([x, y]) => <circle key={x} cx={x} cy={y} r={2.5} />)}
    </g>
  );
}

/** Where each value begins and ends on the axis: at zero, or on top of the series before it. */
function stacked({ categories, series }: ChartData, kind: ChartKind): readonly Bar[] {
  return categories.flatMap((_, category) => {
    const values = series.map(({ values: own }) => own[category] ?? null);
    const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    let above = 0;
    let below = 0;
    return values.flatMap((value, index): Bar[] => {
      if (value === null) return [];
      const size = kind.isPercent ? (total === 0 ? 0 : value / total) : value;
      if (!kind.isStacked) return [{ series: index, category, from: 0, to: size }];
      const from = size < 0 ? below : above;
      if (size < 0) below += size;
      else above += size;
      return [{ series: index, category, from, to: from + size }];
    });
  });
}

function shortened(text: string, characters: number): string {
  const most = Math.max(2, Math.floor(characters));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
