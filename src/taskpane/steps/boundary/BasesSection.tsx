import { Button, Caption1 } from "@fluentui/react-components";
import { basesTable } from "../../../core";
import { usePane } from "../../pane-context";
import { ColumnField } from "../../editing/ColumnField";
import { ColumnJudgement } from "../../editing/ColumnJudgement";
import { columnOf, shownText } from "../../editing/draft";
import { RecordCard } from "../../editing/RecordCard";
import type { LedgerEditing } from "../../editing/use-editing";
import { useNewRows } from "../../editing/use-new-rows";

/** 生产基地 — each base, inside or left out, with its reason (A2). */
export function BasesSection({ state }: { readonly state: LedgerEditing }) {
  const { language, text, workbook } = usePane();
  const { rows, add, takeOut } = useNewRows(state, "bases");
  const inside = columnOf("bases", "inside");
  return (
    <>
      {rows.map((row, index) => {
        const cell = (column: string) => ({ table: "bases", row, column });
        const shown = (column: string) => shownText(state.snapshot ?? {}, state.draft, cell(column));
        const name = shown("base") || `${basesTable.columns[0].header[language]} ${index + 1}`;
        return (
          <RecordCard key={row} name={name} row={row} onTakeOut={takeOut}>
            <ColumnField state={state} cell={cell("base")} />
            <ColumnField state={state} cell={cell("address")} />
            <ColumnJudgement
              state={state}
              cell={cell("inside")}
              question={`${name} · ${inside.header[language]}`}
              clause={inside.clause}
            >
              <ColumnField state={state} cell={cell("reason")} isLong />
              <ColumnField state={state} cell={cell("evidence")} />
            </ColumnJudgement>
          </RecordCard>
        );
      })}
      {workbook !== undefined && <Button onClick={add}>{text.addBase}</Button>}
      {workbook !== undefined && <Caption1>{text.deleteInSheet}</Caption1>}
    </>
  );
}
