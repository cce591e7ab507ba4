import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Exact, ReportRounding } from "../../core";
import { usePane } from "../pane-context";
import { statedText, unroundedText } from "../stated-text";

const useStyles = makeStyles({
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "end" },
  unrounded: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});

interface StatedFigureProps {
  readonly amount: Exact;
  readonly rounding: ReportRounding | undefined;
}

/** 列示数 — an amount as it is stated, and below it the amount itself where that says more. */
export function StatedFigure({ amount, rounding }: StatedFigureProps) {
  const { text } = usePane();
  const styles = useStyles();
  const unrounded = unroundedText(amount, rounding);
  return (
    <span className={styles.number}>
      {statedText(amount, rounding)} tCO2e
      {unrounded !== undefined && (
        <Caption1 className={styles.unrounded}>{text.statedUnrounded(unrounded)}</Caption1>
      )}
    </span>
  );
}
