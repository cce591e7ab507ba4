import { Body1Strong, Caption1 } from "@fluentui/react-components";
import type { TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { Checklist } from "./Checklist";
import { industryOf } from "./chosen-industry";
import { IndustryField } from "./IndustryField";
import { MissingSources } from "./MissingSources";
import { hasActivityTables } from "../../../core";
import { ledgerCompleteness } from "./source-completeness";
import { WaitingRows } from "./WaitingRows";

interface IdentificationProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
}

/** 识别排放源 — the industry, how complete the register is and what is missing, then every expected source (B1). */
export function Identification({ state, contents }: IdentificationProps) {
  const { text } = usePane();
  const industry = industryOf(contents, state.choices);
  const named = ledgerCompleteness(contents, state.choices, "named");
  const whole = ledgerCompleteness(contents, state.choices, "quantified");
  const isThere = state.snapshot === undefined || state.snapshot["sources"] !== undefined;
  return (
    <>
      <IndustryField state={state} contents={contents} />
      {!isThere && <Caption1>{text.notInTheWorkbook}</Caption1>}
      {industry !== undefined && state.snapshot !== undefined && (
        <>
          <Body1Strong role="status">{text.sourcesNamed(`${named.answered}/${named.expected}`)}</Body1Strong>
          {hasActivityTables(contents) ? (
            <Body1Strong>{text.sourcesQuantified(`${whole.answered}/${whole.expected}`)}</Body1Strong>
          ) : (
            <Caption1>{text.amountsNotAsked}</Caption1>
          )}
          <MissingSources completeness={whole} />
        </>
      )}
      {industry !== undefined && <Caption1>{text.annexIsExample}</Caption1>}
      <Checklist state={state} completeness={whole} />
      <WaitingRows state={state} />
    </>
  );
}
