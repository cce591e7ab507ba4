import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { statedDifference, type Exact, type ReportRounding, type Verdict } from "../../../core";
import { usePane } from "../../pane-context";
import { groupedDigits } from "../../shown-number";
import { statedText, unroundedText } from "../../stated-text";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    margin: 0,
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  unrounded: { display: "block", color: tokens.colorNeutralForeground3, textAlign: "end" },
});

interface VerdictFiguresProps {
  readonly verdict: Verdict;
  readonly rounding: ReportRounding | undefined;
  /** Whether the unrounded amounts stand below. */
  readonly isFull: boolean;
}

/** 判定的数 — total, offsets and margin as they are stated; what rounded figures lack to meet their margin stands apart. */
export function VerdictFigures({ verdict, rounding, isFull }: VerdictFiguresProps) {
  const { text } = usePane();
  const styles = useStyles();
  const { total, side, margin } = verdict;
  if (total === undefined || side === undefined) return null;
  const isWhole = total.gaps.length === 0;
  // What is wanting is not zero.
  const isUnknown = !isWhole && total.known.isZero();
  const figures: readonly (readonly [string, Exact | undefined])[] = [
    [isWhole ? text.verdictTotal : text.verdictKnown, isUnknown ? undefined : total.known],
    [text.verdictCounted, side.counted],
    ...(side.conditional.isZero() ? [] : [[text.verdictConditional, side.conditional] as const]),
    [text.verdictMargin, margin],
  ];
  const difference = rounding && margin && statedDifference([side.counted, total.known.negated()], rounding);
  return (
    <dl className={styles.figures}>
      {figures.map(([term, amount]) => {
        const unrounded = amount && isFull ? unroundedText(amount, rounding) : undefined;
        return (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.figure}>
              {amount === undefined ? text.verdictUnknown : `${statedText(amount, rounding)} tCO2e`}
              {unrounded !== undefined && (
                <Caption1 className={styles.unrounded}>{text.statedUnrounded(unrounded)}</Caption1>
              )}
            </dd>
          </Fragment>
        );
      })}
      {difference !== undefined && (
        <>
          <dt className={styles.term}>{text.statedDifference}</dt>
          <dd className={styles.figure}>{groupedDigits(difference.toText().text)} tCO2e</dd>
        </>
      )}
    </dl>
  );
}
