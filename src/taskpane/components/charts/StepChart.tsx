import { tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { useId } from "react";
import { usePane } from "../../pane-context";
import { shownTick, shownValue, type ChartStep } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { patternId, Patterns, seriesFill } from "./Patterns";
import { Plot, plotArea, upwards } from "./Plot";
import { tickCount, valueScale } from "./value-scale";

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
  const y = valueScale(
    steps.map(({ height }) => height.value),
    upwards,
  );
  const x = scaleLinear()
    .domain([0, steps.at(-1)?.reached.value ?? 0])
    .range([plotArea.left + 8, plotArea.right - 14]);
  return (
    <ChartFrame
      title={title}
      unit={unit}
      legend={steps.map(({ label }, index) => ({ name: label, sample: `${index + 1}` }))}
      headers={[text.chartStep, labelled, widthName, text.chartCumulative, heightName]}
      rows={steps.map(({ label, width, reached, height }, index) => [
        `${index + 1}`,
        label,
        ...[width, reached, height].map(shownValue),
      ])}
    >
      <Plot
        y={y}
        labels={x.ticks(tickCount).map((tick) => ({ x: x(tick), label: shownTick(tick, text.locale) }))}
      >
        <Patterns id={id} />
        {steps.map(({ height, reached }, index) => {
          const from = x(steps[index - 1]?.reached.value ?? 0);
          const to = x(reached.value);
          const top = y(Math.max(height.value, 0));
          const bottom = y(Math.min(height.value, 0));
          return (
            <g key={index}>
              <rect
                x={from}
                y={top}
                width={to - from}
                height={Math.max(bottom - top, 1)}
                style={{
                  fill: seriesFill(id, index % 2),
                  stroke: tokens.colorNeutralForeground2,
                  strokeWidth: 0.75,
                }}
              />
              {/* Beyond the end of the step, where nothing is drawn over it. */}
              <text
                x={(from + to) / 2}
                y={height.value < 0 ? top - 3 : bottom + 10}
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
