import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { ReadFailure } from "../../ReadFailure";
import { useLedger } from "../../use-ledger";
import { RegisterEntry } from "./RegisterEntry";
import { registerTables } from "./register-tables";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", textAlign: "start" },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** 管理登记 — the registers of the management system, open at any step; they are filled in their sheets (G1 to G7). */
export function RegistersPanel() {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="registers">
        <AccordionHeader as="h3" expandIconPosition="end">
          <span className={styles.header}>
            <span className={styles.title}>{text.registers}</span>
            <Caption1 className={styles.quiet}>{text.registersAre(registerTables.length)}</Caption1>
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <RegisterList />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** Read only while the panel is open. */
function RegisterList() {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const ledger = useLedger(workbook, registerTables);
  const { snapshot } = ledger;
  return (
    <>
      <ReadFailure ledger={ledger} />
      <ul className={styles.list} aria-label={text.registers}>
        {registerTables.map((table) => (
          <RegisterEntry
            key={table.id}
            table={table}
            read={snapshot?.[table.id]}
            isRead={snapshot !== undefined}
            onMade={ledger.reload}
          />
        ))}
      </ul>
    </>
  );
}
