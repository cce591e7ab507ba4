import { Button, Caption1, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type ActivityKind, type KnownSource, nameKey, type QuantityRow } from "../../../core";
import { attempt } from "../../attempt";
import { ColumnField } from "../../editing/ColumnField";
import { shownText, type TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { isFromTemplate, useNewRows } from "../../editing/use-new-rows";
import { tableNameOf, useFillIn } from "../../fill-in";
import { usePane } from "../../pane-context";
import { ActivityRow } from "./ActivityRow";
import { shownAmount } from "../../shown-number";

/** A year of one source fits; more is better read in the sheet. */
const shownAtMost = 12;

const useStyles = makeStyles({
  opener: { justifyContent: "space-between", textAlign: "start", width: "100%", maxWidth: "none" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface ActivityRowsProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly kind: ActivityKind;
  /** Only the rows of that source; all where it is empty. */
  readonly source: string;
  readonly rows: readonly QuantityRow[];
  readonly sources: readonly KnownSource[];
}

/** 各行 — new rows first, then the last ones of the table; each opens to its fields. */
export function ActivityRows({ state, contents, kind, source, rows, sources }: ActivityRowsProps) {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const { finding } = useFillIn();
  // Whoever comes to see to a row finds it open.
  const [open, setOpen] = useState<number | string | undefined>(() =>
    tableNameOf(finding) === kind.table.name && finding?.at?.row !== undefined
      ? finding.at.row - 1
      : undefined,
  );
  const { rows: all, takeOut } = useNewRows(state, kind.table.id);
  const shown = (row: number | string, column: string) =>
    shownText(state.snapshot ?? {}, state.draft, { table: kind.table.id, row, column });
  const nameOf = (row: number | string) =>
    [shown(row, "month").slice(0, 7), shown(row, kind.table.namedBy), ...itemOf(kind, row, shown)]
      .filter((part) => part !== "")
      .join(" · ");
  const added = all.filter((row) => typeof row === "string");
  const saved = all.filter((row): row is number => typeof row === "number");
  const own = saved.filter((row) => source === "" || nameKey(shown(row, "source")) === nameKey(source));
  const first = state.snapshot?.[kind.table.id]?.content.addressAt?.(0, 0);
  const card = (row: number | string) => (
    <ActivityRow
      key={row}
      state={state}
      contents={contents}
      kind={kind}
      row={row}
      name={nameOf(row)}
      rows={rows}
      sources={sources}
      onTakeOut={takeOut}
    />
  );
  return (
    <>
      {added.map((row) =>
        isFromTemplate(row) ? (
          <div key={row} role="group" aria-label={text.rowAdded(nameOf(row))}>
            <Button
              appearance="subtle"
              className={styles.opener}
              aria-expanded={open === row}
              onClick={() => setOpen(open === row ? undefined : row)}
            >
              {text.rowAdded(nameOf(row))}
            </Button>
            {open === row ? (
              card(row)
            ) : (
              <ColumnField state={state} cell={{ table: kind.table.id, row, column: kind.amount }} />
            )}
          </div>
        ) : (
          card(row)
        ),
      )}
      {own
        .slice(-shownAtMost)
        .reverse()
        .map((row) => {
          const result = rows.find((each) => each.kind === kind && each.row === row + 1)?.result;
          return (
            <div key={row}>
              <Button
                appearance="subtle"
                className={styles.opener}
                aria-expanded={open === row}
                onClick={() => setOpen(open === row ? undefined : row)}
              >
                <span>{nameOf(row)}</span>
                <span className={styles.number}>
                  {result?.kind === "done" ? shownAmount(result.value) : ""}
                </span>
              </Button>
              {open === row && card(row)}
            </div>
          );
        })}
      {own.length === 0 && added.length === 0 && <Caption1>{text.quantityNoRows}</Caption1>}
      {own.length > shownAtMost && first !== undefined && workbook !== undefined && (
        <Link as="button" onClick={() => void attempt(() => workbook.jumpTo(first))}>
          {text.quantityLatest(shownAtMost)}
        </Link>
      )}
    </>
  );
}

function itemOf(
  kind: ActivityKind,
  row: number | string,
  shown: (row: number | string, column: string) => string,
): readonly string[] {
  return kind.item === undefined || kind.item === kind.table.namedBy ? [] : [shown(row, kind.item)];
}
