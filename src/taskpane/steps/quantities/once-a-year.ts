import { entriesOf, monitoringPlanTable, plannedFrequencies } from "../../../core";
import { columnOf, contentsWith, shownRows, type CellKey } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";

/** 每年一次的回答 — how it can be given: by an entry in the monitoring plan, unless that says something else already. */
export type OnceAYear =
  | { readonly kind: "open"; readonly enter: () => void }
  | { readonly kind: "planned" }
  | { readonly kind: "no-table" };

/** 记入监测计划 — a row of the plan that names the source, with the frequency `每年`; it is written with everything else. */
export function enterOnceAYear(state: LedgerEditing, source: string): OnceAYear {
  const { snapshot = {}, draft } = state;
  const table = monitoringPlanTable.id;
  if (snapshot[table] === undefined) return { kind: "no-table" };
  if (entriesOf(source, plannedFrequencies(contentsWith(snapshot, draft))).length > 0) {
    return { kind: "planned" };
  }
  const yearly = columnOf(table, "frequency").choices?.find(({ id }) => id === "yearly");
  const enter = () => {
    const taken = shownRows(snapshot, draft, table);
    let number = 1;
    while (taken.includes(`new:${number}`)) number += 1;
    const cell = (column: string): CellKey => ({ table, row: `new:${number}`, column });
    state.enterAll([
      { key: cell("item"), typed: source },
      { key: cell("frequency"), typed: yearly?.text.zh ?? "" },
    ]);
  };
  return { kind: "open", enter };
}
