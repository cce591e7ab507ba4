import { scaleBand } from "d3-scale";
import { stack, stackOffsetDiverging } from "d3-shape";
import { useId } from "react";
import { shownValue, type ChartSeries } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { LegendSample } from "./LegendSample";
import { patternId, Patterns, seriesColour, seriesFill } from "./Patterns";
import { Plot, plotArea, upwards } from "./Plot";
import { valueScale } from "./value-scale";

interface StackedColumnsProps {
  readonly title: string;
  readonly unit: string;
  /** What the columns stand for, as the header of the numbers. */
  readonly labelled: string;
  /** The names of the columns, such as months. */
  readonly columns: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** 堆积柱图 — a column per month, each series on top of the one before; what is negative hangs below zero. */
export function StackedColumns({ title, unit, labelled, columns, series }: StackedColumnsProps) {
  const id = patternId(useId());
  const blocks = stacked(columns, series);
  const y = valueScale(
    blocks.flatMap(({ from, to }) => [from, to]),
    upwards,
  );
  const x = scaleBand<number>()
    .domain(columns.keys())
    .range([plotArea.left, plotArea.right])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  // Every name where there are few; with a year of months every third.
  const labelledEvery = Math.max(1, Math.ceil(columns.length / 5));
  return (
    <ChartFrame
      title={title}
      unit={unit}
      legend={series.map(({ name }, index) => ({ name, sample: <LegendSample id={id} index={index} /> }))}
      headers={[labelled, ...series.map(({ name }) => name)]}
      rows={columns.map((name, column) => [
        name,
        ...series.map(({ values }) => {
          const value = values[column];
          return value === undefined ? "—" : shownValue(value);
        }),
      ])}
    >
      <Plot
        y={y}
        labels={columns.flatMap((label, column) =>
          column % labelledEvery === 0 ? [{ x: (x(column) ?? 0) + x.bandwidth() / 2, label }] : [],
        )}
      >
        <Patterns id={id} />
        {blocks.map(({ column, index, from, to }) => (
          <rect
            key={`${column} ${index}`}
            x={x(column)}
            width={x.bandwidth()}
            y={y(to)}
            height={y(from) - y(to)}
            style={{
              fill: seriesFill(id, index),
              stroke: seriesColour(index),
              strokeWidth: 0.75,
            }}
          />
        ))}
      </Plot>
    </ChartFrame>
  );
}

/** A block of a column, from its lower to its upper end. */
interface Block {
  readonly column: number;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What is not known and what is zero takes no room and is no block. */
function stacked(columns: readonly string[], series: readonly ChartSeries[]): readonly Block[] {
  const layers = stack<unknown, string, number>()
    .keys(series.keys())
    .value((_, index, column) => series[index]?.values[column]?.value ?? 0)
    .offset(stackOffsetDiverging)(columns);
  return layers.flatMap((layer) =>
    layer.flatMap(([from, to], column) => (from === to ? [] : [{ column, index: layer.key, from, to }])),
  );
}
