import {
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  isBlank,
  measuredGasTable,
  positionOf,
  purchasedEnergyTable,
  type RecordTable,
  type TableContent,
} from "../../ledger";
import { nameKey } from "./same-name";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 活动数据表 — where the emissions of a source are calculated, each row under the name of its source. */
export const activityTables: readonly RecordTable[] = [
  fuelUseTable,
  factorUseTable,
  carbonFlowsTable,
  measuredGasTable,
  purchasedEnergyTable,
];

/** 已有数值 — what stands under the name of a source in all activity tables together. */
export interface RecordedAmount {
  /** Every row of the source has a number. */
  readonly isComplete: boolean;
  /** Every number is 0. */
  readonly isZero: boolean;
  readonly evidence: string | undefined;
}

/** Whether anybody was asked for amounts yet. */
export function hasActivityTables(contents: LedgerContents): boolean {
  return activityTables.some(({ id }) => contents[id] !== undefined);
}

/** 各排放源的数值 — by the name of the source, as names are compared. */
export function recordedAmounts(contents: LedgerContents): ReadonlyMap<string, RecordedAmount> {
  const found = new Map<string, RecordedAmount>();
  for (const table of activityTables) {
    const content = contents[table.id];
    if (content !== undefined) addRows(found, table, content);
  }
  return found;
}

/** Ledgers hold thousands of such rows: only the three cells that matter are looked at. */
function addRows(found: Map<string, RecordedAmount>, table: RecordTable, content: TableContent): void {
  const positions = ["source", "emissions", "evidence"].map((id) => {
    const column = table.columns.find((each) => each.id === id);
    return column === undefined ? -1 : positionOf(column, content.headers);
  });
  for (const cells of content.rows) {
    const [source, emissions, evidence] = positions.map((position) => cells[position]);
    if (typeof source !== "string" || isBlank(source)) continue;
    const before = found.get(nameKey(source));
    // Only a number is a number: a text that looks like one, an error or a blank is none.
    const isNumber = typeof emissions === "number";
    found.set(nameKey(source), {
      isComplete: isNumber && (before?.isComplete ?? true),
      isZero: emissions === 0 && (before?.isZero ?? true),
      evidence:
        before?.evidence ?? (typeof evidence === "string" && !isBlank(evidence) ? evidence : undefined),
    });
  }
}
