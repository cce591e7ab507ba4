import { Button, makeStyles } from "@fluentui/react-components";
import type { SourceAnswer } from "../../../core";
import { JudgementField } from "../../components/JudgementField";
import { ColumnField } from "../../editing/ColumnField";
import { enterTemplateRows, templateRowKey } from "../../editing/template-rows";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { annexEntry, annexName, statusChoices } from "./annex-row";
import type { RegisterRow } from "./register-rows";
import { SourceDetails } from "./SourceDetails";
import { kindWords, standingWords } from "./standing-words";

const useStyles = makeStyles({ takeOut: { alignSelf: "flex-start" } });

/** What people answer about a source of the annex; adding is for sources that it does not name. */
const answers = statusChoices.filter(({ id }) => id !== "own");

interface SourceQuestionProps {
  readonly state: LedgerEditing;
  readonly answer: SourceAnswer;
  /** The rows of the register that mean this source. */
  readonly rows: readonly RegisterRow[];
  /** Whether the question says itself of which kind it is, for want of a heading above it. */
  readonly isAlone: boolean;
}

/** 逐项识别 — one source of the annex: accepted, or rejected with a reason; either becomes a row of the register. */
export function SourceQuestion({ state, answer, rows, isAlone }: SourceQuestionProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const { source } = answer;
  const [first, ...others] = rows;
  const name = annexName(source)[language];
  const cell = (column: string) => ({ table: "sources", row: first?.row ?? "", column });
  const isWaiting = first?.row === templateRowKey(source.key);
  return (
    <JudgementField
      question={name}
      clause={source.clause}
      choices={answers}
      answer={first?.status === "own" ? "accepted" : first?.status}
      isReadOnly={workbook === undefined || isReadOnly || state.snapshot?.["sources"] === undefined}
      details={
        <SourceDetails
          source={source}
          kind={isAlone ? kindWords(source.kind, text) : undefined}
          standing={standingWords(answer.standing, text)}
          alsoNamed={others.map((other) => other.name)}
        />
      }
      onAnswer={(choice) => {
        if (first === undefined) enterTemplateRows(state, "sources", [annexEntry(source, choice.text.zh)]);
        else state.enter(cell("status"), choice.text.zh);
      }}
    >
      {first?.status === "rejected" && <ColumnField state={state} cell={cell("reason")} isLong />}
      {first !== undefined && first.status !== "rejected" && (
        <ColumnField state={state} cell={cell("stage")} />
      )}
      {isWaiting && (
        <Button
          size="small"
          className={styles.takeOut}
          aria-label={text.undecide(name)}
          onClick={() => state.takeOutRow("sources", templateRowKey(source.key))}
        >
          {text.takeOut}
        </Button>
      )}
    </JudgementField>
  );
}
