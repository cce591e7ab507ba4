import { Button, Caption1, Field, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { dateText } from "../../../core";
import { usePane } from "../../pane-context";
import type { LedgerEditing } from "../../editing/use-editing";
import { asOfChoice, asOfOf, asOfRange, asOfText, dayAtStep, monthsFrom, stepOf } from "./as-of";
import type { ReadLedger } from "./judged-ledger";

const useStyles = makeStyles({
  control: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  slider: { minWidth: 0, width: "100%" },
  months: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface AsOfControlProps {
  readonly state: LedgerEditing;
  readonly ledger: ReadLedger;
}

/** 截至日的选择 — the day of judgement: typed, moved day by day, or by months; it changes what is seen and nothing else. */
export function AsOfControl({ state, ledger }: AsOfControlProps) {
  const { text } = usePane();
  const styles = useStyles();
  const { choices, choose } = state;
  const typed = asOfText(choices);
  const day = asOfOf(choices);
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
