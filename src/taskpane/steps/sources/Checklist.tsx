import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { sourceClasses, type SourceCompleteness } from "../../../core";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { registerRows } from "./register-rows";
import { SourceQuestion } from "./SourceQuestion";
import { kindWords } from "./standing-words";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  kind: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface ChecklistProps {
  readonly state: LedgerEditing;
  readonly completeness: SourceCompleteness;
}

/** 附录C 清单 — the sources to look for, class by class, each with its kind in words and its answer. */
export function Checklist({ state, completeness }: ChecklistProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { answers } = completeness;
  const rows = registerRows(
    state,
    answers.map(({ source }) => source),
  );
  return sourceClasses.map((name) => {
    const own = answers.filter(({ source }) => source.class === name);
    const [first] = own;
    if (first === undefined) return null;
    const { category, kind, industry } = first.source;
    // The general line of a class is called by the class: a heading would only say it twice.
    const isAlone = industry === undefined;
    return (
      <section key={name} className={styles.group} aria-label={category[language]}>
        {!isAlone && (
          <Subtitle2 as="h4" className={styles.title}>
            {category[language]}
            <Caption1 className={styles.kind}>{kindWords(kind, text)}</Caption1>
          </Subtitle2>
        )}
        {own.map((answer) => (
          <SourceQuestion
            key={answer.source.key}
            state={state}
            isAlone={isAlone}
            answer={answer}
            rows={rows.filter(({ source }) => source?.key === answer.source.key)}
          />
        ))}
      </section>
    );
  });
}
