import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane-context";

/** A few at first; then as many at a time as one can read through. */
const [shownAtFirst, shownMore] = [5, 200];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    paddingInlineStart: "1.5rem",
    overflowWrap: "anywhere",
    maxHeight: "18rem",
    overflowY: "auto",
  },
  more: { alignSelf: "flex-start" },
});

interface ListPartProps {
  readonly label: string;
  readonly lines: readonly string[];
}

/** 逐段列出 — a list of which nothing is left out: the first lines, and the others piece by piece. */
export function ListPart({ label, lines }: ListPartProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [most, setMost] = useState(shownAtFirst);
  if (lines.length === 0) return null;
  const left = lines.length - most;
  return (
    <div className={styles.part}>
      <Caption1Strong>{label}</Caption1Strong>
      <ul className={styles.list} aria-label={label} tabIndex={0}>
        {lines.slice(0, most).map((line) => (
          <li key={line}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          className={styles.more}
          aria-label={`${label}: ${text.offsetsListMore(left)}`}
          onClick={() => setMost(most + shownMore)}
        >
          {text.offsetsListMore(left)}
        </Button>
      )}
    </div>
  );
}
