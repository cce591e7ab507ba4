import { Button, Caption1, Field, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { dateText, statedAsOf, type ReadLedger } from "../../../core";
import { contentsWith } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { asOfChoice, asOfOf, asOfRange, asOfText, dayAtStep, monthsFrom, stepOf } from "./as-of";

const useStyles = makeStyles({
  control: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  slider: { minWidth: 0, width: "100%" },
  state: { alignSelf: "flex-start" },
  months: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface AsOfControlProps {
  readonly state: LedgerEditing;
  readonly ledger: ReadLedger;
}

/**
 * 截至日的选择 — the day of judgement: typed, moved day by day, or by months. Looking at another day changes nothing in the
 * workbook; the day on which the sheet's own formulas judge stands among the settings and is put there on request.
 */
export function AsOfControl({ state, ledger }: AsOfControlProps) {
  const { text, isReadOnly } = usePane();
  const styles = useStyles();
  const { choices, choose, snapshot = {}, draft } = state;
  const contents = contentsWith(snapshot, draft);
  const typed = asOfText(choices, contents);
  const day = asOfOf(choices, contents);
  const stated = statedAsOf(contents);
  const isStated = stated !== undefined && day !== undefined && dateText(stated) === dateText(day);
  const canState = day !== undefined && !isStated && snapshot["verdictSettings"] !== undefined && !isReadOnly;
  const range = asOfRange(ledger);
  const last = range === undefined ? 0 : stepOf(range, range.to);
  const to = (written: string) => choose(asOfChoice, written);
  return (
    <div className={styles.control}>
      <Field
        label={text.verdictAsOf}
        hint={text.verdictAsOfHint}
        {...(day === undefined
          ? { validationState: "error" as const, validationMessage: text.verdictAsOfWrong }
          : {})}
      >
        <Input value={typed} placeholder="YYYY-MM-DD" onChange={(_event, data) => to(data.value)} />
      </Field>
      <Caption1 role="status">
        {stated === undefined ? text.verdictAsOfUnstated : text.verdictAsOfStated(dateText(stated))}
      </Caption1>
      {canState && (
        <Button
          size="small"
          className={styles.state}
          onClick={() => state.enter({ table: "verdictSettings", row: "", column: "asOf" }, dateText(day))}
        >
          {text.verdictStateAsOf(dateText(day))}
        </Button>
      )}
      {range === undefined ? (
        <Caption1 role="status">{text.verdictNoDays}</Caption1>
      ) : (
        <>
          <Slider
            className={styles.slider}
            min={0}
            max={last}
            value={day === undefined ? last : stepOf(range, day)}
            aria-label={text.verdictAsOfSlide}
            aria-valuetext={typed}
            onChange={(_event, data) => to(dayAtStep(range, data.value))}
          />
          <Caption1>{text.verdictRange(`${dateText(range.from)} – ${dateText(range.to)}`)}</Caption1>
          <div className={styles.months}>
            <Button size="small" onClick={() => to(monthsFrom(range, day ?? range.to, -1))}>
              {text.verdictMonthBack}
            </Button>
            <Button size="small" onClick={() => to(monthsFrom(range, day ?? range.to, 1))}>
              {text.verdictMonthOn}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
