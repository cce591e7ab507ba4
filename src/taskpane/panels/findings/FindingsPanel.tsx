import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { findingsSummary } from "../../findings-summary";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  readonly hasUnsaved: boolean;
  readonly onFillIn: () => void;
}

/** 发现面板 — everything there is to say about the tables, and the way to each cell. */
export function FindingsPanel({ findings, hasUnsaved, onFillIn }: FindingsPanelProps) {
  const { text, workbook } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={text.findings}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.findings}
      </Subtitle2>
      <Caption1 className={styles.quiet}>
        {text.findingsOf} {hasUnsaved ? text.includesUnsaved : ""}
      </Caption1>
      {findings.length === 0 ? (
        <Body1>{text.noFindings}</Body1>
      ) : (
        <Caption1>{findingsSummary(findings, text)}</Caption1>
      )}
      <FindingList
        findings={findings}
        label={text.findings}
        onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
        onFillIn={onFillIn}
      />
    </section>
  );
}
