import { useMemo } from "react";
import {
  emissionsTable,
  evaluationChoicesTable,
  evaluationOf,
  evaluationStepsTable,
  evidenceMissing,
  judgedOnce,
  parseDate,
  verdictSettingsTable,
} from "../../../core";
import { contentsWith } from "../../editing/draft";
import { hasNoTable } from "../../editing/has-no-table";
import { TableSections, type TableSection } from "../../editing/TableSections";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { asOfText } from "./as-of";
import { EvidenceList } from "./EvidenceList";
import { FormulaSection } from "./FormulaSection";
import { statementsOf } from "./statements";
import { StatementSection } from "./StatementSection";
import { ReadingsSection, readingItems } from "./ReadingsSection";
import { VerdictSides } from "./VerdictSides";

const answerItems: readonly string[] = verdictSettingsTable.items
  .map(({ id }) => id)
  .filter((id) => !readingItems.some((reading) => reading.id === id));

/** 判定与声明 — five standards side by side on a day that can be moved, what they rest on, and what is handed on (F1–F7). */
export function VerdictStep({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const { snapshot, draft, choices } = state;
  const contents = useMemo(() => contentsWith(snapshot ?? {}, draft), [snapshot, draft]);
  const day = asOfText(choices, contents);
  const { ledger, verdicts } = useMemo(() => judgedOnce(contents, parseDate(day)), [contents, day]);
  const asOf = parseDate(day);
  // A ledger that was never given is not judged: there is only the way to give it.
  if (snapshot !== undefined && hasNoTable(snapshot)) {
    return <TableSections key="not given" state={state} sections={[]} />;
  }
  const evidence = evidenceMissing(verdicts);
  const evaluation = evaluationOf(contents);
  const others = readingItems.filter(({ id }) => isOtherReading(id, ledger.settings)).length;
  const answered = verdicts.filter(({ answer }) => answer === "reached" || answer === "notReached").length;
  const statements = statementsOf({
    contents,
    ledger,
    choices: evaluation.choices,
    verdicts,
    asOf,
    language,
    text,
  });
  const sections: readonly TableSection[] = [
    {
      id: "sides",
      title: text.verdictSides,
      standing: text.verdictStandardsOf(`${answered} / ${verdicts.length}`),
      content: <VerdictSides state={state} ledger={ledger} verdicts={verdicts} />,
    },
    {
      id: "evidence",
      title: text.verdictEvidence,
      standing: evidence.length === 0 ? text.complete : text.openQuestions(evidence.length),
      content: <EvidenceList evidence={evidence} />,
    },
    { id: "emissions", title: emissionsTable.title[language], table: emissionsTable },
    {
      id: "settings",
      title: verdictSettingsTable.title[language],
      table: verdictSettingsTable,
      columns: answerItems,
    },
    {
      id: "readings",
      title: text.verdictReadingItems,
      holds: [verdictSettingsTable],
      standing: others === 0 ? text.verdictReadingsDefault : text.verdictReadingsOther(others),
      content: <ReadingsSection state={state} />,
    },
    { id: "choices", title: evaluationChoicesTable.title[language], table: evaluationChoicesTable },
    {
      id: "steps",
      title: evaluationStepsTable.title[language],
      standing: text.verdictStepsDone(`${evaluation.done} / ${evaluation.asked}`),
      table: evaluationStepsTable,
    },
    {
      id: "statements",
      title: text.verdictStatements,
      standing: "",
      content: <StatementSection statements={statements} />,
    },
    {
      id: "formulas",
      title: text.verdictFormulas,
      standing: "",
      content: <FormulaSection snapshot={snapshot ?? {}} asOf={asOf} />,
    },
  ];
  return <TableSections state={state} sections={sections} opened={["sides"]} />;
}

/** Whether a reading other than the first was chosen. */
function isOtherReading(
  id: string,
  settings: Readonly<Record<string, { readonly value: unknown }>>,
): boolean {
  const item = verdictSettingsTable.items.find((each) => each.id === id);
  const value = settings[id]?.value;
  return item?.kind === "choice" && value !== undefined && value !== item.choices[0].id;
}
