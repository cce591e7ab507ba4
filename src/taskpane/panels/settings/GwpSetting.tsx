import { Caption1, Caption1Strong } from "@fluentui/react-components";
import { findGwpSet } from "../../../core";
import { SeverityLabel } from "../../components/SeverityLabel";
import { ColumnField } from "../../editing/ColumnField";
import { shownText, tableOf } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";

const places = [
  { table: "enterprise", row: "", column: "gwpSet" },
  { table: "dataVersion", row: "", column: "gwpSet" },
] as const;

/** GWP 版本 — in the table of the enterprise and among the pinned versions; where both are there they must agree. */
export function GwpSetting({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const there = places.filter(({ table }) => state.snapshot?.[table] !== undefined);
  const sets = there
    .map((cell) => shownText(state.snapshot ?? {}, state.draft, cell))
    .filter((each) => each !== "")
    .map((each) => findGwpSet(each)?.id ?? each);
  return (
    <>
      {new Set(sets).size > 1 && (
        <div role="status">
          <SeverityLabel severity="warning" /> <Caption1>{text.settingsGwpBoth}</Caption1>
        </div>
      )}
      {there.length === 0 && <Caption1>{text.notInTheWorkbook}</Caption1>}
      {there.map((cell) => (
        <div key={cell.table} role="group" aria-label={tableOf(cell.table).title[language]}>
          <Caption1Strong>{tableOf(cell.table).title[language]}</Caption1Strong>
          <ColumnField state={state} cell={cell} />
        </div>
      ))}
    </>
  );
}
