import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { columnRoles, shownContent, type Column, type Mapping, type RecordTable } from "../../../core";
import { usePane } from "../../pane-context";

const previewed = 3;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface RowsPreviewProps {
  readonly table: RecordTable;
  readonly mapping: Mapping;
}

/** 抄入预览 — how many rows there will be, the first of them by the headers of our table, and what is converted. */
export function RowsPreview({ table, mapping: { rows, converted } }: RowsPreviewProps) {
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
      {converted.map(({ role, from, to }) => (
        <Caption1 key={`${role} ${from}`} block>
          {text.convertedColumn(columnRoles.find(({ id }) => id === role)?.name[language] ?? "", from, to)}
        </Caption1>
      ))}
    </div>
  );
}
