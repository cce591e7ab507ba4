import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { SeverityLabel } from "../../components/SeverityLabel";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import type { KnownSource, MonthlySeries } from "../../../core";
import { enterOnceAYear } from "./once-a-year";

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
  action: { alignSelf: "flex-start" },
  counts: { whiteSpace: "nowrap" },
});

interface CompletenessSectionProps {
  readonly state: LedgerEditing;
  /** Absent where the declaration period is not known. */
  readonly series: readonly MonthlySeries[] | undefined;
  readonly without: readonly KnownSource[];
}

/** 齐全程度 — for each source the months that are there and those that are not (B7). */
export function CompletenessSection({ state, series, without }: CompletenessSectionProps) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  if (series === undefined) return <Body1>{text.seriesNeedsPeriod}</Body1>;
  const counts = (frequency: MonthlySeries["frequency"], shown: string) =>
    frequency === "yearly"
      ? text.seriesYearly(shown)
      : frequency === "quarterly"
        ? text.seriesQuarterly(shown)
        : text.seriesPresent(shown);
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
        {series.map(({ id, name, source, frequency, expected, present, missing }) => (
          <li key={id}>
            <div className={styles.line}>
              <Caption1 className={styles.name}>{name}</Caption1>
              <Caption1 className={styles.counts}>{counts(frequency, `${present}/${expected}`)}</Caption1>
            </div>
            <ProgressBar
              aria-label={`${name} ${counts(frequency, `${present}/${expected}`)}`}
              value={present}
              max={Math.max(expected, 1)}
            />
            {missing.length > 0 && <Caption1>{text.seriesMissing(missing.join(" "))}</Caption1>}
            {missing.length > 0 && present === 1 && workbook !== undefined && !isReadOnly && (
              <OnceAYear state={state} source={source} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What occurs once a year is said in the monitoring plan; then no other month is asked for. */
function OnceAYear({ state, source }: { readonly state: LedgerEditing; readonly source: string }) {
  const { text } = usePane();
  const styles = useStyles();
  const answer = enterOnceAYear(state, source);
  if (answer.kind === "planned") return <Caption1>{text.seriesPlanned}</Caption1>;
  if (answer.kind === "no-table") return <Caption1>{text.seriesNoPlan}</Caption1>;
  return (
    <>
      <Button
        size="small"
        className={styles.action}
        aria-label={`${source} ${text.seriesOnceAYear}`}
        onClick={answer.enter}
      >
        {text.seriesOnceAYear}
      </Button>
      <Caption1>{text.seriesOnceAYearHint}</Caption1>
    </>
  );
}
