import { scaleLinear } from "d3-scale";
import { line as lineThrough } from "d3-shape";
import { shownValue, type ChartLine, type ChartPoint } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { LineStroke, PointMark } from "./LineMarks";
import { Plot, plotArea, upwards } from "./Plot";
import { valueScale } from "./value-scale";

interface LineChartProps {
  readonly title: string;
  readonly unit: string;
  /** What x stands for, such as the year, as the header of the numbers. */
  readonly labelled: string;
  readonly lines: readonly ChartLine[];
}

/** A point whose value is known. */
type KnownPoint = ChartPoint & { readonly value: number };

/** Room at both ends of the x axis, so that the first and the last name are not cut off. */
const room = 14;

/** 折线图 — history, baseline, target and the like over the years; where a year is not known the line has a gap. */
export function LineChart({ title, unit, labelled, lines }: LineChartProps) {
  const drawn = lines.map((line) => ({ ...line, points: [...line.points].sort((a, b) => a.x - b.x) }));
  const places = [...new Set(drawn.flatMap((line) => line.points.map(({ x }) => x)))].sort((a, b) => a - b);
  const y = valueScale(
    drawn.flatMap((line) => line.points.filter(isKnown).map(({ value }) => value)),
    upwards,
  );
  const x = scaleLinear()
    .domain([places[0] ?? 0, places.at(-1) ?? 0])
    .range([plotArea.left + room, plotArea.right - room]);
  const path = lineThrough<ChartPoint>()
    .defined(isKnown)
    .x((point) => x(point.x))
    .y(({ value = 0 }) => y(value));
  return (
    <ChartFrame
      title={title}
      unit={unit}
      legend={lines.map(({ name }, index) => ({
        name,
        sample: (
          <svg width="30" height="12" focusable="false">
            <g transform="translate(15 6)">
              <LineStroke path="M-15 0H15" index={index} />
              <PointMark index={index} />
            </g>
          </svg>
        ),
      }))}
      headers={[labelled, ...lines.map(({ name }) => name)]}
      rows={places.map((place) => [
        String(place),
        ...drawn.map((line) => {
          const point = line.points.find((each) => each.x === place);
          return point === undefined || !isKnown(point) ? "—" : shownValue(point);
        }),
      ])}
    >
      <Plot
        y={y}
        labels={x
          .ticks(6)
          .filter(Number.isInteger)
          .map((tick) => ({ x: x(tick), label: String(tick) }))}
      >
        {drawn.map((line, index) => (
          <g key={index}>
            <LineStroke path={path(line.points) ?? ""} index={index} />
            {line.points.filter(isKnown).map((point) => (
              <g key={point.x} transform={`translate(${x(point.x)} ${y(point.value)})`}>
                <PointMark index={index} />
              </g>
            ))}
          </g>
        ))}
      </Plot>
    </ChartFrame>
  );
}

function isKnown(point: ChartPoint): point is KnownPoint {
  return point.value !== undefined;
}
