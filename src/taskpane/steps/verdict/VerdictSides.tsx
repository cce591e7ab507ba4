import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { reportRounding, roundingWords, type ReadLedger, type Verdict } from "../../../core";
import type { LedgerEditing } from "../../editing/use-editing";
import { AsOfControl } from "./AsOfControl";
import { VerdictCard } from "./VerdictCard";
import { usePane } from "../../pane-context";
import { answerWords } from "./answer-words";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 17rem), 1fr))",
    gap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalL,
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface VerdictSidesProps {
  readonly state: LedgerEditing;
  readonly ledger: ReadLedger;
  readonly verdicts: readonly Verdict[];
}

/** 各标准并列 — one ledger under all standards on a day that can be moved. */
export function VerdictSides({ state, ledger, verdicts }: VerdictSidesProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const rounding = reportRounding(ledger.settings);
  const spoken = verdicts.map(({ standard, answer }) => `${standard} ${answerWords(answer, text)}`);
  return (
    <>
      <AsOfControl state={state} ledger={ledger} />
      <div className={styles.unseen} role="status">
        {spoken.join(" · ")}
      </div>
      <Caption1>{text.verdictBars}</Caption1>
      <Caption1>{text.statedVerdictExact}</Caption1>
      {rounding !== undefined && <Caption1>{text.statedRounded(roundingWords(rounding)[language])}</Caption1>}
      <div className={styles.cards}>
        {verdicts.map((verdict) => (
          <VerdictCard key={verdict.standard} verdict={verdict} rounding={rounding} />
        ))}
      </div>
    </>
  );
}
