import type { ChartData, SeriesData } from "./chart-data";
import type { ChartKind } from "./chart-kind";
import { axisLabel, scaleNear, scaleOf, type Scale } from "./scale";

interface ScatterChartProps {
  readonly data: ChartData;
  readonly points: NonNullable<ChartKind["points"]>;
  readonly width: number;
  readonly height: number;
}

/** 散点图 — points over two axes of numbers, joined in their order where the kind says so. */
export function ScatterChart({ data: { series }, points, width, height }: ScatterChartProps) {
  const known = series.map(pointsOf);
  const steps = (length: number, each: number): number => Math.max(2, Math.min(6, Math.round(length / each)));
  const up = scaleOf(
    known.flat(2).map(({ y }) => y),
    steps(height, 38),
  );
  // Years and the like would be crowded at the far end of an axis that begins at zero.
  const along = scaleNear(
    known.flat(2).map(({ x }) => x),
    steps(width, 80),
  );
  const left = 14 + 7 * Math.max(...up.ticks.map((tick) => axisLabel(tick).length));
  const plotWidth = Math.max(10, width - left - 20);
  const plotHeight = Math.max(10, height - 32);
  const share = ({ least, most }: Scale, value: number): number => (value - least) / (most - least);
  const placeX = (value: number): number => share(along, value) * plotWidth;
  const placeY = (value: number): number => (1 - share(up, value)) * plotHeight;
  const isYears = along.ticks.every((tick) => Number.isInteger(tick) && tick >= 1900 && tick <= 2200);
  return (
    <g transform={`translate(${left} 8)`}>
      {up.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-line" x1={0} x2={plotWidth} y1={placeY(tick)} y2={placeY(tick)} />
          <text className="chart-label" x={-6} y={placeY(tick) + 4} textAnchor="end">
            {axisLabel(tick)}
          </text>
        </g>
      ))}
      {along.ticks.map((tick) => (
        <text key={tick} className="chart-label" x={placeX(tick)} y={plotHeight + 15} textAnchor="middle">
          {isYears ? tick : axisLabel(tick)}
        </text>
      ))}
      {known.map((runs, index) => (
        <g key={index} className={`line-${index % 6}`}>
          {points.areJoined &&
            runs.map((run, place) => (
              <polyline
                key={place}
                className="chart-curve"
                points={run.map(({ x, y }) => `${placeX(x)},${placeY(y)}`).join(" ")}
              />
            ))}
          {points.areMarked &&
            runs.flat().map(({ x, y }, place) => <circle key={place} cx={placeX(x)} cy={placeY(y)} r={3} />)}
        </g>
      ))}
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points of a series in runs: where a number is missing a run ends. */
function pointsOf({ places, values }: SeriesData): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  values.forEach((y, index) => {
    const x = places[index] ?? null;
    if (x === null || y === null) runs.push([]);
    else runs.at(-1)?.push({ x, y });
  });
  return runs.filter(({ length }) => length > 0);
}
