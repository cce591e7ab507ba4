import { tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../../pane-context";
import { axisFor } from "./axis";
import { shownValue, type ChartSeries } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { LegendSample } from "./LegendSample";
import { patternId, Patterns, seriesFill } from "./Patterns";
import { Plot, plotX, plotY } from "./Plot";

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
  const { text } = usePane();
  const id = patternId(useId());
  const blocks = columns.map((_, column) => stacked(series.map(({ values }) => values[column]?.value)));
  const axis = axisFor(blocks.flat().flatMap(({ from, to }) => [from, to]));
  const share = 1 / Math.max(columns.length, 1);
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
          return value === undefined ? "—" : shownValue(value, text.locale);
        }),
      ])}
    >
      <Plot
        axis={axis}
        labels={columns.flatMap((label, column) =>
          column % labelledEvery === 0 ? [{ at: (column + 0.5) * share, label }] : [],
        )}
      >
        <Patterns id={id} />
        {blocks.flatMap((column, position) =>
          column.map(({ index, from, to }) => (
            <rect
              key={`${position} ${index}`}
              x={plotX((position + 0.15) * share)}
              width={plotX(share * 0.7) - plotX(0)}
              y={plotY(axis, Math.max(from, to))}
              height={Math.abs(plotY(axis, from) - plotY(axis, to))}
              style={{
                fill: seriesFill(id, index),
                stroke: tokens.colorNeutralBackground1,
                strokeWidth: 0.5,
              }}
            />
          )),
        )}
      </Plot>
    </ChartFrame>
  );
}

interface Block {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function stacked(values: readonly (number | undefined)[]): readonly Block[] {
  let above = 0;
  let below = 0;
  return values.flatMap((value, index): readonly Block[] => {
    if (value === undefined || value === 0) return [];
    const from = value > 0 ? above : below;
    if (value > 0) above += value;
    else below += value;
    return [{ index, from, to: from + value }];
  });
}
