import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FunctionDefinition } from "../../../functions/define";
import { usePane } from "../../pane-context";
import { FunctionDetails } from "./FunctionDetails";
import { InsertForm } from "./InsertForm";
import { ParameterList } from "./ParameterList";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: "start",
  },
  id: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  panel: { marginInline: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalM },
});

/** 一个函数 — its name and what it does; opened, everything there is to say about it, and inserting it. */
export function FunctionEntry({ definition }: { readonly definition: FunctionDefinition }) {
  const { language, workbook } = usePane();
  const styles = useStyles();
  return (
    <AccordionItem value={definition.id}>
      <AccordionHeader as="h4" expandIconPosition="end">
        <span className={styles.header}>
          <span className={styles.id}>CN.{definition.id}</span>
          <Caption1 className={styles.summary}>{definition.summary[language]}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FunctionDetails definition={definition}>
          {workbook === undefined ? (
            <ParameterList definition={definition} />
          ) : (
            <InsertForm definition={definition} workbook={workbook} />
          )}
        </FunctionDetails>
      </AccordionPanel>
    </AccordionItem>
  );
}
