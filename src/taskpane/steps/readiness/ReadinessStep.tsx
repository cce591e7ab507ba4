import { useMemo } from "react";
import { findingsOfItems, historyTable, typeItems } from "../../../core";
import { contentsWith, tableOf } from "../../editing/draft";
import { SectionFindings } from "../../editing/SectionFindings";
import { TableSections } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { standingOf } from "../../editing/section-standing";
import { AnswerSection, answerWord } from "./AnswerSection";
import { readinessView } from "./readiness-view";
import { StandardSection } from "./StandardSection";
import { TrendSection } from "./TrendSection";
import { TypeSection } from "./TypeSection";

/** 前提条件与路径 — type and pathway, past years with their trend, the answer on readiness, the accounting standard (A8–A10). */
export function ReadinessStep({ state }: { readonly state: LedgerEditing }) {
  const { text } = usePane();
  const { snapshot, draft, choices } = state;
  const view = useMemo(
    () => readinessView(contentsWith(snapshot ?? {}, draft), choices),
    [snapshot, draft, choices],
  );
  const applies = view.standard?.ok === true ? view.standard.value.editions : [];
  return (
    <TableSections
      state={state}
      opened={["type"]}
      sections={[
        {
          id: "type",
          title: text.readinessType,
          holds: [tableOf("pathway")],
          content: <TypeSection state={state} view={view} />,
          standing:
            snapshot?.["pathway"] === undefined
              ? text.notInTheWorkbook
              : standingOf(findingsOfItems(typeItems, state.findings), text),
        },
        {
          id: "history",
          title: text.readinessHistory,
          table: historyTable,
          content: <SectionFindings state={state} table={historyTable} />,
        },
        {
          id: "trend",
          title: text.readinessTrend,
          content: <TrendSection state={state} view={view} />,
          standing: "",
        },
        {
          id: "answer",
          title: text.readinessAnswer,
          content: <AnswerSection view={view} />,
          standing: view.readiness === undefined ? "" : answerWord(view.readiness, text),
        },
        {
          id: "standard",
          title: text.readinessStandard,
          content: <StandardSection state={state} view={view} />,
          standing: applies
            .filter(({ standing }) => standing === "applies")
            .map(({ row }) => row.number)
            .join(" "),
        },
      ]}
    />
  );
}
