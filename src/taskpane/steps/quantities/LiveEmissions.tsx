import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formulaState, type QuantityRow } from "../../../core";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import type { LedgerEditing } from "../../editing/use-editing";
import { shownAmount } from "../../shown-number";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface LiveEmissionsProps {
  readonly state: LedgerEditing;
  /** The row with what was entered; absent as long as it is blank. */
  readonly row: QuantityRow | undefined;
  readonly rowKey: number | string;
}

/** 即时核算 — what the row comes to while one types, beside what the sheet shows for it. */
export function LiveEmissions({ state, row, rowKey }: LiveEmissionsProps) {
  const { text } = usePane();
  const styles = useStyles();
  if (row === undefined) return null;
  const { result, inSheet } = row;
  const isEdited = [...state.draft.values()].some(
    (edit) => edit.table === row.kind.table.id && edit.row === rowKey,
  );
  const differs =
    !isEdited &&
    result.kind === "done" &&
    inSheet !== undefined &&
    inSheet.toDouble() !== result.value.toDouble();
  return (
    <div className={styles.box} role="status">
      <div className={styles.line}>
        <Caption1>{text.quantityCalculated}</Caption1>
        <span className={styles.number}>
          {result.kind === "done"
            ? `${shownAmount(result.value)} tCO2e`
            : result.kind === "open"
              ? text.quantityOpen
              : text.quantityRefused}
        </span>
      </div>
      <div className={styles.line}>
        <Caption1>{text.quantityInSheet}</Caption1>
        <Caption1>
          {isEdited
            ? text.quantityAfterWriting
            : inSheet === undefined
              ? text.empty
              : `${shownAmount(inSheet)} tCO2e`}
        </Caption1>
      </div>
      {differs && (
        <div>
          <SeverityLabel severity="warning" /> <Caption1>{text.quantityDiffers}</Caption1>
        </div>
      )}
      {typeof rowKey === "number" && !hasFormula(state, row, rowKey) && (
        <div>
          <SeverityLabel severity="warning" /> <Caption1>{text.quantityNoFormula}</Caption1>
        </div>
      )}
    </div>
  );
}

/** Whether the row's emissions still are the formula of the column. */
function hasFormula({ snapshot }: LedgerEditing, { kind, fields }: QuantityRow, row: number): boolean {
  const read = snapshot?.[kind.table.id];
  const column = kind.table.columns.find(({ id }) => id === "emissions");
  const position = column === undefined ? -1 : (read?.content.headers.indexOf(column.header.zh) ?? -1);
  if (read === undefined || column === undefined || position === -1) return fields["emissions"] !== undefined;
  const formula = read.formulas[row]?.[position];
  return formulaState(kind.table, column, formula, read.content.rows[row]?.[position]) === "own";
}
