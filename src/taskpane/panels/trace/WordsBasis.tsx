import { Body1, Body1Strong, Caption1, Caption1Strong, makeStyles } from "@fluentui/react-components";
import type { DerivedWords } from "../../../functions/define";
import { ClauseTag } from "../../components/ClauseTag";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column" } });

interface WordsBasisProps {
  readonly words: string;
  /** A sentence that decides something, not a word in a table. */
  readonly isConclusion: boolean;
  readonly derived: DerivedWords | undefined;
}

/** 结论的依据 — the words that a function gives, the amounts that it was decided by, and their clauses. */
export function WordsBasis({ words, isConclusion, derived }: WordsBasisProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Caption1Strong>{isConclusion ? text.traceWords : text.traceText}</Caption1Strong>
      {isConclusion ? <Body1Strong>{words}</Body1Strong> : <Body1>{words}</Body1>}
      {derived !== undefined && (
        <>
          <Caption1Strong>{text.traceAmounts}</Caption1Strong>
          <Caption1>{derived.writes}</Caption1>
          <div>
            {derived.clauses.map((clause) => (
              <ClauseTag key={clause} clause={clause} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
