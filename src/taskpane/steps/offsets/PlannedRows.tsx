import { Caption1, Caption1Strong, makeStyles } from "@fluentui/react-components";
import { plannedCounts, type ImportPlan, type PlannedRow } from "../../../core";
import { usePane } from "../../pane-context";
import { ListPart } from "./ListPart";

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

/** 将要导入的行 — how many of which kind, the first ones as they would be entered, and every one that is skipped or unread. */
export function PlannedRows({ plan, hasNames }: PlannedRowsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { rows, skipped, unread } = plan;
  const { kinds, retired } = plannedCounts(plan);
  const counts = kinds.map(({ kind, count }) => text.offsetsOfKind(kind?.[language] ?? "", count));
  return (
    <>
      <div role="status">
        <Caption1Strong block>
          {text.offsetsPreview}: {text.offsetsWillEnter(rows.length)}
        </Caption1Strong>
        {rows.length > 0 && (
          <Caption1 block>{[...counts, text.offsetsRetiredRows(retired)].join(" · ")}</Caption1>
        )}
        {unread.length > 0 && <Caption1 block>{text.offsetsUnread(unread.length)}</Caption1>}
        {skipped.length > 0 && <Caption1 block>{text.offsetsWillSkip(skipped.length)}</Caption1>}
        {!hasNames && rows.length > 0 && <Caption1 block>{text.offsetsLotIsSerial}</Caption1>}
      </div>
      <ul className={styles.list} aria-label={text.offsetsPreview}>
        {rows.slice(0, shownAtMost).map((row) => (
          <li key={row.row}>
            <Caption1>{wordsOf(row)}</Caption1>
          </li>
        ))}
      </ul>
      {rows.length > shownAtMost && <Caption1>{text.offsetsMoreRows(rows.length - shownAtMost)}</Caption1>}
      <ListPart
        label={text.offsetsUnreadCells}
        lines={unread.map(
          ({ row, column, text: written }) => `${row} · ${column.header[language]}: ${written}`,
        )}
      />
      <ListPart
        label={text.offsetsSkippedRows}
        lines={skipped.map(({ row, serial, sameAs }) => {
          const why =
            sameAs === "register" ? text.offsetsSkippedInRegister(row) : text.offsetsSkippedInText(row);
          return `${why} · ${serial}`;
        })}
      />
    </>
  );
}

function wordsOf({ cells: { lot, kind, quantity, serial, vintage, retiredOn } }: PlannedRow): string {
  const serials = serial === lot ? undefined : serial;
  return [lot, kind, quantity, vintage, retiredOn, serials].filter((word) => word !== undefined).join(" · ");
}
