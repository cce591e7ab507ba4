import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { BatchResult } from "../../workbook/sheets/write-batch";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The answer that cells are not empty. */
export type Occupied = Extract<BatchResult, { readonly kind: "occupied" }>;

interface OccupiedQuestionProps {
  readonly occupied: Occupied;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** 单元格不空 — how many cells hold something, the first of them, and whether they are replaced. */
export function OccupiedQuestion({ occupied, onReplace, onKeep }: OccupiedQuestionProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div role="alert" className={styles.question}>
      <Body1Strong>{text.occupiedCells(occupied.count)}</Body1Strong>
      {occupied.cells.map(({ cell, now }) => (
        <Caption1 key={cell}>{text.occupiedExample(cell, now)}</Caption1>
      ))}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onKeep}>
          {text.doNotWrite}
        </Button>
        <Button size="small" onClick={onReplace}>
          {text.replaceThem}
        </Button>
      </div>
    </div>
  );
}
