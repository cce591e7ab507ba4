import { Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Choice, ClauseRef, Severity } from "../../core";
import { usePane } from "../pane-context";
import { ClauseTag } from "./ClauseTag";
import { SeverityLabel } from "./SeverityLabel";

const useStyles = makeStyles({
  field: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
  question: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface JudgementFieldProps {
  readonly question: string;
  readonly clause: ClauseRef;
  readonly choices: readonly Choice[];
  /** The id of the choice; nothing is chosen before somebody chooses. */
  readonly answer: string | undefined;
  readonly isReadOnly: boolean;
  /** What one has to know before answering. */
  readonly details?: ReactNode;
  readonly onAnswer: (choice: Choice) => void;
  /** What is to say about the answer. */
  readonly finding?: { readonly severity: Severity; readonly sentence: string } | undefined;
  /** Reason, person and day, asked once there is an answer. */
  readonly children?: ReactNode;
}

/** 判断 — a question that people answer: their answer, their reason, who and when; never filled in beforehand. */
export function JudgementField(props: JudgementFieldProps) {
  const { question, clause, choices, answer, isReadOnly, details, onAnswer, finding, children } = props;
  const { language } = usePane();
  const styles = useStyles();
  const questionId = useId();
  return (
    <div role="group" aria-labelledby={questionId} className={styles.field}>
      <div className={styles.head}>
        <span id={questionId} className={styles.question}>
          {question}
        </span>
        <ClauseTag clause={clause} />
      </div>
      {details}
      <RadioGroup
        layout="horizontal"
        aria-labelledby={questionId}
        value={answer ?? ""}
        disabled={isReadOnly}
        onChange={(_event, data) => {
          const choice = choices.find(({ id }) => id === data.value);
          if (choice !== undefined) onAnswer(choice);
        }}
      >
        {choices.map(({ id, text }) => (
          <Radio key={id} value={id} label={text[language]} />
        ))}
      </RadioGroup>
      {finding !== undefined && (
        <div>
          <SeverityLabel severity={finding.severity} /> <Caption1>{finding.sentence}</Caption1>
        </div>
      )}
      {answer !== undefined && children}
    </div>
  );
}
