import type { Finding } from "../../finding";
import { pathwayItemsTable } from "../../ledger";

type PathwayItem = (typeof pathwayItemsTable.items)[number]["id"];

/** 类型与路径的项目 — the items of the pathway's table that this step asks. */
export const typeItems = [
  "industryType",
  "typeReason",
  "pathway",
  "pathwayReason",
] as const satisfies readonly PathwayItem[];

/** 承诺的项目 — the items of the same table about the commitment of top management, asked with the targets. */
export const commitmentItems = [
  "commitment",
  "committedBy",
  "committedOn",
  "committedAt",
  "inStrategy",
] as const satisfies readonly PathwayItem[];

/** The findings about these items of the pathway's table. */
export function findingsOfItems(items: readonly string[], findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ at }) => {
    const [table, item] = (at?.input ?? "").split(".");
    return table === pathwayItemsTable.name && item !== undefined && items.includes(item);
  });
}
