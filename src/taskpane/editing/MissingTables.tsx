import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { itemHeaderPosition, itemRows } from "../../core";
import { useOpenTab } from "../open-tab";
import { usePane } from "../pane-context";
import { hasNoTable } from "./has-no-table";
import type { LedgerEditing } from "./use-editing";

/** 缺少的表 — what the workbook does not have yet, and the offer to make it; nothing is made unasked. */
export function MissingTables({ state }: { readonly state: LedgerEditing }) {
  const { language, text, isReadOnly } = usePane();
  const { snapshot } = state;
  const openTab = useOpenTab();
  if (snapshot === undefined) return null;
  const tables = state.tables.filter(({ id }) => snapshot[id] === undefined);
  const items = missingItems(state);
  if (tables.length === 0 && items === 0) return null;
  const names = tables.map(({ title }) => title[language]).join(language === "zh" ? "、" : ", ");
  const isOwnLedger = hasNoTable(snapshot);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {isOwnLedger ? `${text.ownLedgerStays} ` : ""}
        {tables.length > 0 ? `${text.tablesMissing(names)} ` : ""}
        {items > 0 ? `${text.itemsMissing(items)} ` : ""}
        {tables.length > 0 ? text.makingKeepsRest : text.addingKeepsRest}
      </MessageBarBody>
      {!isReadOnly && (
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={() => void state.complete()}>
            {tables.length > 0 ? text.makeTables : text.addItems}
          </Button>
          {isOwnLedger && (
            <Button size="small" onClick={() => openTab("workbook")}>
              {text.goToTakeover}
            </Button>
          )}
        </MessageBarActions>
      )}
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
