import type { ChartData } from "./chart-data";

interface PieChartProps {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  /** The share of the radius that stays empty. */
  readonly hole: number;
}

/** 饼图 — the shares of the first series; negative values have no share and are left out, as in Excel. */
export function PieChart({ data, width, height, hole }: PieChartProps) {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(10, Math.min(width, height) / 2 - 8);
  let turn = 0;
  return (
    <g transform={`translate(${width / 2} ${height / 2})`}>
      {total > 0 &&
        values.map((value, index) => {
          const start = turn;
          turn += value / total;
          if (value === 0) return null;
          const [x, y] = onCircle((start + turn) / 2, radius * (hole + 1) * 0.56);
          return (
            <g key={index}>
              <path className={`series-${index % 6} slice`} d={slice(start, turn, radius, radius * hole)} />
              {value / total >= 0.05 && (
                <text className="slice-label" x={x} y={y + 4} textAnchor="middle">
                  {`${Math.round((value / total) * 100)}%`}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
}

function slice(start: number, end: number, outer: number, inner: number): string {
  // A whole circle has no two ends: it is drawn a hair short of itself.
  const stop = end - start >= 1 ? start + 0.99999 : end;
  const isLarge = stop - start > 0.5 ? 1 : 0;
  const point = (turn: number, radius: number): string => onCircle(turn, radius).join(" ");
  return (
    `M${point(start, outer)}A${outer} ${outer} 0 ${isLarge} 1 ${point(stop, outer)}` +
    `L${point(stop, inner)}A${inner} ${inner} 0 ${isLarge} 0 ${point(start, inner)}Z`
  );
}

function onCircle(turn: number, radius: number): [number, number] {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}
