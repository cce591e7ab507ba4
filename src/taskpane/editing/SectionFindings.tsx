import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type Finding, findingsOfTables, type LedgerTable, sentence } from "../../core";
import { attempt } from "../attempt";
import { SeverityLabel } from "../components/SeverityLabel";
import { usePane } from "../pane-context";
import type { LedgerEditing } from "./use-editing";

/** More than these are better read among all findings. */
const shownAtMost = 5;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  sentence: { display: "block", overflowWrap: "anywhere" },
});

interface SectionFindingsProps {
  readonly state: LedgerEditing;
  readonly table: LedgerTable;
}

/** 本部分的发现 — what the rules say of one table; a cell that is only still empty one sees in its field. */
export function SectionFindings({ state, table }: SectionFindingsProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const own = findingsOfTables([table], state.findings).filter(({ code }) => code !== "unanswered");
  if (own.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={text.findingsInTable(table.title[language])}>
        {own.slice(0, shownAtMost).map((finding, index) => {
          const cell = isInSheet(state, table, finding) ? finding.at?.cell : undefined;
          return (
            <li key={`${finding.code} ${finding.at?.input} ${finding.at?.row} ${index}`}>
              <SeverityLabel severity={finding.severity} />
              <Body1 className={styles.sentence}>{sentence(finding, language)}</Body1>
              {cell !== undefined && workbook !== undefined && (
                <Link as="button" onClick={() => void attempt(() => workbook.jumpTo(cell))}>
                  {text.goTo(cell)}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {own.length > shownAtMost && <Caption1>{text.moreInFindings(own.length - shownAtMost)}</Caption1>}
    </>
  );
}

/** A row that is not saved yet has no cell to go to. */
function isInSheet({ snapshot }: LedgerEditing, table: LedgerTable, { at }: Finding): boolean {
  return at?.row === undefined || at.row <= (snapshot?.[table.id]?.content.rows.length ?? 0);
}
