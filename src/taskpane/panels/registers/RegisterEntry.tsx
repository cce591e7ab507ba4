import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { isBlank, onlyPrefilledRows, type LedgerTable } from "../../../core";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import type { TableSnapshot } from "../../workbook/ledger-workbook";
import { RegisterClauses } from "./RegisterClauses";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  action: { alignSelf: "flex-start" },
});

interface RegisterEntryProps {
  readonly table: LedgerTable;
  /** Absent where the workbook does not have the table, or was not read. */
  readonly read: TableSnapshot | undefined;
  readonly isRead: boolean;
  readonly onMade: () => Promise<void>;
}

/** 一张登记表 — what it is for, on which clauses it rests, how many rows it has, and the way to its sheet. */
export function RegisterEntry({ table, read, isRead, onMade }: RegisterEntryProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const title = table.title[language];
  const named =
    read === undefined || table.form === "items" ? 0 : onlyPrefilledRows(table, read.content).size;
  const rows = (read?.content.rows ?? []).filter((cells) => !cells.every(isBlank)).length - named;
  const cell = read?.content.addressAt?.(0, 0) ?? (read && `'${read.sheet.replaceAll("'", "''")}'!A1`);
  const make = async () => {
    const names = workbook && (await attempt(() => workbook.complete([table])));
    if (names === undefined) return;
    showNotice({ kind: "tables-made", names });
    await onMade();
  };
  return (
    <li className={styles.entry}>
      <Body1Strong>{title}</Body1Strong>
      <Caption1 className={styles.quiet}>{table.note[language]}</Caption1>
      <RegisterClauses table={table} />
      {isRead && <Caption1>{read === undefined ? text.notInTheWorkbook : text.rowsFilled(rows)}</Caption1>}
      {workbook !== undefined && isRead && (read !== undefined || !isReadOnly) && (
        <Button
          size="small"
          className={styles.action}
          aria-label={read === undefined ? text.makeRegisterFor(title) : text.openSheetOf(title)}
          onClick={() => void (cell === undefined ? make() : attempt(async () => workbook.jumpTo(cell)))}
        >
          {read === undefined ? text.makeRegister : text.openSheet}
        </Button>
      )}
    </li>
  );
}
