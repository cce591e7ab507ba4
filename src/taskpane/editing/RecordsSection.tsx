import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Column, RecordTable } from "../../core";
import { tableNameOf, useFillIn } from "../fill-in";
import { usePane } from "../pane-context";
import { attempt } from "../attempt";
import { ColumnField } from "./ColumnField";
import { shownText } from "./draft";
import { RecordCard } from "./RecordCard";
import type { LedgerEditing } from "./use-editing";
import { isFromTemplate, useNewRows } from "./use-new-rows";

/** More rows than this are better read in the sheet; the pane shows the first ones and the way there. */
const shownAtMost = 12;

const useStyles = makeStyles({
  opener: { justifyContent: "flex-start", textAlign: "start", maxWidth: "100%" },
  calculated: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface RecordsSectionProps {
  readonly state: LedgerEditing;
  readonly table: RecordTable;
  /** Columns asked in the pane; all others stay in the sheet. */
  readonly columns?: readonly string[];
}

/** 登记表的编辑 — the rows of a table: each opens to its fields, rows are added here, by hand or by paste in the sheet. */
export function RecordsSection({ state, table, columns }: RecordsSectionProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const { rows, add, takeOut } = useNewRows(state, table.id);
  const { finding } = useFillIn();
  // Whoever comes to see to a row finds it open.
  const [open, setOpen] = useState<number | string | undefined>(() =>
    tableNameOf(finding) === table.name && finding?.at?.row !== undefined ? finding.at.row - 1 : undefined,
  );
  const shown = rows.slice(0, shownAtMost);
  const newRows = rows.filter((row) => typeof row === "string" && !shown.includes(row));
  // What is not saved yet is shown here however much there is: the sheet does not have it.
  const hidden = rows.length - shown.length - newRows.length;
  const content = state.snapshot?.[table.id];
  const first = content?.content.addressAt?.(0, 0);
  return (
    <>
      {[...shown, ...newRows].map((row, index) => (
        <RecordRow
          key={row}
          state={state}
          table={table}
          row={row}
          number={index + 1}
          columns={columns}
          isOpen={open === row || (typeof row === "string" && !isFromTemplate(row))}
          onToggle={() => setOpen(open === row ? undefined : row)}
          onTakeOut={takeOut}
        />
      ))}
      {hidden > 0 && first !== undefined && workbook !== undefined && (
        <Link as="button" onClick={() => void attempt(() => workbook.jumpTo(first))}>
          {text.moreRowsInSheet(hidden)}
        </Link>
      )}
      {workbook !== undefined && !isReadOnly && content !== undefined && (
        <Button onClick={add}>{text.addRow(table.title[language])}</Button>
      )}
    </>
  );
}

interface RecordRowProps {
  readonly state: LedgerEditing;
  readonly table: RecordTable;
  readonly row: number | string;
  readonly number: number;
  readonly columns: readonly string[] | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onTakeOut: (row: string) => void;
}

function RecordRow({ state, table, row, number, columns, isOpen, onToggle, onTakeOut }: RecordRowProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const cell = (column: string) => ({ table: table.id, row, column });
  const named = shownText(state.snapshot ?? {}, state.draft, cell(table.namedBy));
  const name = named === "" ? `${table.title[language]} ${number}` : named;
  const asked = table.columns.filter(({ id }) => columns?.includes(id) ?? true);
  return (
    <>
      {(typeof row === "number" || isFromTemplate(row)) && (
        <Button appearance="subtle" className={styles.opener} aria-expanded={isOpen} onClick={onToggle}>
          {number}. {typeof row === "string" ? text.rowAdded(name) : name}
        </Button>
      )}
      {isOpen && (
        <RecordCard name={name} row={row} onTakeOut={onTakeOut}>
          {asked.map((column) =>
            column.formula === undefined ? (
              <ColumnField
                key={column.id}
                state={state}
                cell={cell(column.id)}
                isLong={column.kind === "text" && longColumns.has(column.id)}
              />
            ) : (
              <CalculatedField key={column.id} state={state} column={column} cell={cell(column.id)} />
            ),
          )}
        </RecordCard>
      )}
    </>
  );
}

const longColumns = new Set([
  "reason",
  "description",
  "duty",
  "demand",
  "response",
  "need",
  "action",
  "cause",
]);

interface CalculatedFieldProps {
  readonly state: LedgerEditing;
  readonly column: Column;
  readonly cell: { readonly table: string; readonly row: number | string; readonly column: string };
}

/** A calculated cell is shown as the sheet shows it and cannot be entered. */
function CalculatedField({ state, column, cell }: CalculatedFieldProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const value = shownText(state.snapshot ?? {}, state.draft, cell);
  return (
    <div className={styles.calculated}>
      <Caption1>
        {column.header[language]} · {text.calculated}
      </Caption1>
      <span className={styles.number}>
        {value === "" ? text.empty : value} {column.unit ?? ""}
      </span>
    </div>
  );
}
