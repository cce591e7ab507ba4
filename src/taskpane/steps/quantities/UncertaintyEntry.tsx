import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { ownFactorsTable, uncertaintyKinds, type UncertaintyKind } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import { RecordCard } from "../../editing/RecordCard";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({ add: { alignSelf: "flex-start" } });

/** What is asked of a new uncertainty; the rest is filled in with its row. */
const asked = ["value", "unit", "basis", "source", "reason"] as const;

/** The row that is begun for a source is known by it. */
function rowFor(source: string, kind: UncertaintyKind): string {
  return `template:uncertainty ${kind} ${source}`;
}

/** 已开始登记 — whether there is a row for it that is not written yet. */
export function isBegun({ draft }: LedgerEditing, source: string, kind: UncertaintyKind): boolean {
  return [...draft.values()].some(({ row }) => row === rowFor(source, kind));
}

interface UncertaintyEntryProps {
  readonly state: LedgerEditing;
  readonly source: string;
  readonly kind: UncertaintyKind;
  /** Nothing is stated yet, so that a row may be begun. */
  readonly isOffered: boolean;
}

/** 登记不确定度 — begins a row of own factors for a source and asks for its number and what proves it; the save bar writes it. */
export function UncertaintyEntry({ state, source, kind, isOffered }: UncertaintyEntryProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const row = rowFor(source, kind);
  const title = uncertaintyKinds.find(({ id }) => id === kind)?.text[language] ?? "";
  const cell = (column: string) => ({ table: ownFactorsTable.id, row, column });
  if (isBegun(state, source, kind)) {
    return (
      <RecordCard
        name={`${title} · ${source}`}
        row={row}
        onTakeOut={() => state.takeOutRow(ownFactorsTable.id, row)}
      >
        <Caption1>{text.uncertaintyRecordHint}</Caption1>
        {asked.map((column) => (
          <ColumnField key={column} state={state} cell={cell(column)} />
        ))}
      </RecordCard>
    );
  }
  const isThere = state.snapshot?.[ownFactorsTable.id] !== undefined;
  if (!isOffered || !isThere || workbook === undefined || isReadOnly) return null;
  const begin = () =>
    state.enterAll([
      { key: cell("key"), typed: source },
      { key: cell("what"), typed: title },
      { key: cell("unit"), typed: "%" },
      { key: cell("process"), typed: text.uncertaintyMeaning },
    ]);
  return (
    <Button size="small" className={styles.add} onClick={begin}>
      {text.uncertaintyRecord(title)}
    </Button>
  );
}
