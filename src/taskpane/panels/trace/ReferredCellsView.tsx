import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { ReferredCells } from "./cell-origin";
import { CellLink } from "./CellLink";
import { CellList } from "./CellList";

const useStyles = makeStyles({
  cells: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReferredCellsViewProps {
  readonly from: ReferredCells;
  /** What the cells are for: the name of a parameter. */
  readonly label: string;
  readonly isDate?: boolean;
  /** Of several cells none is listed until somebody asks. */
  readonly isFolded?: boolean;
  readonly onGoTo: (address: string) => void;
}

/** 引用的单元格 — where a reference points: one cell, or an area with those of its cells that hold something. */
export function ReferredCellsView({
  from,
  label,
  isDate = false,
  isFolded = false,
  onGoTo,
}: ReferredCellsViewProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { address, cells, size, table } = from;
  // Several areas at once are no place to go to.
  const isPlace = !address.includes(",");
  const isOnlyCell = size === 1 && cells.length === 1;
  return (
    <div className={styles.cells}>
      {table !== undefined && <Caption1 className={styles.quiet}>{table[language]}</Caption1>}
      {!isOnlyCell && isPlace && (
        <div>
          <CellLink address={address} onGoTo={onGoTo} />
        </div>
      )}
      {size > 1 && <Caption1 className={styles.quiet}>{text.traceCells(cells.length, size)}</Caption1>}
      {size === 1 && cells.length === 0 && (
        <Caption1 className={styles.quiet}>{text.traceEmptyCell}</Caption1>
      )}
      {cells.length > 0 && (
        <CellList
          label={label}
          cells={cells}
          isDate={isDate}
          isFolded={isFolded && size > 1}
          onGoTo={onGoTo}
        />
      )}
    </div>
  );
}
