import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellContent } from "../../../core";
import { usePane } from "../../pane-context";
import { CallCard } from "./CallCard";
import { CellLink } from "./CellLink";
import type { CellOrigin } from "./cell-origin";
import { contentText } from "./content-text";
import { References } from "./References";
import { rowLines } from "./row-lines";
import { RowView } from "./RowView";

const useStyles = makeStyles({
  warning: {
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorder1,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

interface CalculatedCellProps {
  readonly origin: Extract<CellOrigin, { readonly kind: "calculated" }>;
  readonly content: CellContent | undefined;
  readonly onGoTo: (address: string) => void;
}

/** 算出的内容 — what a formula gives: its CN functions one by one, and the cells it refers to besides. */
export function CalculatedCell({ origin, content, onGoTo }: CalculatedCellProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { calls, filledFrom, formula, nowGives, references, row } = origin;
  const isError = typeof content === "object";
  const isExplainedError = calls.some(({ outcome }) => outcome.kind === "error");
  const mentionsFunctions = /\bCN\.[A-Z]/i.test(formula);
  const found = references.filter(({ isFound }) => isFound === true);
  const others = references.filter(({ isFound }) => isFound !== true);
  const lines = row?.isBody === true ? rowLines(row) : undefined;
  return (
    <>
      {filledFrom !== undefined && (
        <div>
          <Caption1>{text.traceFilledFrom}</Caption1> <CellLink address={filledFrom} onGoTo={onGoTo} />
        </div>
      )}
      {nowGives !== undefined && (
        <Body1 role="note" className={styles.warning}>
          {text.traceDiffers(contentText(nowGives, text))}
        </Body1>
      )}
      {isError && !isExplainedError && <Body1>{text.traceErrorCell(content.error)}</Body1>}
      {calls.map((call, index) => (
        <CallCard key={`${index} ${call.text}`} call={call} onGoTo={onGoTo} />
      ))}
      {calls.length === 0 && mentionsFunctions && !isError && <Body1>{text.traceBranch}</Body1>}
      <References title={text.traceFound} references={found} onGoTo={onGoTo} />
      <References title={text.traceReferences} references={others} onGoTo={onGoTo} />
      {lines !== undefined && lines.sources.length > 0 && (
        <RowView title={text.traceSource} lines={lines.sources} />
      )}
      {lines !== undefined && lines.others.length > 0 && (
        <RowView
          title={[lines.title?.[language], text.traceSameRow].filter(Boolean).join(" · ")}
          lines={lines.others}
        />
      )}
    </>
  );
}
