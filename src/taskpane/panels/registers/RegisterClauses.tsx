import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerTable } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { usePane } from "../../pane-context";
import { clausesOfTable } from "./register-tables";

/** So many tags are shown at once; the others on request. */
const shownAtFirst = 3;

const useStyles = makeStyles({ clauses: { display: "flex", flexWrap: "wrap", alignItems: "center" } });

/** 登记表的条款 — the clauses that a register serves: the first ones, and all of them where one asks. */
export function RegisterClauses({ table }: { readonly table: LedgerTable }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const clauses = clausesOfTable(table);
  return (
    <div className={styles.clauses}>
      {clauses.slice(0, isOpen ? clauses.length : shownAtFirst).map((clause) => (
        <ClauseTag key={clause} clause={clause} />
      ))}
      {clauses.length > shownAtFirst && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={text.allClausesOf(table.title[language])}
          onClick={() => setOpen(!isOpen)}
        >
          {text.allClauses(clauses.length)}
        </Button>
      )}
    </div>
  );
}
