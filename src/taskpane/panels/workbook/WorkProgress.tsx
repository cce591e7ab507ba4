import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { LongWork } from "./use-long-work";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  stop: { alignSelf: "flex-start" },
});

/** 进度 — how far a long work has come, and the button that stops it. */
export function WorkProgress({ work, label }: { readonly work: LongWork; readonly label: string }) {
  const { text } = usePane();
  const styles = useStyles();
  if (work.progress === undefined) return null;
  // In tens, so that a screen reader is not talked over.
  const percent = Math.floor(work.progress * 10) * 10;
  return (
    <div className={styles.progress}>
      <Caption1 role="status">
        {label} {text.percentDone(percent)}
      </Caption1>
      <ProgressBar aria-label={label} value={work.progress} max={1} thickness="large" />
      <Button size="small" className={styles.stop} onClick={work.cancel}>
        {text.cancel}
      </Button>
    </div>
  );
}
