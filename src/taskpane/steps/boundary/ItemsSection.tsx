import type { Column } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import type { LedgerEditing } from "../../editing/use-editing";

interface ItemsSectionProps {
  readonly state: LedgerEditing;
  readonly items: readonly Column[];
}

/** Items in which people write more than a few words. */
const longItems = new Set(["processes", "runningState", "organisationalBoundary", "scale"]);

/** 项目 — one field for each item of the enterprise. */
export function ItemsSection({ state, items }: ItemsSectionProps) {
  return items.map(({ id }) => (
    <ColumnField
      key={id}
      state={state}
      cell={{ table: "enterprise", row: "", column: id }}
      isLong={longItems.has(id)}
    />
  ));
}
