import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { shownValue, type ChartBar } from "./chart-data";
import { ChartFrame } from "./ChartFrame";
import { patternId, Patterns, seriesFill } from "./Patterns";
import { bareScale } from "./value-scale";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: { display: "block", width: "100%" },
});

interface BarChartProps {
  readonly title: string;
  readonly unit: string;
  /** What the bars stand for, as the header of the numbers. */
  readonly labelled: string;
  readonly bars: readonly ChartBar[];
}

/** 横条图 — a bar per category, with its name and number above it; what is negative goes to the left of zero. */
export function BarChart({ title, unit, labelled, bars }: BarChartProps) {
  const styles = useStyles();
  const id = patternId(useId());
  // The ends are those of the values, not round numbers: the numbers stand beside the bars.
  const percent = bareScale(
    bars.map(({ value }) => value),
    [0, 100],
  );
  const zero = percent(0);
  return (
    <ChartFrame
      title={title}
      unit={unit}
      headers={[labelled, unit]}
      rows={bars.map((bar) => [bar.label, shownValue(bar)])}
    >
      <div className={styles.list}>
        {bars.map((bar, index) => {
          const end = percent(bar.value);
          return (
            <div key={index}>
              <div className={styles.line}>
                <Caption1 className={styles.label}>{bar.label}</Caption1>
                <Caption1 className={styles.number}>{shownValue(bar)}</Caption1>
              </div>
              <svg className={styles.bar} height="10" focusable="false">
                <Patterns id={`${id}-${index}`} />
                <rect
                  x={`${Math.min(zero, end)}%`}
                  width={`${Math.abs(end - zero)}%`}
                  height="10"
                  style={{ fill: seriesFill(`${id}-${index}`, bar.value < 0 ? 1 : 0) }}
                />
                <rect x={`${zero}%`} width="1" height="10" style={{ fill: tokens.colorNeutralForeground3 }} />
              </svg>
            </div>
          );
        })}
      </div>
    </ChartFrame>
  );
}
