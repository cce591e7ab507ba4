import { Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { ConflictList } from "./ConflictList";
import type { LedgerEditing } from "./use-editing";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    insetBlockEnd: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 保存栏 — how much is not in the sheet yet, and writing it, all at once. */
export function SaveBar({ state }: { readonly state: LedgerEditing }) {
  const { text } = usePane();
  const styles = useStyles();
  if (state.draft.size === 0) return null;
  return (
    <section className={styles.bar} aria-label={text.save}>
      {state.conflicts.length > 0 ? (
        <ConflictList state={state} />
      ) : (
        <>
          <Body1Strong role="status">{text.unsaved(state.draft.size)}</Body1Strong>
          <div className={styles.actions}>
            <Button appearance="primary" disabled={state.isSaving} onClick={() => void state.save()}>
              {state.isSaving ? text.saving : text.save}
            </Button>
            <Button disabled={state.isSaving} onClick={state.discard}>
              {text.discard}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
