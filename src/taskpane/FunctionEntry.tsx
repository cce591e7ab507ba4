import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../core";
import type { FunctionDefinition } from "../functions/define";
import { FunctionDetails } from "./FunctionDetails";
import type { PaneText } from "./text";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: "start",
  },
  id: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  panel: { marginInline: tokens.spacingHorizontalM },
});

interface FunctionEntryProps {
  readonly definition: FunctionDefinition;
  readonly language: Language;
  readonly text: PaneText;
}

/** 一个函数 — its name and what it does; opened, everything there is to say about it. */
export function FunctionEntry({ definition, language, text }: FunctionEntryProps) {
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
        <FunctionDetails definition={definition} language={language} text={text} />
      </AccordionPanel>
    </AccordionItem>
  );
}
