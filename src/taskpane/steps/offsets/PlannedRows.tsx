import { Caption1, Caption1Strong, makeStyles } from "@fluentui/react-components";
import type { ImportPlan, PlannedRow } from "../../../core";
import { usePane } from "../../pane-context";

/** Enough to see whether the columns are right. */
const shownAtMost = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.5rem", overflowWrap: "anywhere" },
});

interface PlannedRowsProps {
  readonly plan: ImportPlan;
  /** Whether a column of the text gives the lots their names. */
  readonly hasNames: boolean;
}

/** 将要导入的行 — the first rows as they would be entered, those that are skipped, and cells that cannot be read. */
export function PlannedRows({ plan: { rows, skipped, unread }, hasNames }: PlannedRowsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  return (
    <div role="status">
      <Caption1Strong>
        {text.offsetsPreview}: {text.offsetsWillEnter(rows.length)}
      </Caption1Strong>
      <ul className={styles.list} aria-label={text.offsetsPreview}>
        {rows.slice(0, shownAtMost).map((row) => (
          <li key={row.row}>
            <Caption1>{wordsOf(row)}</Caption1>
          </li>
        ))}
      </ul>
      {rows.length > shownAtMost && <Caption1>{text.offsetsMoreRows(rows.length - shownAtMost)} </Caption1>}
      {!hasNames && rows.length > 0 && <Caption1>{text.offsetsLotIsSerial} </Caption1>}
      {unread.length > 0 && (
        <>
          <Caption1>{text.offsetsUnread(unread.length)}</Caption1>
          <ul className={styles.list} aria-label={text.offsetsUnread(unread.length)}>
            {unread.slice(0, shownAtMost).map(({ row, column, text: written }) => (
              <li key={`${row} ${column.id}`}>
                <Caption1>
                  {row} · {column.header[language]}: {written}
                </Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {skipped.length > 0 && (
        <>
          <Caption1Strong>{text.offsetsWillSkip(skipped.length)}</Caption1Strong>
          <ul className={styles.list} aria-label={text.offsetsWillSkip(skipped.length)}>
            {skipped.slice(0, shownAtMost).map(({ row, serial, sameAs }) => (
              <li key={row}>
                <Caption1>
                  {sameAs === "register"
                    ? text.offsetsSkippedInRegister(row)
                    : text.offsetsSkippedInText(row)}{" "}
                  · {serial}
                </Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function wordsOf({ cells: { lot, kind, quantity, serial, vintage, retiredOn } }: PlannedRow): string {
  const serials = serial === lot ? undefined : serial;
  return [lot, kind, quantity, vintage, retiredOn, serials].filter((word) => word !== undefined).join(" · ");
}
