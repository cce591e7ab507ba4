import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePartStyles } from "../../editing/use-part-styles";
import { usePane } from "../../pane-context";
import { TakeoverSection } from "../takeover/TakeoverSection";
import { IssueSection } from "./IssueSection";
import { RepairSection } from "./RepairSection";
import { SchemaSection } from "./SchemaSection";
import { StateSection } from "./StateSection";
import { useContents } from "./use-contents";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** 工作簿面板 — how the workbook stands, mending it, taking over a ledger that is not ours, and issuing a template. */
export function WorkbookPanel() {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const part = usePartStyles();
  const { contents, reload } = useContents(workbook);
  const parts: readonly { readonly id: string; readonly title: string; readonly content: ReactNode }[] =
    workbook === undefined
      ? []
      : [
          {
            id: "takeover",
            title: text.takeOver,
            content: <TakeoverSection workbook={workbook} />,
          },
          {
            id: "state",
            title: text.workbookState,
            content: (
              <>
                <StateSection contents={contents} onReload={reload} />
                <SchemaSection workbook={workbook} contents={contents} onDone={reload} />
              </>
            ),
          },
          {
            id: "repair",
            title: text.repairFormulas,
            content: <RepairSection workbook={workbook} contents={contents} onDone={reload} />,
          },
          {
            id: "issue",
            title: text.issueTemplate,
            content: <IssueSection workbook={workbook} onDone={reload} />,
          },
        ];
  return (
    <section className={styles.panel} aria-label={text.workbookTab}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.workbookTab}
      </Subtitle2>
      {workbook === undefined && <Body1>{text.outsideNoWorkbook}</Body1>}
      <Accordion multiple collapsible defaultOpenItems={["takeover"]}>
        {parts.map(({ id, title, content }) => (
          <AccordionItem key={id} value={id} className={part.item}>
            <AccordionHeader as="h3" expandIconPosition="end">
              <span className={part.title}>{title}</span>
            </AccordionHeader>
            <AccordionPanel className={part.content}>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
