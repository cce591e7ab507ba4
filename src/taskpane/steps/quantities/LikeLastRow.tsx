import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { shownText } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import type { ActivityKind } from "../../../core";
import { entriesLike, lastRowOf, monthsLeft, type NewEntries } from "./rows-like-last";

const useStyles = makeStyles({
  offers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface LikeLastRowProps {
  readonly state: LedgerEditing;
  readonly kind: ActivityKind;
  readonly source: string;
  /** The months of the declared period; none where it is not known. */
  readonly months: readonly string[];
  /** The month that was chosen for a new row, or nothing. */
  readonly month: string;
}

/** 照上一行新增 — one row, or all months that are missing, with everything that the last row of the source says but its amounts. */
export function LikeLastRow({ state, kind, source, months, month }: LikeLastRowProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const last = lastRowOf(state, kind, source);
  if (last === undefined) return <Caption1>{text.likeLastNeedsRow}</Caption1>;
  const left = monthsLeft(state, kind, last, months);
  const add = (entries: NewEntries, rows: number) => {
    state.enterAll(entries);
    setAsked(false);
    const added = new Set(entries.map(({ key }) => String(key.row)));
    const undo = (): Promise<void> => {
      added.forEach((row) => state.takeOutRow(kind.table.id, row));
      showNotice(undefined);
      return Promise.resolve();
    };
    showNotice({ kind: "said", say: (words) => words.rowsPrepared(rows), undo });
  };
  const one = month === "" ? left[0] : month;
  return (
    <>
      <div className={styles.offers}>
        <Button size="small" onClick={() => add(entriesLike(state, kind, last, [one]), 1)}>
          {one === undefined ? text.likeLastRow : text.likeLastRowFor(one)}
        </Button>
        {left.length > 1 && (
          <Button size="small" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {text.allMonths(left.length)}
          </Button>
        )}
      </div>
      {isAsked && (
        <div className={styles.preview} role="group" aria-label={text.allMonths(left.length)}>
          <Caption1>{text.allMonthsPreview(left.join(" "))}</Caption1>
          <Caption1>{text.allMonthsCopied(copiedWords(state, kind, last, text.allMonthsNothing))}</Caption1>
          <div className={styles.offers}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => add(entriesLike(state, kind, last, left), left.length)}
            >
              {text.allMonthsAdd(left.length)}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {text.allMonthsNot}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

/** What every new row will say, as it stands in the last one. */
function copiedWords(state: LedgerEditing, kind: ActivityKind, last: number | string, none: string): string {
  const { snapshot = {}, draft } = state;
  const words = [
    ...new Set(
      entriesLike(state, kind, last, [undefined]).map(({ key }) =>
        shownText(snapshot, draft, { ...key, row: last }),
      ),
    ),
  ];
  return words.length === 0 ? none : words.join(" · ");
}
