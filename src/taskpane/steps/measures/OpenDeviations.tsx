import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { performanceTable } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import { shownText } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "block", overflowWrap: "anywhere" },
});

const asking = new Set(["deviation-cause-missing", "deviation-response-missing"]);

/** 要说明的偏离 — parameters that deviate seriously and do not say why yet, with the fields for the answer (D6). */
export function OpenDeviations({ state }: { readonly state: LedgerEditing }) {
  const { text } = usePane();
  const styles = useStyles();
  const found = state.findings.filter(({ code }) => asking.has(code));
  const saved = state.snapshot?.["performance"]?.content.rows.length ?? 0;
  // A row that is not saved yet stands open below with all its fields.
  const rows = [...new Set(found.flatMap(({ at }) => at?.row ?? []))].filter((row) => row <= saved);
  if (rows.length === 0) return null;
  return (
    <div className={styles.part} role="group" aria-label={text.deviationsOpen}>
      <Caption1>{text.deviationsExplain}</Caption1>
      {rows.map((number) => {
        const cell = (column: string) => ({ table: performanceTable.id, row: number - 1, column });
        return (
          <div key={number} className={styles.part}>
            <Body1Strong className={styles.line}>
              {shownText(state.snapshot ?? {}, state.draft, cell("parameter"))}
            </Body1Strong>
            <ColumnField state={state} cell={cell("cause")} />
            <ColumnField state={state} cell={cell("explanation")} isLong />
            <ColumnField state={state} cell={cell("response")} isLong />
          </div>
        );
      })}
    </div>
  );
}
