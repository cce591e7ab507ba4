import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../core";
import { callSyntax } from "../functions/call-syntax";
import type { FunctionDefinition, FunctionExample, ParameterDefinition } from "../functions/define";
import type { PaneText } from "./text";

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
  list: { margin: 0 },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  meaning: {
    marginInlineStart: 0,
    marginBlockEnd: tokens.spacingVerticalXS,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FunctionDetailsProps {
  readonly definition: FunctionDefinition;
  readonly language: Language;
  readonly text: PaneText;
}

/** 函数详情 — how to write the call, its parameters, result, clauses and examples. */
export function FunctionDetails({ definition, language, text }: FunctionDetailsProps) {
  const styles = useStyles();
  const { parameters, result, clauses, examples } = definition;
  return (
    <div className={styles.details}>
      <code className={styles.formula}>{callSyntax(definition, language)}</code>
      <Caption1Strong>{text.parameters}</Caption1Strong>
      <dl className={styles.list}>
        {parameters.map((parameter) => (
          <div key={parameter.id}>
            <dt className={styles.name}>{parameter.name[language]}</dt>
            <dd className={styles.meaning}>
              <Caption1>{parameter.summary[language]}</Caption1>
              <Caption1 className={styles.quiet}>{remarks(parameter, text)}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
      <Caption1Strong>{text.result}</Caption1Strong>
      <Caption1>
        {result.summary[language]}
        {result.unit === undefined ? "" : ` · ${result.unit}`}
      </Caption1>
      {clauses.length > 0 && <Caption1Strong>{text.clauses}</Caption1Strong>}
      {clauses.length > 0 && <Caption1>{clauses.join(" · ")}</Caption1>}
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

function remarks({ unit, optional, repeating }: ParameterDefinition, text: PaneText): string {
  const parts = [
    ...(unit === undefined ? [] : [`${text.unit} ${unit}`]),
    ...(optional === true ? [text.optional] : []),
    ...(repeating === true ? [text.repeating] : []),
  ];
  return parts.length === 0 ? "" : ` · ${parts.join(" · ")}`;
}

/** A grid is written the way Excel writes one: `{1,2;3,4}`. */
function writtenResult({ result }: FunctionExample): string {
  if (typeof result !== "object") return `${result}`;
  return `{${result.map((row) => row.join(",")).join(";")}}`;
}
