import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { PaneText } from "../text";
import type { WriteConflict } from "../workbook/ledger-workbook";
import { columnOf } from "./draft";
import type { LedgerEditing } from "./use-editing";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  line: { display: "block" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 冲突 — the cells that were not written, what each holds now, and the decision. */
export function ConflictList({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const canOverwrite = state.conflicts.every(({ kind }) => kind === "formula" || kind === "changed");
  return (
    <div role="alert">
      <Body1Strong>{text.conflictsTitle}</Body1Strong>
      <ul className={styles.list}>
        {state.conflicts.map((conflict) => (
          <li key={`${conflict.edit.table} ${conflict.edit.row} ${conflict.edit.column}`}>
            <Caption1 className={styles.line}>
              <strong>{columnOf(conflict.edit.table, conflict.edit.column).header[language]}</strong>
              {" · "}
              {reason(conflict, text)}
            </Caption1>
            {conflict.cell !== "" && (
              <Caption1 className={styles.line}>{text.conflictNow(conflict.now || text.empty)}</Caption1>
            )}
            <Caption1 className={styles.line}>
              {text.conflictTyped(conflict.edit.typed || text.empty)}
            </Caption1>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={state.keepSheet}>
          {text.keepSheet}
        </Button>
        {canOverwrite && <Button onClick={() => void state.save(true)}>{text.overwrite}</Button>}
      </div>
    </div>
  );
}

function reason({ kind, cell }: WriteConflict, text: PaneText): string {
  switch (kind) {
    case "formula":
      return text.conflictFormula(cell);
    case "changed":
      return text.conflictChanged(cell);
    case "row-moved":
      return text.conflictMoved(cell);
    case "not-there":
      return text.conflictNotThere;
  }
}
