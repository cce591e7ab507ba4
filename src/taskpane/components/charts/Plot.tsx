import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane-context";
import { shownTick } from "./chart-data";
import { tickCount, type ValueScale } from "./value-scale";

/** The drawing is laid out for this width and grows with the pane up to half as much again. */
const width = 320;
const height = 190;

/** Where in the drawing things are drawn; the numbers of the axes stand outside. */
export const plotArea = { left: 44, right: width - 8, top: 8, bottom: height - 22 } as const;

/** From the bottom to the top, as values grow. */
export const upwards = [plotArea.bottom, plotArea.top] as const;

const useStyles = makeStyles({
  plot: { display: "block", width: "100%", maxWidth: "30rem", height: "auto" },
  tick: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    fill: tokens.colorNeutralForeground2,
  },
});

/** A name under the x axis, in the middle of what it names. */
export interface PlotLabel {
  readonly x: number;
  readonly label: string;
}

interface PlotProps {
  readonly y: ValueScale;
  readonly labels: readonly PlotLabel[];
  readonly children: ReactNode;
}

/** 坐标图 — the y axis with its lines and numbers, and names under the x axis; what is drawn comes inside. */
export function Plot({ y, labels, children }: PlotProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.plot} focusable="false">
      {y.ticks(tickCount).map((tick) => (
        <g key={tick}>
          <path
            d={`M${plotArea.left} ${y(tick)}H${plotArea.right}`}
            style={{
              stroke: tick === 0 ? tokens.colorNeutralForeground3 : tokens.colorNeutralStroke2,
              strokeWidth: 1,
            }}
          />
          <text x={plotArea.left - 4} y={y(tick) + 3} textAnchor="end" className={styles.tick}>
            {shownTick(tick, text.locale)}
          </text>
        </g>
      ))}
      {children}
      {labels.map(({ x, label }) => (
        <text key={x} x={x} y={height - 6} textAnchor="middle" className={styles.tick}>
          {label}
        </text>
      ))}
    </svg>
  );
}
