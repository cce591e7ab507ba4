import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { CallInput } from "./cell-origin";
import { contentText } from "./content-text";
import { ReferredCellsView } from "./ReferredCellsView";

/** Larger areas are listed when somebody asks. */
const mostListed = 12;

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  term: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  meaning: { marginInlineStart: tokens.spacingHorizontalM, display: "flex", flexDirection: "column" },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface CallInputsProps {
  readonly inputs: readonly CallInput[];
  /** Where what counts of them is listed already. */
  readonly isFolded: boolean;
  readonly onGoTo: (address: string) => void;
}

/** 代入的参数 — every argument by its name: the number or text, its unit, and the cell it stands in. */
export function CallInputs({ inputs, isFolded, onGoTo }: CallInputsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {inputs.map(({ name, text: written, unit, value, from, isDate }, index) => (
        <div key={index}>
          <dt className={styles.term}>
            <Caption1Strong>{name[language]}</Caption1Strong>
            {unit !== undefined && unit !== "1" && <Caption1>{unit}</Caption1>}
          </dt>
          <dd className={styles.meaning}>
            {from !== undefined ? (
              <ReferredCellsView
                from={from}
                label={name[language]}
                isDate={isDate}
                isFolded={isFolded || from.size > mostListed}
                onGoTo={onGoTo}
              />
            ) : (
              <>
                <Caption1>{contentText(value, text, isDate)}</Caption1>
                <Caption1 className={styles.quiet}>
                  {isConstant(written) ? text.traceNoReference : text.traceFromPart}
                </Caption1>
                {!isConstant(written) && <code className={styles.code}>{written}</code>}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A number, a quoted text or a list of them. */
function isConstant(written: string): boolean {
  return /^(-?[\d.]+(?:E[+-]?\d+)?%?|"(?:[^"]|"")*"|\{.*\}|TRUE|FALSE)$/is.test(written);
}
