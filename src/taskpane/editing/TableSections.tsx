import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingCode, LedgerTable } from "../../core";
import { usePane } from "../pane-context";
import { ColumnField } from "./ColumnField";
import { MissingTables } from "./MissingTables";
import { RecordsSection } from "./RecordsSection";
import { SaveBar } from "./SaveBar";
import { sectionStanding } from "./section-standing";
import { useArrival } from "./use-arrival";
import type { LedgerEditing } from "./use-editing";
import { usePartStyles } from "./use-part-styles";

/** One part of a step: a table to be filled, or something that is only looked at. */
export interface TableSection {
  readonly id: string;
  readonly title: string;
  readonly table?: LedgerTable;
  /** Tables that are filled by what is shown instead of the fields. */
  readonly holds?: readonly LedgerTable[];
  /** Findings that are seen to here, whatever table they are about. */
  readonly codes?: readonly FindingCode[];
  /** Which columns are asked in the pane; all where it is left out. */
  readonly columns?: readonly string[];
  /** What stands above the fields, or instead of them: a chart, a result, a helper. */
  readonly content?: ReactNode;
  /** A short standing of the part; made from the findings of its table where it is left out. */
  readonly standing?: string;
}

interface TableSectionsProps {
  readonly state: LedgerEditing;
  readonly sections: readonly TableSection[];
  /** The parts that are open at first. */
  readonly opened?: readonly string[];
}

/** 一步的各部分 — the tables of a step as parts that open and close, what is missing above them, saving below. */
export function TableSections({ state, sections, opened = [] }: TableSectionsProps) {
  const { text, workbook } = usePane();
  const styles = usePartStyles();
  const { snapshot } = state;
  const { open, setOpen, inside } = useArrival(
    sections,
    opened,
    workbook === undefined || snapshot !== undefined,
  );
  if (workbook !== undefined && snapshot === undefined) return <Body1 role="status">{text.reading}</Body1>;
  return (
    <>
      <MissingTables state={state} />
      <div ref={inside}>
        <Accordion
          multiple
          collapsible
          openItems={[...open]}
          onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
        >
          {sections.map((section) => (
            <AccordionItem
              key={section.id}
              value={section.id}
              className={styles.item}
              data-section={section.id}
            >
              <AccordionHeader as="h3" expandIconPosition="end">
                <span className={styles.header}>
                  <span className={styles.title}>{section.title}</span>
                  {snapshot !== undefined && (
                    <Caption1 className={styles.quiet}>
                      {section.standing ?? (section.table && sectionStanding(state, section.table, text))}
                    </Caption1>
                  )}
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.content}>
                {section.content}
                {section.table !== undefined && <TableFields state={state} section={section} />}
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </div>
      <SaveBar state={state} />
    </>
  );
}

function TableFields({ state, section }: { readonly state: LedgerEditing; readonly section: TableSection }) {
  const { text } = usePane();
  const { table, columns } = section;
  if (table === undefined) return null;
  if (state.snapshot !== undefined && state.snapshot[table.id] === undefined) {
    return <Caption1>{text.notInTheWorkbook}</Caption1>;
  }
  if (table.form === "records") {
    return <RecordsSection state={state} table={table} {...(columns === undefined ? {} : { columns })} />;
  }
  return table.items
    .filter(({ id }) => columns?.includes(id) ?? true)
    .map(({ id, kind }) => (
      <ColumnField
        key={id}
        state={state}
        cell={{ table: table.id, row: "", column: id }}
        isLong={kind === "text" && id.endsWith("Instruction")}
      />
    ));
}
