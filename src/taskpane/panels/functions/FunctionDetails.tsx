import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { callSyntax } from "../../../functions/call-syntax";
import type { FunctionDefinition, FunctionExample } from "../../../functions/define";
import { ClauseTag } from "../../components/ClauseTag";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: "text",
  },
});

interface FunctionDetailsProps {
  readonly definition: FunctionDefinition;
  /** The parameters: to be filled in, or only to be read. */
  readonly children: ReactNode;
}

/** 函数详情 — how to write the call, its parameters, result, clauses and examples. */
export function FunctionDetails({ definition, children }: FunctionDetailsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { result, clauses, examples } = definition;
  return (
    <div className={styles.details}>
      <code className={styles.formula}>{callSyntax(definition, language)}</code>
      {children}
      <Caption1Strong>{text.result}</Caption1Strong>
      <Caption1>
        {result.summary[language]}
        {result.unit === undefined ? "" : ` · ${result.unit}`}
      </Caption1>
      {clauses.length > 0 && <Caption1Strong>{text.clauses}</Caption1Strong>}
      {clauses.length > 0 && (
        <div>
          {clauses.map((clause) => (
            <ClauseTag key={clause} clause={clause} />
          ))}
        </div>
      )}
      {examples.length > 0 && <Caption1Strong>{text.examples}</Caption1Strong>}
      {examples.map((example) => (
        <div key={example.formula}>
          <Caption1>{example.note[language]}</Caption1>
          <code className={styles.formula}>
            {example.formula}
            <br />→ {writtenResult(example)}
          </code>
        </div>
      ))}
    </div>
  );
}

/** A grid is written the way Excel writes one: `{1,2;3,4}`. */
function writtenResult({ result }: FunctionExample): string {
  if (typeof result !== "object") return `${result}`;
  return `{${result.map((row) => row.join(",")).join(";")}}`;
}
