import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { sentence, type Readiness, type ReadinessCheck } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import { checkFigures, checkName } from "./check-words";
import type { ReadinessView } from "./readiness-view";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  item: { overflowWrap: "anywhere" },
  line: { display: "block" },
});

/** 实施前提评估 — the answer with each check, its figure and its limit; it advises and never bars a verdict (A8). */
export function AnswerSection({ view }: { readonly view: ReadinessView }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { readiness, pathway, history } = view;
  if (pathway === undefined) return <Caption1>{text.answerNoType}</Caption1>;
  if (readiness === undefined || history === undefined || history.totals.years.length === 0) {
    return <Caption1>{text.answerNoHistory}</Caption1>;
  }
  const isDiscrete = pathway.decidedBy.id === "discrete";
  return (
    <>
      <div>
        <Body1Strong role="status">{answerWord(readiness, text)}</Body1Strong>{" "}
        <ClauseTag clause={isDiscrete ? "GUIDE 5.2.3" : "GUIDE 5.2.2"} />
      </div>
      {readiness.missingYears.length > 0 && (
        <Body1>{text.answerMissing(readiness.missingYears.join(language === "zh" ? "、" : ", "))}</Body1>
      )}
      <Caption1>{text.answerAdvice}</Caption1>
      <ul className={styles.list} aria-label={text.readinessAnswer}>
        {readiness.checks.map((check) => (
          <li key={`${check.series} ${check.id}`} className={styles.item}>
            <Body1 className={styles.line}>
              {checkName(check, text)} · <strong>{resultWord(check, text)}</strong>
            </Body1>
            <Caption1 className={styles.line}>{checkFigures(check, text)}</Caption1>
            {check.findings.map((finding) => (
              <Caption1 key={finding.code} className={styles.line}>
                {sentence({ ...finding, at: { name: seriesName(check) } }, language)}
              </Caption1>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function seriesName({ series }: ReadinessCheck) {
  return series === "total" ? { zh: "排放总量", en: "Total emissions" } : { zh: "排放强度", en: "Intensity" };
}

function resultWord({ isMet }: ReadinessCheck, text: PaneText): string {
  return isMet === undefined ? text.checkOpen : isMet ? text.checkMet : text.checkNotMet;
}

/** 结论的用语 — how the answer is called. */
export function answerWord({ answer }: Readiness, text: PaneText): string {
  switch (answer) {
    case "met":
      return text.answerMet;
    case "notYet":
      return text.answerNotYet;
    case "yearsMissing":
      return text.answerYearsMissing;
  }
}
