import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionDefinition, ParameterDefinition } from "../../../functions/define";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";

const useStyles = makeStyles({
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
});

/** 参数 — the parameters of a function, to be read. */
export function ParameterList({ definition }: { readonly definition: FunctionDefinition }) {
  const { language, text } = usePane();
  const styles = useStyles();
  return (
    <>
      <Caption1Strong>{text.parameters}</Caption1Strong>
      <dl className={styles.list}>
        {definition.parameters.map((parameter) => (
          <div key={parameter.id}>
            <dt className={styles.name}>{parameter.name[language]}</dt>
            <dd className={styles.meaning}>
              <Caption1>{[parameter.summary[language], ...remarks(parameter, text)].join(" · ")}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What else there is to know of a parameter: its unit, whether it may be left out or given again. */
export function remarks(
  { unit, optional, repeating }: ParameterDefinition,
  text: PaneText,
): readonly string[] {
  return [
    ...(unit === undefined ? [] : [`${text.unit} ${unit}`]),
    ...(optional === true ? [text.optional] : []),
    ...(repeating === true ? [text.repeating] : []),
  ];
}
