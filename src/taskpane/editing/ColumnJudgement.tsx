import type { ReactNode } from "react";
import { choiceOf, type ClauseRef } from "../../core";
import { JudgementField } from "../components/JudgementField";
import { usePane } from "../pane-context";
import { columnOf, shownText, type CellKey } from "./draft";
import { findingAt, sentenceInPlace } from "./finding-at";
import type { LedgerEditing } from "./use-editing";

interface ColumnJudgementProps {
  readonly state: LedgerEditing;
  readonly cell: CellKey;
  readonly question: string;
  readonly clause: ClauseRef;
  /** What one has to know before answering. */
  readonly details?: ReactNode;
  readonly children?: ReactNode;
}

/** 一格的判断 — the question whose answer is kept in one cell of the ledger. */
export function ColumnJudgement(props: ColumnJudgementProps) {
  const { state, cell, question, clause, details, children } = props;
  const pane = usePane();
  const { language, workbook } = pane;
  const { choices = [] } = columnOf(cell.table, cell.column);
  const finding = findingAt(state, cell);
  return (
    <JudgementField
      question={question}
      clause={clause}
      choices={choices}
      details={details}
      answer={choiceOf(choices, shownText(state.snapshot ?? {}, state.draft, cell))?.id}
      isReadOnly={workbook === undefined || pane.isReadOnly}
      onAnswer={(choice) => state.enter(cell, choice.text.zh)}
      finding={finding && { severity: finding.severity, sentence: sentenceInPlace(finding, language) }}
    >
      {children}
    </JudgementField>
  );
}
