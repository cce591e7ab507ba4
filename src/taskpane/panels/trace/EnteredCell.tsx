import { Body1, Caption1, Caption1Strong } from "@fluentui/react-components";
import type { CellContent } from "../../../core";
import { usePane } from "../../pane-context";
import type { TableRow } from "../../workbook/trace/selected-cell";
import { contentText } from "./content-text";
import { rowLines } from "./row-lines";
import { RowView } from "./RowView";

interface EnteredCellProps {
  readonly content: CellContent | undefined;
  readonly row: TableRow | undefined;
}

/** 填写的内容 — an entry: what column it stands under, what the row says of its source, and the rest of the row. */
export function EnteredCell({ content, row }: EnteredCellProps) {
  const { language, text } = usePane();
  const what =
    content === undefined
      ? text.traceBlank
      : typeof content === "number"
        ? text.traceEntered
        : text.traceEnteredWords;
  if (row?.isBody === false) return <Body1>{text.traceHeader}</Body1>;
  if (row === undefined) {
    return (
      <>
        <Body1>{what}</Body1>
        {content !== undefined && <Caption1>{text.traceNoTable}</Caption1>}
      </>
    );
  }
  const { title, own, sources, others } = rowLines(row);
  return (
    <>
      <Body1>{what}</Body1>
      {own !== undefined && (
        <Body1>
          <Caption1Strong>
            {title === undefined ? "" : `${title[language]} · `}
            {own.header}
          </Caption1Strong>{" "}
          {contentText(own.content, text, own.isDate)}
          {own.unit === undefined || typeof own.content !== "number" ? "" : ` ${own.unit}`}
        </Body1>
      )}
      {sources.length > 0 ? (
        <RowView title={text.traceSource} lines={sources} />
      ) : (
        content !== undefined && <Caption1>{text.traceNoSource}</Caption1>
      )}
      {others.length > 0 && <RowView title={text.traceSameRow} lines={others} />}
    </>
  );
}
