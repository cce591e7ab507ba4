import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { MissingTables } from "../../editing/MissingTables";
import { SaveBar } from "../../editing/SaveBar";
import { findingsOf, sections, standing } from "./sections";
import type { LedgerEditing } from "../../editing/use-editing";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", textAlign: "start" },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    marginBlockEnd: tokens.spacingVerticalS,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** 企业与边界 — who, which bases, which sources, which period: the step that everything else rests on (A1–A4, A7). */
export function BoundaryStep({ state }: { readonly state: LedgerEditing }) {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const { snapshot, findings } = state;
  if (workbook !== undefined && snapshot === undefined) return <Body1 role="status">{text.reading}</Body1>;
  return (
    <>
      <MissingTables state={state} />
      <Accordion multiple collapsible defaultOpenItems={["period"]}>
        {sections.map((section) => (
          <AccordionItem key={section.id} value={section.id} className={styles.item}>
            <AccordionHeader as="h3" expandIconPosition="end">
              <span className={styles.header}>
                <span className={styles.title}>{text[section.id]}</span>
                {snapshot !== undefined && (
                  <Caption1 className={styles.quiet}>
                    {standing(findingsOf(section, findings), text)}
                  </Caption1>
                )}
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {snapshot !== undefined && snapshot[section.table] === undefined ? (
                <Caption1>{text.notInTheWorkbook}</Caption1>
              ) : (
                section.content(state)
              )}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <SaveBar state={state} />
    </>
  );
}
