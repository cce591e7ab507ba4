import { Caption1, Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import {
  columnIdsOf,
  energyKinds,
  flowDirections,
  takeoverTables,
  type LedgerBlock,
  type TakeoverPurpose,
} from "../../../core";
import { usePane } from "../../pane-context";
import type { LedgerReading } from "./ledger-reading";
import { confirmedColumns } from "./takeover-choices";
import { askedWords, isToldBySections } from "./takeover-plan";
import type { Takeover } from "./use-takeover";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface StatedWordsProps {
  readonly takeover: Takeover;
  readonly reading: LedgerReading;
  readonly block: LedgerBlock;
  readonly purpose: TakeoverPurpose;
}

/** 整个台账的说明 — which way carbon goes, which energy it is, whether nothing is passed on: asked where no column says it. */
export function StatedWords({ takeover, reading, block, purpose }: StatedWordsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { guesses, choices, choose } = takeover;
  const columns = confirmedColumns(guesses, choices);
  const asked = askedWords(reading, block, columns, purpose);
  const isInSections = isToldBySections(reading, block, columns, purpose);
  const table = takeoverTables.find(({ id }) => id === purpose);
  const isPassedOnAsked =
    table !== undefined &&
    columnIdsOf(table.id).includes("passedOn") &&
    !columns.some(({ role }) => role === "passedOn");
  // Our own tables may be filled in later; a formula beside the data has to know.
  const hint = table === undefined ? text.statedForFormula : text.statedForRows;
  return (
    <>
      {isInSections && <Caption1>{text.directionFromSections}</Caption1>}
      {asked.includes("direction") && (
        <Field label={text.directionOfAll} hint={hint}>
          <Select
            className={styles.control}
            value={choices.direction}
            onChange={(_event, { value }) =>
              choose({ direction: value === "in" || value === "out" ? value : "" })
            }
          >
            <option value="">{text.notAnswered}</option>
            {flowDirections.map(({ id, text: words }) => (
              <option key={id} value={id}>
                {words[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {asked.includes("energyKind") && (
        <Field label={text.energyOfAll} hint={hint}>
          <Select
            className={styles.control}
            value={choices.energy}
            onChange={(_event, { value }) => choose({ energy: value })}
          >
            <option value="">{text.notAnswered}</option>
            {energyKinds.map(({ id, text: words }) => (
              <option key={id} value={id}>
                {words[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isPassedOnAsked && (
        <Field hint={text.nothingPassedOnHint}>
          <Checkbox
            label={text.nothingPassedOn}
            checked={choices.isNothingPassedOn}
            onChange={(_event, { checked }) => choose({ isNothingPassedOn: checked === true })}
          />
        </Field>
      )}
    </>
  );
}
