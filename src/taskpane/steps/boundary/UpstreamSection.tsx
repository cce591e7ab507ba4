import { Button, Caption1 } from "@fluentui/react-components";
import { choiceOf, upstreamSourcesTable } from "../../../core";
import { usePane } from "../../pane-context";
import { ColumnField } from "../../editing/ColumnField";
import { ColumnJudgement } from "../../editing/ColumnJudgement";
import { columnOf, shownText } from "../../editing/draft";
import { RecordCard } from "../../editing/RecordCard";
import type { LedgerEditing } from "../../editing/use-editing";
import { useNewRows } from "../../editing/use-new-rows";

/** 上游重要排放源 — named one by one, or stated to be none with the reason (A4). */
export function UpstreamSection({ state }: { readonly state: LedgerEditing }) {
  const { language, text, workbook } = usePane();
  const { rows, add, takeOut } = useNewRows(state, "upstreamSources");
  const column = columnOf("upstreamSources", "answer");
  const choices = column.choices ?? [];
  return (
    <>
      <Caption1>{upstreamSourcesTable.note[language]}</Caption1>
      {rows.map((row, index) => {
        const cell = (id: string) => ({ table: "upstreamSources", row, column: id });
        const shown = (id: string) => shownText(state.snapshot ?? {}, state.draft, cell(id));
        const answer = choiceOf(choices, shown("answer"))?.id;
        const name = shown("source") || `${column.header[language]} ${index + 1}`;
        return (
          <RecordCard key={row} name={name} row={row} onTakeOut={takeOut}>
            <ColumnJudgement state={state} cell={cell("answer")} question={name} clause={column.clause}>
              {answer === "named" && <ColumnField state={state} cell={cell("source")} />}
              {answer === "named" && <ColumnField state={state} cell={cell("criterion")} isLong />}
              {answer === "none" && <ColumnField state={state} cell={cell("reason")} isLong />}
            </ColumnJudgement>
          </RecordCard>
        );
      })}
      {workbook !== undefined && <Button onClick={add}>{text.addUpstream}</Button>}
      {workbook !== undefined && <Caption1>{text.deleteInSheet}</Caption1>}
    </>
  );
}
