import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { BaselineLedger, Exact } from "../../../core";
import { columnOf } from "../../editing/draft";
import { usePane } from "../../pane-context";
import { shownNumber } from "../../shown-number";
import { adjustedBaselines, type AdjustedBaseline, type AdjustmentStep } from "./adjusted-baselines";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
});

/** 调整后的基准 — each baseline: what was stated, each change with its trigger, and what holds now (D1). */
export function AdjustedBaselines({ ledger }: { readonly ledger: BaselineLedger }) {
  const { text } = usePane();
  const styles = useStyles();
  const baselines = adjustedBaselines(ledger);
  if (baselines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.baseAdjusted}>
      {baselines.map((baseline) => (
        <li key={baseline.row} className={styles.item}>
          <Baseline baseline={baseline} />
        </li>
      ))}
    </ul>
  );
}

function Baseline({ baseline }: { readonly baseline: AdjustedBaseline }) {
  const { text } = usePane();
  const styles = useStyles();
  const { object, year, stated, steps, now } = baseline;
  const shown = useShown();
  return (
    <>
      <Body1Strong className={styles.line}>
        {object} · {year?.toText().text ?? text.empty}
      </Body1Strong>
      <Caption1 className={styles.line}>{text.baseStated(`${shown(stated)} tCO2e`)}</Caption1>
      {steps.length === 0 && <Caption1 className={styles.line}>{text.baseNotAdjusted}</Caption1>}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step.row}>
              <Step step={step} />
            </li>
          ))}
        </ol>
      )}
      {steps.some(({ isAdjusted }) => isAdjusted) && (
        <Body1 className={styles.line}>
          {now === undefined ? text.baseUnknown : text.baseNow(`${shown(now)} tCO2e`)}
        </Body1>
      )}
    </>
  );
}

function Step({ step: { trigger, isAdjusted, before, after } }: { readonly step: AdjustmentStep }) {
  const { language, text } = usePane();
  const shown = useShown();
  const choices = columnOf("baselineAdjustments", "trigger").choices ?? [];
  const reason = choices.find(({ id }) => id === trigger)?.text[language] ?? text.notAnswered;
  return (
    <Caption1>
      {reason} · {isAdjusted ? text.baseChange(`${shown(before)} → ${shown(after)}`) : text.baseKept}
    </Caption1>
  );
}

/** How a number that may not be stated is shown. */
function useShown(): (value: Exact | undefined) => string {
  const { text } = usePane();
  return (value) => (value === undefined ? text.empty : shownNumber(value));
}
