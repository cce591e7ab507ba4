import { tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../../pane-context";
import { axisFor } from "./axis";
import { shownTick, shownValue, type ChartStep } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { patternId, Patterns, seriesFill } from "./Patterns";
import { Plot, plotX, plotY } from "./Plot";

interface StepChartProps {
  readonly title: string;
  /** The unit of the heights, such as yuan per tonne. */
  readonly unit: string;
  /** What the steps, their widths and their heights are, as headers of the numbers. */
  readonly labelled: string;
  readonly widthName: string;
  readonly heightName: string;
  /** In the order in which they stand, usually the cheapest first. */
  readonly steps: readonly ChartStep[];
}

/** 台阶图 — measures side by side: as wide as they reduce, as high as each unit costs; savings hang below zero. */
export function StepChart(props: StepChartProps) {
  const { title, unit, labelled, widthName, heightName, steps } = props;
  const { text } = usePane();
  const id = patternId(useId());
  const axis = axisFor(steps.map(({ height }) => height.value));
  const total = steps.reduce((sum, { width }) => sum + Math.max(width.value, 0), 0);
  let reached = 0;
  const drawn = steps.map((step) => {
    const from = reached;
    reached += Math.max(step.width.value, 0);
    return { step, from: total === 0 ? 0 : from / total, to: total === 0 ? 0 : reached / total, reached };
  });
  return (
    <ChartFrame
      title={title}
      unit={unit}
      legend={steps.map(({ label }, index) => ({ name: label, sample: `${index + 1}` }))}
      headers={[text.chartStep, labelled, widthName, text.chartCumulative, heightName]}
      rows={drawn.map(({ step, reached: cumulative }, index) => [
        `${index + 1}`,
        step.label,
        shownValue(step.width, text.locale),
        shownValue({ value: Number(cumulative.toPrecision(12)) }, text.locale),
        shownValue(step.height, text.locale),
      ])}
    >
      <Plot
        axis={axis}
        labels={[0, 0.5, 1].map((at) => ({ at: 0.03 + at * 0.9, label: shownTick(total * at, text.locale) }))}
      >
        <Patterns id={id} />
        {drawn.map(({ step, from, to }, index) => {
          const y = plotY(axis, Math.max(step.height.value, 0));
          const bottom = plotY(axis, Math.min(step.height.value, 0));
          const x = plotX(0.03 + from * 0.9);
          const width = plotX(0.03 + to * 0.9) - x;
          return (
            <g key={index}>
              <rect
                x={x}
                y={y}
                width={width}
                height={Math.max(bottom - y, 1)}
                style={{
                  fill: seriesFill(id, index % 2),
                  stroke: tokens.colorNeutralForeground2,
                  strokeWidth: 0.75,
                }}
              />
              {/* Beyond the end of the step, where nothing is drawn over it. */}
              <text
                x={x + width / 2}
                y={step.height.value < 0 ? y - 3 : bottom + 10}
                textAnchor="middle"
                style={{ fontSize: "10px", fill: tokens.colorNeutralForeground1 }}
              >
                {index + 1}
              </text>
            </g>
          );
        })}
      </Plot>
    </ChartFrame>
  );
}
