import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RecordTable } from "../../core";
import { usePane } from "../pane-context";
import { shownRows } from "./draft";
import { enterTemplateRows, entriesNotThere, type TemplateEntry } from "./template-rows";
import { isFromTemplate } from "./use-new-rows";
import type { LedgerEditing } from "./use-editing";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One list from which rows may be taken over. */
export interface OfferedList {
  readonly id: string;
  readonly entries: readonly TemplateEntry[];
  /** What the button says, given how many rows it would add. */
  readonly label: (rows: number) => string;
  readonly explanation: string;
}

interface TemplateOfferProps {
  readonly state: LedgerEditing;
  readonly table: RecordTable;
  readonly lists: readonly OfferedList[];
}

/** 套用示例 — offers the rows of lists that the table does not have yet; they are entered here and saved with everything else. */
export function TemplateOffer({ state, table, lists }: TemplateOfferProps) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  if (workbook === undefined || isReadOnly || state.snapshot?.[table.id] === undefined) return null;
  const offers = lists
    .map((list) => ({ ...list, missing: entriesNotThere(state, table.id, list.entries) }))
    .filter(({ missing }) => missing.length > 0);
  const waiting = shownRows(state.snapshot, state.draft, table.id).flatMap((row) =>
    typeof row === "string" && isFromTemplate(row) ? [row] : [],
  );
  return (
    <>
      {offers.map(({ id, label, explanation, missing }) => (
        <div key={id} className={styles.offer}>
          <Caption1>{explanation}</Caption1>
          <Button onClick={() => enterTemplateRows(state, table.id, missing)}>{label(missing.length)}</Button>
        </div>
      ))}
      {waiting.length > 0 && (
        <div className={styles.actions}>
          <Caption1 role="status">{text.rowsToAdd(waiting.length)}</Caption1>
          <Button size="small" onClick={() => waiting.forEach((row) => state.takeOutRow(table.id, row))}>
            {text.takeOutRows(waiting.length)}
          </Button>
        </div>
      )}
    </>
  );
}
