import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { findingsSummary } from "../../findings-summary";
import { usePane } from "../../pane-context";
import type { StepFindings } from "./use-all-findings";

/** The first ones are worked off first; the others come at the press of a button. */
const shownAtFirst = 20;

const order: readonly Severity[] = ["error", "warning", "question", "note"];

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  more: { alignSelf: "flex-start" },
});

interface StepFindingsGroupProps extends StepFindings {
  readonly onFillIn: () => void;
}

/** 一步的发现 — the findings of one step under its name, with the way to each cell. */
export function StepFindingsGroup({ step, findings, onFillIn }: StepFindingsGroupProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const [hasAll, setAll] = useState(false);
  const byWeight = order.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return (
    <div className={styles.group}>
      <Subtitle2 as="h3" className={styles.heading}>
        {step.title[language]}
      </Subtitle2>
      <Caption1>{findingsSummary(findings, text)}</Caption1>
      <FindingList
        findings={hasAll ? byWeight : byWeight.slice(0, shownAtFirst)}
        label={`${text.findings} · ${step.title[language]}`}
        onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
        onFillIn={onFillIn}
      />
      {!hasAll && findings.length > shownAtFirst && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {text.findingsShowAll(findings.length)}
        </Button>
      )}
    </div>
  );
}
