import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { shownContent, type Column, type MappedRow, type RecordTable } from "../../../core";
import { usePane } from "../../pane-context";

const previewed = 3;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface RowsPreviewProps {
  readonly table: RecordTable;
  readonly rows: readonly MappedRow[];
}

/** 抄入预览 — how many rows there will be, and the first of them by the headers of our table. */
export function RowsPreview({ table, rows }: RowsPreviewProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  if (rows.length === 0) return null;
  const columns: readonly Column[] = table.columns;
  return (
    <div role="status">
      <Caption1>{text.previewRows(rows.length)}</Caption1>
      <ol className={styles.list}>
        {rows.slice(0, previewed).map(({ row, cells }) => (
          <li key={row}>
            <Caption1>
              {columns
                .filter(({ id }) => cells[id] !== undefined)
                .map((column) => `${column.header[language]} ${shownContent(column, cells[column.id])}`)
                .join(" · ")}
            </Caption1>
          </li>
        ))}
      </ol>
    </div>
  );
}
