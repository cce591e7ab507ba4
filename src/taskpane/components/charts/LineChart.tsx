import { tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { axisFor } from "./axis";
import { shownValue, type ChartLine } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { seriesColour } from "./Patterns";
import { Plot, plotX, plotY, type PlotLabel } from "./Plot";

interface LineChartProps {
  readonly title: string;
  readonly unit: string;
  /** What x stands for, such as the year, as the header of the numbers. */
  readonly labelled: string;
  readonly lines: readonly ChartLine[];
}

/** Lines differ in their dashes and in the shape of their points, not in colour alone. */
const dashes = ["none", "6 3", "2 2", "8 3 2 3", "1 3", "12 3"] as const;
const points = [
  "M-3 0A3 3 0 1 1 3 0A3 3 0 1 1-3 0Z",
  "M-3-3H3V3H-3Z",
  "M0-4 4 3H-4Z",
  "M0-4 4 0 0 4-4 0Z",
  "M-4-3H4L0 4Z",
  "M-1-4H1V-1H4V1H1V4H-1V1H-4V-1H-1Z",
] as const;

/** 折线图 — history, baseline, target and the like over the years. */
export function LineChart({ title, unit, labelled, lines }: LineChartProps) {
  const { text } = usePane();
  const drawn = lines.map((line) => ({ ...line, points: [...line.points].sort((a, b) => a.x - b.x) }));
  const places = [...new Set(drawn.flatMap((line) => line.points.map(({ x }) => x)))].sort((a, b) => a - b);
  const axis = axisFor(drawn.flatMap((line) => line.points.map(({ value }) => value)));
  const first = places[0] ?? 0;
  const length = (places.at(-1) ?? first) - first;
  // Room at both ends, so that the first and the last name are not cut off.
  const shareAt = (x: number) => (length === 0 ? 0.5 : 0.05 + (0.9 * (x - first)) / length);
  const across = (x: number) => plotX(shareAt(x));
  return (
    <ChartFrame
      title={title}
      unit={unit}
      legend={lines.map(({ name }, index) => ({
        name,
        sample: (
          <svg width="30" height="12" focusable="false">
            <g transform="translate(15 6)">
              <Stroke path="M-15 0H15" index={index} />
              <Point index={index} />
            </g>
          </svg>
        ),
      }))}
      headers={[labelled, ...lines.map(({ name }) => name)]}
      rows={places.map((x) => [
        String(x),
        ...drawn.map((line) => {
          const point = line.points.find((each) => each.x === x);
          return point === undefined ? "—" : shownValue(point, text.locale);
        }),
      ])}
    >
      <Plot axis={axis} labels={roomy(places.map((x) => ({ at: shareAt(x), label: String(x) })))}>
        {drawn.map((line, index) => (
          <g key={index}>
            <Stroke
              path={line.points
                .map(({ x, value }, at) => `${at === 0 ? "M" : "L"}${across(x)} ${plotY(axis, value)}`)
                .join("")}
              index={index}
            />
            {line.points.map(({ x, value }) => (
              <g key={x} transform={`translate(${across(x)} ${plotY(axis, value)})`}>
                <Point index={index} />
              </g>
            ))}
          </g>
        ))}
      </Plot>
    </ChartFrame>
  );
}

/** Names too close to the one before are left out; the last one always stands. */
function roomy(labels: readonly PlotLabel[]): readonly PlotLabel[] {
  const least = 0.13;
  const last = labels.at(-1);
  const kept: PlotLabel[] = [];
  for (const label of labels) {
    if (label.at - (kept.at(-1)?.at ?? -1) < least) continue;
    if (last !== undefined && label !== last && last.at - label.at < least) continue;
    kept.push(label);
  }
  return kept;
}

function Stroke({ path, index }: { readonly path: string; readonly index: number }) {
  return (
    <path
      d={path}
      style={{
        fill: "none",
        stroke: seriesColour(index),
        strokeWidth: 2,
        strokeDasharray: dashes[index % dashes.length],
      }}
    />
  );
}

function Point({ index }: { readonly index: number }) {
  return (
    <path
      d={points[index % points.length]}
      style={{ fill: seriesColour(index), stroke: tokens.colorNeutralBackground1, strokeWidth: 0.75 }}
    />
  );
}
