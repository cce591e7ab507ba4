import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { InsertResult } from "../../workbook/ledger-workbook";

/** The answer that the cell for the formula is not empty. */
export type Occupied = Extract<InsertResult, { readonly kind: "occupied" }>;

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface OccupiedCellProps {
  readonly occupied: Occupied;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** 单元格不空 — what the cell holds, and whether the formula should replace it. */
export function OccupiedCell({ occupied, onReplace, onKeep }: OccupiedCellProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div role="alert" className={styles.question}>
      <Body1Strong>{text.cellOccupied(occupied.cell)}</Body1Strong>
      <Caption1>{text.occupiedBy(occupied.now)}</Caption1>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onKeep}>
          {text.keepIt}
        </Button>
        <Button size="small" onClick={onReplace}>
          {text.replaceIt}
        </Button>
      </div>
    </div>
  );
}
