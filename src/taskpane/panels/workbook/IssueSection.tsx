import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { schemaVersion, templateInfoTable } from "../../../core";
import { attempt } from "../../attempt";
import { ColumnField } from "../../editing/ColumnField";
import { columnOf, entered, shownText } from "../../editing/draft";
import { MissingTables } from "../../editing/MissingTables";
import { useEditing, type EditedStep } from "../../editing/use-editing";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import { useLedger } from "../../use-ledger";
import type { LedgerWorkbook, WriteConflict } from "../../workbook/ledger-workbook";
import { IssueConflicts } from "./IssueConflicts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  action: { alignSelf: "flex-start" },
});

/** What a template is stamped with; nothing of it is judged here. */
const issueEditing: EditedStep = {
  tables: [templateInfoTable],
  assess: () => ({ findings: [], progress: { answered: 0, asked: 0 } }),
};

const itemCell = (column: string) => ({ table: templateInfoTable.id, row: "", column });

interface IssueSectionProps {
  readonly workbook: LedgerWorkbook;
  readonly onDone: () => Promise<void>;
}

/** 签发模板 — what a group states when it sends its template out, seen before it is written into table and properties. */
export function IssueSection({ workbook, onDone }: IssueSectionProps) {
  const { language, text, isReadOnly } = usePane();
  const styles = useStyles();
  const ledger = useLedger(workbook, issueEditing.tables);
  const state = useEditing(workbook, ledger, issueEditing, "issue");
  const [conflicts, setConflicts] = useState<readonly WriteConflict[]>([]);
  const snapshot = state.snapshot ?? {};
  const isThere = snapshot[templateInfoTable.id] !== undefined;
  // The schema version is the product's to state, not the group's.
  const draft = isThere
    ? entered(snapshot, state.draft, itemCell("schemaVersion"), String(schemaVersion))
    : state.draft;
  const edits = [...draft.values()];

  const issue = async (isOverwriting: boolean) => {
    const stamp = Object.fromEntries(
      templateInfoTable.items.map(({ id }) => [id, shownText(snapshot, draft, itemCell(id))]),
    );
    const result = await attempt(() => workbook.write(edits, isOverwriting));
    if (result?.kind === "conflicts") setConflicts(result.conflicts);
    if (result?.kind !== "written") return;
    state.discard();
    setConflicts([]);
    const isStamped = await attempt(() => workbook.sheets.stampProperties(stamp));
    if (isStamped !== undefined) {
      showNotice({
        kind: "said",
        say: (words) => (isStamped ? words.issued : words.issuedWithoutProperties),
      });
    }
    await Promise.all([ledger.reload(), onDone()]);
  };

  return (
    <>
      <Caption1>{text.issueNote}</Caption1>
      <MissingTables state={state} />
      {isThere &&
        templateInfoTable.items
          .filter(({ id }) => id !== "schemaVersion")
          .map(({ id }) => (
            <ColumnField key={id} state={state} cell={itemCell(id)} isLong={id === "boundaryInstruction"} />
          ))}
      {isThere && (
        <div role="status">
          <Caption1Strong>{edits.length === 0 ? text.nothingToIssue : text.issuePreview}</Caption1Strong>
          <ul className={styles.list}>
            {edits.map(({ column, seen, typed }) => (
              <li key={column}>
                <Caption1>
                  {columnOf(templateInfoTable.id, column).header[language]}: {String(seen ?? text.empty)} →{" "}
                  {typed === "" ? text.empty : typed}
                </Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {conflicts.length > 0 ? (
        <IssueConflicts
          conflicts={conflicts}
          onKeep={() => {
            setConflicts([]);
            state.discard();
            void ledger.reload();
          }}
          onOverwrite={() => void issue(true)}
        />
      ) : (
        edits.length > 0 &&
        !isReadOnly && (
          <Button appearance="primary" className={styles.action} onClick={() => void issue(false)}>
            {text.issueNow}
          </Button>
        )
      )}
    </>
  );
}
