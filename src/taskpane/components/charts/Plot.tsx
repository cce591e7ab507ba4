import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane-context";
import { shareOf, type Axis } from "./axis";
import { shownTick } from "./chart-data";

/** The drawing is laid out for this width and grows with the pane up to half as much again. */
const width = 320;
const height = 190;
const left = 44;
const right = 8;
const top = 8;
const bottom = 22;

const useStyles = makeStyles({
  plot: { display: "block", width: "100%", maxWidth: "30rem", height: "auto" },
  tick: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    fill: tokens.colorNeutralForeground2,
  },
});

/** A name under the x axis, at a share of its length. */
export interface PlotLabel {
  readonly at: number;
  readonly label: string;
}

interface PlotProps {
  readonly axis: Axis;
  readonly labels: readonly PlotLabel[];
  readonly children: ReactNode;
}

/** 坐标图 — the y axis with its lines and numbers, and names under the x axis; what is drawn comes inside. */
export function Plot({ axis, labels, children }: PlotProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.plot} focusable="false">
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${left} ${plotY(axis, tick)}H${width - right}`}
            style={{
              stroke: tick === 0 ? tokens.colorNeutralForeground3 : tokens.colorNeutralStroke2,
              strokeWidth: 1,
            }}
          />
          <text x={left - 4} y={plotY(axis, tick) + 3} textAnchor="end" className={styles.tick}>
            {shownTick(tick, text.locale)}
          </text>
        </g>
      ))}
      {children}
      {labels.map(({ at, label }) => (
        <text key={at} x={plotX(at)} y={height - 6} textAnchor="middle" className={styles.tick}>
          {label}
        </text>
      ))}
    </svg>
  );
}

/** Where a share of the x axis lies in the drawing. */
export function plotX(share: number): number {
  return left + share * (width - left - right);
}

/** Where a value lies in the drawing. */
export function plotY(axis: Axis, value: number): number {
  return top + (1 - shareOf(axis, value)) * (height - top - bottom);
}
