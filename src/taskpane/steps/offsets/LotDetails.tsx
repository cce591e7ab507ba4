import { Caption1, Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import { dateText, sentence, type LotJudgement } from "../../../core";
import { attempt } from "../../attempt";
import { ClauseTag } from "../../components/ClauseTag";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import { shownAmount } from "../../shown-number";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center" },
});

interface LotDetailsProps {
  readonly title: string;
  readonly judged: LotJudgement | undefined;
}

/** 一个批次的理由 — how much counts, and all that is said of the lot, with clause and the way to the cell. */
export function LotDetails({ title, judged }: LotDetailsProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.details}>
      <Caption1Strong>{title}</Caption1Strong>
      {judged !== undefined && !judged.admissible.isZero() && (
        <Caption1>{text.offsetsCounts(shownAmount(judged.admissible))}</Caption1>
      )}
      {judged !== undefined && !judged.conditional.isZero() && (
        <Caption1>{text.offsetsCountsIf(shownAmount(judged.conditional))}</Caption1>
      )}
      {judged?.retireBy !== undefined && (
        <Caption1>{text.offsetsRetireBy(dateText(judged.retireBy))}</Caption1>
      )}
      {judged !== undefined && judged.findings.length === 0 && (
        <Caption1>{text.offsetsNothingAgainst}</Caption1>
      )}
      <ul className={styles.list} aria-label={title}>
        {(judged?.findings ?? []).map((finding, index) => {
          const { clause, ...rest } = finding;
          const cell = finding.at?.cell;
          return (
            <li key={`${finding.code} ${index}`} className={styles.item}>
              <div className={styles.head}>
                <SeverityLabel severity={finding.severity} />
                {clause !== undefined && <ClauseTag clause={clause} />}
                {cell !== undefined && workbook !== undefined && (
                  <Link as="button" onClick={() => void attempt(() => workbook.jumpTo(cell))}>
                    {text.goTo(cell)}
                  </Link>
                )}
              </div>
              <Caption1>{sentence(rest, language)}</Caption1>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
