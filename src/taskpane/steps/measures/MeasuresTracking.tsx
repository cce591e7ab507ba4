import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import type { BaselineLedger } from "../../../core";
import { columnOf } from "../../editing/draft";
import { usePane } from "../../pane-context";
import { shownNumber } from "../../shown-number";
import { trackingOf, type StatedSum } from "./tracking";

const useStyles = makeStyles({ line: { display: "block", fontVariantNumeric: "tabular-nums" } });

/** 措施跟踪 — how far the measures have come, and what was verified and spent against the plan (D4). */
export function MeasuresTracking({ ledger }: { readonly ledger: BaselineLedger }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const tracking = trackingOf(ledger);
  if (tracking === undefined) return null;
  const states = columnOf("measures", "state").choices ?? [];
  const counts: Readonly<Record<string, number>> = tracking.counts;
  const amount = ({ value, stated, missing }: StatedSum) => {
    if (stated === 0) return text.empty;
    const number = shownNumber(value);
    return missing === 0 ? number : `${number} ${text.trackingMissing(missing)}`;
  };
  return (
    <div role="group" aria-label={text.tracking}>
      <Body1 className={styles.line}>
        {states.map(({ id, text: words }) => `${words[language]} ${counts[id] ?? 0}`).join(" · ")}
      </Body1>
      <Caption1 className={styles.line}>{text.trackingExpected(amount(tracking.expected))}</Caption1>
      {tracking.counts.done > 0 && (
        <Caption1 className={styles.line}>
          {text.trackingVerified(amount(tracking.expectedOfDone), amount(tracking.verified))}
        </Caption1>
      )}
      {tracking.budget.stated + tracking.spent.stated > 0 && (
        <Caption1 className={styles.line}>
          {text.trackingMoney(amount(tracking.budget), amount(tracking.spent))}
        </Caption1>
      )}
    </div>
  );
}
