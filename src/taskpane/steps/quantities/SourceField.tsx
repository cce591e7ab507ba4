import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { categories, type KnownSource } from "../../../core";
import { columnOf, shownText, type CellKey } from "../../editing/draft";
import { findingAt, sentenceInPlace } from "../../editing/finding-at";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface SourceFieldProps {
  readonly state: LedgerEditing;
  readonly cell: CellKey;
  readonly sources: readonly KnownSource[];
}

/** 排放源栏 — a source of the ledger, offered while one types; a known one brings its category and base where they are blank. */
export function SourceField({ state, cell, sources }: SourceFieldProps) {
  const { language, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const listId = useId();
  const column = columnOf(cell.table, cell.column);
  const finding = findingAt(state, cell);
  return (
    <>
      <Field
        label={column.header[language]}
        hint={column.note[language]}
        {...(finding === undefined ? {} : { validationMessage: sentenceInPlace(finding, language) })}
      >
        <Input
          className={styles.control}
          value={shownText(state.snapshot ?? {}, state.draft, cell)}
          readOnly={workbook === undefined || isReadOnly}
          list={listId}
          onChange={(_event, { value }) => {
            state.enter(cell, value);
            const known = sources.find(({ name }) => name === value);
            if (known !== undefined) enterKnown(state, cell, known);
          }}
        />
      </Field>
      <datalist id={listId}>
        {sources.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** What the table of sources says about a source, into cells that are blank. */
export function enterKnown(state: LedgerEditing, { table, row }: CellKey, source: KnownSource): void {
  const category = categories.find(({ id }) => id === source.category)?.text.zh;
  const known: readonly (readonly [string, string | undefined])[] = [
    ["category", category],
    ["base", source.base],
  ];
  const columns = columnIds(state, table);
  for (const [column, value] of known) {
    const cell = { table, row, column };
    if (value === undefined || !columns.includes(column)) continue;
    if (shownText(state.snapshot ?? {}, state.draft, cell) === "") state.enter(cell, value);
  }
}

function columnIds({ tables }: LedgerEditing, id: string): readonly string[] {
  return tables.flatMap((table) =>
    table.id === id && table.form === "records" ? table.columns.map((column) => column.id) : [],
  );
}
