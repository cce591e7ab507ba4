import { Body1, Caption1 } from "@fluentui/react-components";
import { Exact, reportRoundingOf, roundingWords, statedAmount, type ReportRounding } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import { contentsWith } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { groupedDigits } from "../../shown-number";

const items = ["reportingRule", "reportingDecimals"] as const;

/** 修约 — how stated amounts are written, with an example in which the two rules differ; figuring never rounds. */
export function RoundingSetting({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const snapshot = state.snapshot ?? {};
  const rounding = reportRoundingOf(contentsWith(snapshot, state.draft));
  return (
    <>
      <Body1>{text.settingsRoundingRule}</Body1>
      {snapshot["verdictSettings"] === undefined ? (
        <Caption1>{text.notInTheWorkbook}</Caption1>
      ) : (
        items.map((column) => (
          <ColumnField key={column} state={state} cell={{ table: "verdictSettings", row: "", column }} />
        ))
      )}
      <Caption1 role="status">
        {rounding === undefined
          ? text.settingsRoundingNone
          : text.settingsRoundingExample(roundingWords(rounding)[language], ...example(rounding))}
      </Caption1>
      <Caption1>{text.settingsRoundingFormula}</Caption1>
    </>
  );
}

/** A tie after an even digit: the one case in which the rules differ. */
function example(rounding: ReportRounding): readonly [string, string] {
  const exact = Exact.of(`12345e-${rounding.places + 1}`);
  return [groupedDigits(exact.toText().text), groupedDigits(statedAmount(exact, rounding))];
}
