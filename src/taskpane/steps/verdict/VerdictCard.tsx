import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { editions, type Exact, type Verdict } from "../../../core";
import { usePane } from "../../pane-context";
import { amountText } from "./amount-text";
import { AnswerMark } from "./AnswerMark";
import { answerWords } from "./answer-words";
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
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    margin: 0,
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { alignSelf: "flex-start", paddingInline: 0, minWidth: "auto", color: tokens.colorBrandForeground1 },
});

/** 一个标准的判定 — the answer in its prescribed words, the figures, and on request all that it rests on. */
export function VerdictCard({ verdict }: { readonly verdict: Verdict }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { standard, answer, words, total } = verdict;
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
      <span className={styles.words} lang="zh-CN">
        {words}
      </span>
      {total !== undefined && (
        <>
          <Figures verdict={verdict} />
          <MarginBar {...verdict} />
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

function Figures({ verdict: { total, side, margin } }: { readonly verdict: Verdict }) {
  const { text } = usePane();
  const styles = useStyles();
  if (total === undefined || side === undefined) return null;
  const tonnes = (amount: Exact): string => `${amountText(amount)} tCO2e`;
  const isWhole = total.gaps.length === 0;
  // What is wanting is not zero.
  const isUnknown = !isWhole && total.known.isZero();
  const figures: readonly (readonly [string, string])[] = [
    [isWhole ? text.verdictTotal : text.verdictKnown, isUnknown ? text.verdictUnknown : tonnes(total.known)],
    [text.verdictCounted, tonnes(side.counted)],
    ...(side.conditional.isZero() ? [] : [[text.verdictConditional, tonnes(side.conditional)] as const]),
    [text.verdictMargin, margin === undefined ? text.verdictUnknown : tonnes(margin)],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([term, figure]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} =`} className={styles.figure}>
          {figure}
        </dd>,
      ])}
    </dl>
  );
}
