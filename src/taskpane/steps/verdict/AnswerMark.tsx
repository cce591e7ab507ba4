import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Answer, LotJudgement } from "../../../core";

/** 结论 — what can be said of a lot or of a whole ledger. */
export type Marked = Answer | LotJudgement["answer"];

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorBrandForeground1 },
  waiting: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Shapes on a grid of 16: told apart without colour. */
const shapes = {
  good: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM6.9 9.2 4.9 7.2 3.8 8.3l3.1 3.1 5.3-5.3-1.1-1.1z",
  bad: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 4.1 4.1 5.5 6.6 8l-2.5 2.5 1.4 1.4L8 9.4l2.5 2.5 1.4-1.4L9.4 8l2.5-2.5-1.4-1.4L8 6.6z",
  waiting: "M3 1h10v2l-3.5 5 3.5 5v2H3v-2l3.5-5L3 3zm2 2 3 4.2L11 3z",
  open: "M2 2h12v12H2zm1.5 1.5v9h9v-9z",
  none: "M2 7.2h12v1.6H2z",
} as const;

const looks: Readonly<Record<Marked, keyof typeof shapes>> = {
  reached: "good",
  admissible: "good",
  notReached: "bad",
  refused: "bad",
  conditional: "waiting",
  insufficientEvidence: "open",
  missingEvidence: "open",
  notApplicable: "none",
};

/** 结论标记 — the shape beside the words of an answer; it never stands alone. */
export function AnswerMark({ answer }: { readonly answer: Marked }) {
  const styles = useStyles();
  const look = looks[answer];
  return (
    <svg
      className={mergeClasses(styles.mark, styles[look])}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[look]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
