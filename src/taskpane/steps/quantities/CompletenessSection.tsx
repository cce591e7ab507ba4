import { Body1, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import type { KnownSource } from "./known-sources";
import type { MonthlySeries } from "./series-of-rows";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  counts: { whiteSpace: "nowrap" },
});

interface CompletenessSectionProps {
  /** Absent where the declaration period is not known. */
  readonly series: readonly MonthlySeries[] | undefined;
  readonly without: readonly KnownSource[];
}

/** 齐全程度 — for each source the months that are there and those that are not (B7). */
export function CompletenessSection({ series, without }: CompletenessSectionProps) {
  const { text } = usePane();
  const styles = useStyles();
  if (series === undefined) return <Body1>{text.seriesNeedsPeriod}</Body1>;
  const isComplete = without.length === 0 && series.every(({ missing }) => missing.length === 0);
  return (
    <>
      {isComplete && series.length > 0 && <Body1>{text.allSourcesComplete}</Body1>}
      <ul className={styles.list} aria-label={text.seriesTitle}>
        {without.map(({ name }) => (
          <li key={name}>
            <SeverityLabel severity="question" /> <Caption1>{text.sourceWithoutRows(name)}</Caption1>
          </li>
        ))}
        {series.map(({ id, name, expected, present, missing }) => (
          <li key={id}>
            <div className={styles.line}>
              <Caption1 className={styles.name}>{name}</Caption1>
              <Caption1 className={styles.counts}>{text.seriesPresent(`${present}/${expected}`)}</Caption1>
            </div>
            <ProgressBar
              aria-label={`${name} ${text.seriesPresent(`${present}/${expected}`)}`}
              value={present}
              max={Math.max(expected, 1)}
            />
            {missing.length > 0 && <Caption1>{text.seriesMissing(missing.join(" "))}</Caption1>}
          </li>
        ))}
      </ul>
    </>
  );
}
