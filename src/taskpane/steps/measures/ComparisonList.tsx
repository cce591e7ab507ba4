import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Exact } from "../../../core";
import { usePane } from "../../pane-context";
import { shownNumber, shownPercent } from "../../shown-number";
import type { PaneText } from "../../text";
import type { Compared, ComparedWith } from "./comparisons";

/** A long list is shown piece by piece. */
const shownAtFirst = 6;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: { overflowWrap: "anywhere" },
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
});

interface ComparisonListProps {
  readonly label: string;
  readonly items: readonly Compared[];
}

/** 比较 — each figure beside what it is compared with, and by how many per cent it lies above or below. */
export function ComparisonList({ label, items }: ComparisonListProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [count, setCount] = useState(shownAtFirst);
  if (items.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, count).map(({ row, name, unit, value, comparisons }) => (
          <li key={row} className={styles.item}>
            <Body1Strong className={styles.line}>
              {name}: {shownNumber(value)} {unit}
            </Body1Strong>
            {comparisons.map((each) => (
              <Caption1 key={each.with} className={styles.line}>
                {comparedWith(each.with, text)} {shownNumber(each.reference)}: {signed(each.rate)}
              </Caption1>
            ))}
          </li>
        ))}
      </ul>
      {items.length > count && (
        <Button onClick={() => setCount(items.length)}>{text.catalogueMore(items.length - count)}</Button>
      )}
    </>
  );
}

function comparedWith(reference: ComparedWith, text: PaneText): string {
  switch (reference) {
    case "baseline":
      return text.comparedBaseline;
    case "plan":
      return text.comparedPlan;
    case "before":
      return text.comparedBefore;
    case "best":
      return text.comparedBest;
    case "average":
      return text.comparedAverage;
  }
}

function signed(rate: Exact): string {
  return `${rate.isZero() || rate.isNegative() ? "" : "+"}${shownPercent(rate)}`;
}
