import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { activityKindOf, activityKinds, knownSources, nameKey, type QuantityRow } from "../../../core";
import { shownRows, shownText, type TableContents } from "../../editing/draft";
import { SectionFindings } from "../../editing/SectionFindings";
import type { LedgerEditing } from "../../editing/use-editing";
import { tableNameOf, useFillIn } from "../../fill-in";
import { usePane } from "../../pane-context";
import { ActivityRows } from "./ActivityRows";
import { declaredPeriod, monthsIn } from "./declared-period";
import { LikeLastRow } from "./LikeLastRow";
import { onlyBase } from "./only-base";
import { enterKnown } from "./SourceField";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  add: { alignSelf: "flex-start" },
});

interface ActivityEntryProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly rows: readonly QuantityRow[];
}

/** 录入活动数据 — what, from which source, for which month; then the row itself. */
export function ActivityEntry({ state, contents, rows }: ActivityEntryProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const { finding } = useFillIn();
  const sought = activityKinds.find(({ table }) => table.name === tableNameOf(finding))?.table.id;
  const { choose } = state;
  useEffect(() => {
    if (sought === undefined) return;
    choose("quantityKind", sought);
    choose("quantitySource", "");
  }, [sought, choose]);
  const kind = activityKindOf(state.choices["quantityKind"]);
  const source = state.choices["quantitySource"] ?? "";
  const month = state.choices["quantityMonth"] ?? "";
  const sources = knownSources(contents);
  const declared = declaredPeriod(contents);
  const isThere = state.snapshot?.[kind.table.id] !== undefined;
  const isOfSource = kind.table.columns.some(({ id }) => id === "source");
  const add = () => {
    const row = freeRow(state, kind.table.id);
    const cell = (column: string) => ({ table: kind.table.id, row, column });
    if (month !== "") state.enter(cell("month"), `${month}-01`);
    const known = sources.find(({ name }) => name === source);
    const base = onlyBase(contents);
    if (base !== undefined && kind.table.columns.some(({ id }) => id === "base")) {
      state.enter(cell("base"), known?.base ?? base);
    }
    if (!isOfSource || known === undefined) return;
    state.enter(cell("source"), source);
    enterKnown(state, cell("source"), known);
  };
  return (
    <>
      <Field label={text.quantityKind} hint={kind.table.note[language]}>
        <Select
          className={styles.control}
          value={kind.table.id}
          onChange={(_event, { value }) => {
            state.choose("quantityKind", value);
            // A filter that leaves nothing of the other table would only hide its rows.
            if (!hasRowsOf(state, value, source)) state.choose("quantitySource", "");
          }}
        >
          {activityKinds.map(({ table }) => (
            <option key={table.id} value={table.id}>
              {table.title[language]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.two}>
        <Field label={text.quantityFor}>
          <Select
            className={styles.control}
            value={source}
            onChange={(_event, { value }) => state.choose("quantitySource", value)}
          >
            <option value="">{text.quantityAllSources}</option>
            {sources.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.quantityNewMonth}>
          <Select
            className={styles.control}
            value={month}
            onChange={(_event, { value }) => state.choose("quantityMonth", value)}
          >
            <option value="">{text.quantityNoMonth}</option>
            {(declared === undefined ? [] : monthsIn(declared)).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {!isThere && <Caption1>{text.notInTheWorkbook}</Caption1>}
      {isThere && workbook !== undefined && !isReadOnly && (
        <Button
          className={styles.add}
          appearance="primary"
          disabled={month === "" && (source === "" || !isOfSource)}
          onClick={add}
        >
          {text.addQuantityRow}
        </Button>
      )}
      {isThere && workbook !== undefined && !isReadOnly && isOfSource && source !== "" && (
        <LikeLastRow
          key={`${kind.table.id} ${source}`}
          state={state}
          kind={kind}
          source={source}
          months={declared === undefined ? [] : monthsIn(declared)}
          month={month}
        />
      )}
      {isThere && month === "" && source === "" && <Caption1>{text.quantityChooseFirst}</Caption1>}
      {isThere && (
        <ActivityRows
          key={kind.table.id}
          state={state}
          contents={contents}
          kind={kind}
          source={isOfSource ? source : ""}
          rows={rows}
          sources={sources}
        />
      )}
      <SectionFindings state={state} table={kind.table} />
    </>
  );
}

function hasRowsOf({ snapshot = {}, draft }: LedgerEditing, table: string, source: string): boolean {
  const { columns } = activityKindOf(table).table;
  if (source === "" || !columns.some(({ id }) => id === "source")) return false;
  return shownRows(snapshot, draft, table).some(
    (row) => nameKey(shownText(snapshot, draft, { table, row, column: "source" })) === nameKey(source),
  );
}

function freeRow(state: LedgerEditing, table: string): string {
  const taken = shownRows(state.snapshot ?? {}, state.draft, table);
  let number = 1;
  while (taken.includes(`new:${number}`)) number += 1;
  return `new:${number}`;
}
