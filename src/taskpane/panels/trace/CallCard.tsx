import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ClauseTag } from "../../components/ClauseTag";
import { FindingList } from "../../components/FindingList";
import { usePane } from "../../pane-context";
import { CallInputs } from "./CallInputs";
import type { ExplainedCallOfCell } from "./cell-origin";
import { CellList } from "./CellList";
import { NumberSteps } from "./NumberSteps";
import { WordsBasis } from "./WordsBasis";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface CallCardProps {
  readonly call: ExplainedCallOfCell;
  readonly onGoTo: (address: string) => void;
}

/** 一次调用 — a CN function of the formula: what it does, by which clauses, what was put in and what came out. */
export function CallCard({ call, onGoTo }: CallCardProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { definition, inputs, outcome, partOfTable, taken } = call;
  // A number in a table rests on clauses of its own.
  const clauses = outcome.kind === "number" ? outcome.steps.clauses : definition.clauses;
  const name = `CN.${definition.id}`;
  return (
    <section className={styles.card} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <Caption1 className={styles.quiet}>{definition.summary[language]}</Caption1>
      <div>
        {clauses.map((clause) => (
          <ClauseTag key={clause} clause={clause} />
        ))}
        {clauses.length === 0 && <Caption1>{definition.basis}</Caption1>}
      </div>
      {partOfTable !== undefined && <Caption1Strong>{partOfTable}</Caption1Strong>}
      {outcome.kind === "number" && <NumberSteps steps={outcome.steps} definition={definition} />}
      {outcome.kind === "words" && (
        <WordsBasis
          words={outcome.text}
          isConclusion={definition.result.shape === "text"}
          derived={outcome.derived}
        />
      )}
      {outcome.kind === "table" && (
        <Caption1>{text.traceTableResult(outcome.rows, outcome.columns)}</Caption1>
      )}
      {outcome.kind === "error" && (
        <div className={styles.part}>
          <Caption1Strong>{text.traceError}</Caption1Strong>
          <FindingList findings={[outcome.finding]} label={text.traceError} onGoTo={onGoTo} />
        </div>
      )}
      {taken !== undefined && (
        <div className={styles.part}>
          <Caption1Strong>{text.traceTaken(taken.length)}</Caption1Strong>
          <CellList label={text.traceTaken(taken.length)} cells={taken} onGoTo={onGoTo} />
        </div>
      )}
      {inputs.length > 0 && (
        <div className={styles.part}>
          <Caption1Strong>{text.traceInputs}</Caption1Strong>
          <CallInputs
            inputs={inputs}
            isFolded={taken !== undefined || outcome.kind === "words"}
            onGoTo={onGoTo}
          />
        </div>
      )}
    </section>
  );
}
