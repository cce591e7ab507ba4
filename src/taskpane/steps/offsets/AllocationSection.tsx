import {
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import {
  allocateOffsets,
  dateText,
  offsetSettings,
  type ReadLedger,
  sentence,
  type StandardId,
  standardIds,
  type Verdict,
} from "../../../core";
import { usePane } from "../../pane-context";
import { shownAmount } from "../../shown-number";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  word: {
    textAlign: "start",
    padding: "2px",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "end", padding: "2px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** So many lots are shown at once. */
const shownAtOnce = 100;

interface AllocationSectionProps {
  readonly ledger: ReadLedger;
  readonly verdicts: readonly Verdict[];
}

/** 使用顺序与分配 — which lots to use first under a standard, how much of each, and by when to retire them. */
export function AllocationSection({ ledger, verdicts }: AllocationSectionProps) {
  const { language, text } = usePane();
  const [chosen, setChosen] = useState<StandardId>("GUIDE");
  const [most, setMost] = useState(shownAtOnce);
  const styles = useStyles();
  const { total, side } = verdicts.find(({ standard }) => standard === chosen) ?? {};
  const context = { settings: offsetSettings(ledger.settings, false) };
  const rows =
    total === undefined || side === undefined ? [] : allocateOffsets(total.known, side, chosen, context);
  const left = rows.at(-1)?.leftOfEmissions ?? total?.known;
  return (
    <>
      <Caption1>{text.offsetsAllocationHint}</Caption1>
      <Field label={text.offsetsStandard}>
        <Select
          value={chosen}
          onChange={(_event, { value }) => setChosen(standardIds.find((id) => id === value) ?? chosen)}
        >
          {standardIds.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </Select>
      </Field>
      {total !== undefined && (
        <Caption1>
          {total.gaps.length === 0
            ? text.offsetsEmissions(shownAmount(total.known))
            : text.offsetsEmissionsKnown(shownAmount(total.known))}
        </Caption1>
      )}
      {rows.length === 0 ? (
        <Caption1>{text.offsetsNoneUsable}</Caption1>
      ) : (
        <table className={styles.table} aria-label={text.offsetsAllocation}>
          <thead>
            <tr>
              <th scope="col" className={styles.word}>
                {text.offsetsLot}
              </th>
              {[text.offsetsUsed, text.offsetsLeft, text.offsetsDeadline].map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ judgement, used, leftOfEmissions, retireBy }) => (
              <tr key={judgement.lot.row} className={styles.row}>
                <th scope="row" className={styles.word}>
                  {judgement.lot.fields.lot.value ?? judgement.lot.row}
                </th>
                <td className={styles.number}>{shownAmount(used)}</td>
                <td className={styles.number}>{shownAmount(leftOfEmissions)}</td>
                <td className={styles.number}>{retireBy === undefined ? "" : dateText(retireBy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most && (
        <Button size="small" onClick={() => setMost(most + shownAtOnce)}>
          {text.offsetsMoreLots(rows.length - most)}
        </Button>
      )}
      {total?.gaps.length === 0 && left !== undefined && (
        <Caption1Strong>
          {left.isZero() || left.isNegative() ? text.offsetsCovered : text.offsetsShort(shownAmount(left))}
        </Caption1Strong>
      )}
      {(side?.findings ?? []).map((finding, index) => (
        <Caption1 key={index}>{sentence(finding, language)}</Caption1>
      ))}
    </>
  );
}
