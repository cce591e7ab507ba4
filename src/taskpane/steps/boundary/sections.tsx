import type { ReactNode } from "react";
import { organisationItems, periodItems, profileItems, type Column, type Finding } from "../../../core";
import type { LedgerTableId } from "../../workbook/ledger-workbook";
import { BasesSection } from "./BasesSection";
import { CategoriesSection } from "./CategoriesSection";
import { tableOf } from "../../editing/draft";
import { ItemsSection } from "./ItemsSection";
import type { LedgerEditing } from "../../editing/use-editing";
import { UpstreamSection } from "./UpstreamSection";

/** One part of the step: its title, the table it fills, the items it asks, and what is seen. */
export interface Section {
  readonly id: "period" | "profile" | "organisation" | "bases" | "categories" | "upstream";
  readonly table: LedgerTableId;
  /** In a table of items: which of them. */
  readonly items?: readonly Column[];
  readonly content: (state: LedgerEditing) => ReactNode;
}

/** 本步的各部分 — the parts of the step in the order of the work. */
export const sections: readonly Section[] = [
  itemsSection("period", periodItems),
  itemsSection("profile", profileItems),
  itemsSection("organisation", organisationItems),
  { id: "bases", table: "bases", content: (state) => <BasesSection state={state} /> },
  { id: "categories", table: "boundaryCategories", content: (state) => <CategoriesSection state={state} /> },
  { id: "upstream", table: "upstreamSources", content: (state) => <UpstreamSection state={state} /> },
];

/** The findings that belong to a part. */
export function findingsOf({ table, items }: Section, findings: readonly Finding[]): readonly Finding[] {
  const { name } = tableOf(table);
  return findings.filter(({ at }) => {
    const [foundTable, column] = (at?.input ?? "").split(".");
    if (foundTable !== name) return false;
    return items === undefined || column === undefined || items.some(({ id }) => id === column);
  });
}

function itemsSection(id: Section["id"], items: readonly Column[]): Section {
  return { id, table: "enterprise", items, content: (state) => <ItemsSection state={state} items={items} /> };
}
