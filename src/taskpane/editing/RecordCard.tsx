import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
  takeOut: { alignSelf: "flex-start" },
});

interface RecordCardProps {
  readonly name: string;
  readonly row: number | string;
  readonly onTakeOut: (row: string) => void;
  readonly children: ReactNode;
}

/** 一行 — one row of a table of records; as long as it is not saved it can be taken out again. */
export function RecordCard({ name, row, onTakeOut, children }: RecordCardProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div
      role="group"
      aria-label={typeof row === "string" ? text.rowAdded(name) : name}
      className={styles.card}
    >
      {children}
      {typeof row === "string" && (
        <Button size="small" className={styles.takeOut} onClick={() => onTakeOut(row)}>
          {text.takeOut}
        </Button>
      )}
    </div>
  );
}
