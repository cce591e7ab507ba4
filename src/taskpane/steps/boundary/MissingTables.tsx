import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { boundaryTables, enterpriseTable, itemHeaderPosition, itemRows } from "../../../core";
import { usePane } from "../../pane-context";
import type { BoundaryState } from "./use-boundary";

/** 缺少的表 — what the workbook does not have yet, and the offer to make it; nothing is made unasked. */
export function MissingTables({ state }: { readonly state: BoundaryState }) {
  const { language, text } = usePane();
  const { snapshot } = state;
  if (snapshot === undefined) return null;
  const tables = boundaryTables.filter(({ id }) => snapshot[id] === undefined);
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

function missingItems({ snapshot }: BoundaryState): number {
  const content = snapshot?.enterprise?.content;
  if (content === undefined) return 0;
  const position = itemHeaderPosition(content.headers, "item");
  if (position === -1) return 0;
  return enterpriseTable.items.filter((item) => itemRows(content, position, item).length === 0).length;
}
