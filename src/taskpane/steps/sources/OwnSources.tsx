import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shownRows } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { ownStatus, plannedStage } from "./annex-row";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 自行补充 — sources that the annex does not name, and facilities that are only planned; both become rows of the register. */
export function OwnSources({ state }: { readonly state: LedgerEditing }) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  if (workbook === undefined || isReadOnly || state.snapshot?.["sources"] === undefined) return null;
  const add = (stage?: string) => {
    const row = freeRow(shownRows(state.snapshot ?? {}, state.draft, "sources"));
    state.enter({ table: "sources", row, column: "status" }, ownStatus);
    if (stage !== undefined) state.enter({ table: "sources", row, column: "stage" }, stage);
  };
  return (
    <div className={styles.actions}>
      <Button onClick={() => add()}>{text.addOwnSource}</Button>
      <Button onClick={() => add(plannedStage)}>{text.addPlannedFacility}</Button>
    </div>
  );
}

function freeRow(rows: readonly (number | string)[], number = 1): string {
  return rows.includes(`own:${number}`) ? freeRow(rows, number + 1) : `own:${number}`;
}
