import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { WriteConflict } from "../../workbook/ledger-workbook";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface IssueConflictsProps {
  readonly conflicts: readonly WriteConflict[];
  readonly onKeep: () => void;
  readonly onOverwrite: () => void;
}

/** 签发的冲突 — the cells of the stamp that hold something else by now, and the decision. */
export function IssueConflicts({ conflicts, onKeep, onOverwrite }: IssueConflictsProps) {
  const { text } = usePane();
  const styles = useStyles();
  const canOverwrite = conflicts.every(({ kind }) => kind === "formula" || kind === "changed");
  return (
    <div role="alert" className={styles.question}>
      <Body1Strong>{text.conflictsTitle}</Body1Strong>
      {conflicts.map(({ edit, cell, now }) => (
        <Caption1 key={edit.column}>
          {cell === "" ? text.conflictNotThere : `${cell} · ${text.conflictNow(now || text.empty)}`}
        </Caption1>
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" size="small" onClick={onKeep}>
          {text.keepSheet}
        </Button>
        {canOverwrite && (
          <Button size="small" onClick={onOverwrite}>
            {text.overwrite}
          </Button>
        )}
      </div>
    </div>
  );
}
