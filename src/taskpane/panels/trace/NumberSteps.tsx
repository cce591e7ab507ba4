import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionDefinition } from "../../../functions/define";
import { takesUnits, type ExplanationSteps } from "../../../functions/explanation-line";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  step: { marginInlineStart: 0, overflowWrap: "anywhere" },
  result: { fontWeight: tokens.fontWeightSemibold },
});

interface NumberStepsProps {
  readonly steps: ExplanationSteps;
  readonly definition: FunctionDefinition;
}

/** 一个数的各步 — the formula as the standard writes it, the numbers put in, the conversion, and the result with all its digits. */
export function NumberSteps({ steps, definition }: NumberStepsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { formula, equation, substituted, conversion, result, unit } = steps;
  const lines = [
    [text.traceStandardFormula, equation === undefined ? formula : `${formula} (${equation})`],
    [text.traceSubstituted, substituted],
    [
      text.traceConversion,
      conversion === undefined ? "" : text.traceConverted(conversion.factor, conversion.from, conversion.to),
    ],
  ];
  return (
    <dl className={styles.list}>
      {lines
        .filter(([, said]) => said !== "")
        .map(([name, said]) => (
          <div key={name}>
            <dt>
              <Caption1Strong>{name}</Caption1Strong>
            </dt>
            <dd className={styles.step}>{said}</dd>
          </div>
        ))}
      <div>
        <dt>
          <Caption1Strong>{text.traceResult}</Caption1Strong>
        </dt>
        <dd className={styles.step}>
          <span className={styles.result}>{result}</span>
          {unit === undefined && takesUnits(definition.parameters) && (
            <>
              <br />
              <Caption1>{definition.result.summary[language]}</Caption1>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
