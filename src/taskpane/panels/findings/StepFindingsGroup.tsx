import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, PartFindings, Severity } from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { findingsSummary } from "../../findings-summary";
import { usePane } from "../../pane-context";

/** The first ones are worked off first; the others come at the press of a button. */
const shownAtFirst = 20;

const order: readonly Severity[] = ["error", "warning", "question", "note"];

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  more: { alignSelf: "flex-start" },
});

interface StepFindingsGroupProps extends PartFindings {
  /** Whether it is the step that is open: its number stands on the tab. */
  readonly isOpenStep: boolean;
  /** Absent where no step could be opened. */
  readonly onFillIn?: (finding: Finding) => void;
}

/** 一部分的发现 — the findings of one step, or of the workbook as a whole, under its name, with the way to each cell. */
export function StepFindingsGroup({ title, findings, isOpenStep, onFillIn }: StepFindingsGroupProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const [hasAll, setAll] = useState(false);
  const byWeight = order.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return (
    <div className={styles.group}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title[language]}
      </Subtitle2>
      <Caption1>
        {isOpenStep ? `${text.findingsHere(findings.length)} · ` : ""}
        {findingsSummary(findings, text)}
      </Caption1>
      <FindingList
        findings={hasAll ? byWeight : byWeight.slice(0, shownAtFirst)}
        label={`${text.findings} · ${title[language]}`}
        onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
        {...(onFillIn === undefined ? {} : { onFillIn })}
      />
      {!hasAll && findings.length > shownAtFirst && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {text.findingsShowAll(findings.length)}
        </Button>
      )}
    </div>
  );
}
