import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { methodAdvice, methodChoices, type MethodFitness, type SourceConditions } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const conditions = ["isMeasured", "isSimple", "isSingleMaterial", "isSteady", "hasFactor"] as const;

/** 方法建议 — five questions about a source, and what the standard recommends for such a one (C10). */
export function MethodAdviceSection({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const answer = (condition: string) => state.choices[`method ${condition}`] ?? "";
  const given = Object.fromEntries(
    conditions.map((condition) => [condition, known(answer(condition))]),
  ) as Record<(typeof conditions)[number], boolean | undefined> satisfies SourceConditions;
  return (
    <>
      <Caption1>{text.methodNotKept}</Caption1>
      {conditions.map((condition) => (
        <Field key={condition} label={questionOf(condition, text)}>
          <RadioGroup
            layout="horizontal"
            value={answer(condition)}
            onChange={(_event, { value }) => state.choose(`method ${condition}`, value)}
          >
            <Radio value="yes" label={text.answerYes} />
            <Radio value="no" label={text.answerNo} />
            <Radio value="" label={text.answerOpen} />
          </RadioGroup>
        </Field>
      ))}
      <ol className={styles.list} aria-label={text.methodTitle}>
        {methodAdvice(given).map(({ method, fitness, says, clause }) => (
          <li key={method}>
            <strong>{methodChoices.find(({ id }) => id === method)?.text[language]}</strong>
            {" · "}
            {fitnessWord(fitness, text)} <ClauseTag clause={clause} />
            <br />
            <Caption1 className={styles.quiet}>{says[language]}</Caption1>
          </li>
        ))}
      </ol>
    </>
  );
}

function known(answer: string): boolean | undefined {
  return answer === "" ? undefined : answer === "yes";
}

function questionOf(condition: (typeof conditions)[number], text: PaneText): string {
  switch (condition) {
    case "isMeasured":
      return text.methodMeasured;
    case "isSimple":
      return text.methodSimple;
    case "isSingleMaterial":
      return text.methodSingle;
    case "isSteady":
      return text.methodSteady;
    case "hasFactor":
      return text.methodHasFactor;
  }
}

function fitnessWord(fitness: MethodFitness, text: PaneText): string {
  switch (fitness) {
    case "first":
      return text.fitnessFirst;
    case "fits":
      return text.fitnessFits;
    case "partly":
      return text.fitnessPartly;
    case "no":
      return text.fitnessNo;
    case "open":
      return text.fitnessOpen;
  }
}
