import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane-context";
import type { NamedCell } from "./cell-origin";
import { CellLink } from "./CellLink";
import { contentText } from "./content-text";

/** Of many cells people look at the first ones; the others are listed when asked for. */
const shownAtFirst = 6;
/** More than these make the pane slow, and nobody reads them here. */
const shownAtMost = 500;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  value: { textAlign: "end", overflowWrap: "anywhere", minWidth: 0 },
  more: { alignSelf: "flex-start", paddingInline: tokens.spacingHorizontalXS },
});

interface CellListProps {
  readonly label: string;
  readonly cells: readonly NamedCell[];
  readonly isDate?: boolean;
  /** None is listed until somebody asks. */
  readonly isFolded?: boolean;
  readonly onGoTo: (address: string) => void;
}

/** 单元格清单 — cells with what they hold, each the way to itself. */
export function CellList({ label, cells, isDate = false, isFolded = false, onGoTo }: CellListProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const shown = cells.slice(0, isOpen ? shownAtMost : isFolded ? 0 : shownAtFirst);
  const others = Math.min(cells.length, shownAtMost) - shown.length;
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {shown.map(({ address, content }) => (
            <li key={address} className={styles.item}>
              <CellLink address={address} onGoTo={onGoTo} />
              <Caption1 className={styles.value}>{contentText(content, text, isDate)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setOpen(true)}>
          {shown.length === 0 ? text.traceListCells(label, others) : text.traceOtherCells(others)}
        </Button>
      )}
    </>
  );
}
