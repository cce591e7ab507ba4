import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../../core";
import type { LedgerEditing } from "../../editing/use-editing";
import { findingsSummary } from "../../findings-summary";
import { journey, type JourneyStep } from "../../journey";
import { usePane } from "../../pane-context";
import { StepFindingsGroup } from "./StepFindingsGroup";
import { useAllFindings } from "./use-all-findings";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  action: { alignSelf: "flex-start" },
});

interface FindingsPanelProps {
  /** The step that is open: what was entered there and is not written yet is looked at too. */
  readonly state: LedgerEditing;
  readonly onFillIn: (step: JourneyStep, finding: Finding) => void;
  /** The step that is open. */
  readonly openStep: JourneyStep | undefined;
}

/** 发现面板 — everything there is to say about the tables of all steps, by step, and the way to each cell. */
export function FindingsPanel({ state, onFillIn, openStep }: FindingsPanelProps) {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const { parts, progress, isStopped, isWithoutTables, stop, readAgain } = useAllFindings(
    workbook,
    state.snapshot,
    state.draft,
  );
  const all = parts.flatMap(({ findings }) => findings);
  const counts = progress === undefined ? "" : `${progress.done}/${progress.of}`;
  return (
    <section className={styles.panel} aria-label={text.findings}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.findings}
      </Subtitle2>
      <Caption1 className={styles.quiet}>
        {text.findingsOf} {state.draft.size > 0 ? text.includesUnsaved : ""}
      </Caption1>
      {progress !== undefined && (
        <div>
          <Caption1>{text.findingsReading(counts)}</Caption1>
          <ProgressBar aria-label={text.findingsReading(counts)} value={progress.done} max={progress.of} />
          <Button size="small" className={styles.action} onClick={stop}>
            {text.findingsStop}
          </Button>
        </div>
      )}
      {isStopped && <Caption1 role="status">{text.findingsStopped}</Caption1>}
      {progress === undefined && workbook !== undefined && (
        <Button size="small" className={styles.action} onClick={readAgain}>
          {text.findingsAgain}
        </Button>
      )}
      {all.length > 0 && (
        <Caption1>
          {text.findingsAll(all.length)} · {findingsSummary(all, text)}
        </Caption1>
      )}
      {progress === undefined && !isStopped && all.length === 0 && (
        <Body1>{isWithoutTables ? text.ownLedgerStays : text.noFindings}</Body1>
      )}
      {parts.map((part) => {
        // What concerns the workbook as a whole belongs to no step.
        const step = journey.find(({ id }) => id === part.id);
        return part.findings.length === 0 ? null : (
          <StepFindingsGroup
            key={part.id}
            {...part}
            isOpenStep={part.id === openStep?.id}
            {...(step === undefined ? {} : { onFillIn: (finding: Finding) => onFillIn(step, finding) })}
          />
        );
      })}
    </section>
  );
}
