import { itemHeaderPosition, itemRows, positionOf, type Column, type LedgerTable } from "../../ledger";
import type { WorkbookContents } from "./workbook-contents";

/** 补全的一步 — something that our schema has and the workbook has not; carrying it out changes nothing that is there. */
export type SchemaStep =
  | { readonly kind: "addTable"; readonly table: LedgerTable }
  | { readonly kind: "addColumn"; readonly table: LedgerTable; readonly column: Column }
  | { readonly kind: "addItem"; readonly table: LedgerTable; readonly column: Column };

/**
 * 补全架构 — what has to be added so that the workbook has the given tables with all their columns and items. Migrations go
 * forward only: nothing is renamed, moved or deleted.
 */
export function schemaSteps(
  contents: WorkbookContents,
  wanted: readonly LedgerTable[],
): readonly SchemaStep[] {
  return wanted.flatMap((table): SchemaStep[] => {
    const content = contents[table.name];
    if (content === undefined) return [{ kind: "addTable", table }];
    if (table.form === "records") {
      return table.columns
        .filter((column) => positionOf(column, content.headers) === -1)
        .map((column) => ({ kind: "addColumn", table, column }));
    }
    const position = itemHeaderPosition(content.headers, "item");
    if (position === -1) return [];
    return table.items
      .filter((item) => itemRows(content, position, item).length === 0)
      .map((column) => ({ kind: "addItem", table, column }));
  });
}
