import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { itemHeaderPosition, itemRows } from "../../core";
import { usePane } from "../pane-context";
import type { LedgerEditing } from "./use-editing";

/** 缺少的表 — what the workbook does not have yet, and the offer to make it; nothing is made unasked. */
export function MissingTables({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot } = state;
  if (snapshot === undefined) return null;
  const tables = state.tables.filter(({ id }) => snapshot[id] === undefined);
  const items = missingItems(state);
  if (tables.length === 0 && items === 0) return null;
  const names = tables.map(({ title }) => title[language]).join(language === "zh" ? "、" : ", ");
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {tables.length > 0 ? `${text.tablesMissing(names)} ` : ""}
        {items > 0 ? `${text.itemsMissing(items)} ` : ""}
        {tables.length > 0 ? text.makingKeepsRest : text.addingKeepsRest}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => void state.complete()}>
          {tables.length > 0 ? text.makeTables : text.addItems}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** How many items the tables of items that are there do not have yet. */
function missingItems({ snapshot, tables }: LedgerEditing): number {
  return tables.reduce((count, table) => {
    const content = snapshot?.[table.id]?.content;
    const position = itemHeaderPosition(content?.headers ?? [], "item");
    if (table.form !== "items" || content === undefined || position === -1) return count;
    return count + table.items.filter((item) => itemRows(content, position, item).length === 0).length;
  }, 0);
}
