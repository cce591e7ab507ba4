import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { editions, takenForGranted, type ReportRounding, type Verdict } from "../../../core";
import { usePane } from "../../pane-context";
import { SeverityLabel } from "../../components/SeverityLabel";
import { AnswerMark } from "./AnswerMark";
import { answerWords } from "./answer-words";
import { VerdictFigures } from "./VerdictFigures";
import { MarginBar } from "./MarginBar";
import { VerdictGrounds } from "./VerdictGrounds";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  answer: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: { overflowWrap: "anywhere" },
  granted: { overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start", paddingInline: 0, minWidth: "auto", color: tokens.colorBrandForeground1 },
});

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** How the workbook wants amounts stated; the answer never depends on it. */
  readonly rounding: ReportRounding | undefined;
}

/** 一个标准的判定 — the answer in its prescribed words, the figures, and on request all that it rests on. */
export function VerdictCard({ verdict, rounding }: VerdictCardProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { standard, answer, words, wordsInEnglish, total } = verdict;
  // Where the answer is no, open judgements could not make it better.
  const granted = answer === "reached" || answer === "conditional" ? takenForGranted(verdict).length : 0;
  const isPrescribed = answer === "reached" || answer === "notReached";
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={styles.heading}>
          <Body1Strong>{standard}</Body1Strong>
        </h4>
        <span className={styles.answer}>
          <AnswerMark answer={answer} />
          <Body1Strong>{answerWords(answer, text)}</Body1Strong>
        </span>
      </div>
      <Caption1 className={styles.quiet}>{editions[standard].standing[language]}</Caption1>
      {(language === "zh" || isPrescribed) && (
        <span className={styles.words} lang="zh-CN">
          {words}
        </span>
      )}
      {language === "en" && <span className={styles.words}>{wordsInEnglish}</span>}
      {granted > 0 && (
        <div className={styles.granted}>
          <SeverityLabel severity="question" /> <Caption1>{text.verdictTakenForGranted(granted)}</Caption1>
        </div>
      )}
      {total !== undefined && (
        <>
          <VerdictFigures verdict={verdict} rounding={rounding} isFull={isOpen} />
          <MarginBar {...verdict} rounding={rounding} />
          <Button
            size="small"
            appearance="transparent"
            className={styles.more}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text.verdictShowAll(standard)}
          </Button>
          {isOpen && <VerdictGrounds verdict={verdict} />}
        </>
      )}
    </article>
  );
}
