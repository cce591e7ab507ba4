import { Caption1 } from "@fluentui/react-components";
import { boundaryChangesTable } from "../../../core";
import { tableOf } from "../../editing/draft";
import { TableSections } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { standingOf } from "../../editing/section-standing";
import { findingsOf, sections } from "./sections";

/** 企业与边界 — who, which bases, which sources, which period: the step that everything else rests on (A1–A4, A6, A7). */
export function BoundaryStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot, findings } = state;
  const parts = sections.map((section) => ({
    id: section.id,
    title: text[section.id],
    holds: [tableOf(section.table)],
    ...(section.items === undefined ? {} : { columns: section.items.map(({ id }) => id) }),
    standing: standingOf(findingsOf(section, findings), text),
    content:
      snapshot !== undefined && snapshot[section.table] === undefined ? (
        <Caption1>{text.notInTheWorkbook}</Caption1>
      ) : (
        section.content(state)
      ),
  }));
  const changes = { id: "changes", title: boundaryChangesTable.title[language], table: boundaryChangesTable };
  return <TableSections state={state} sections={[...parts, changes]} opened={["period"]} />;
}
