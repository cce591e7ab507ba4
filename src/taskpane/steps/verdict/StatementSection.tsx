import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { attempt } from "../../attempt";
import { ClauseTag } from "../../components/ClauseTag";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import { placeLines, takeBack } from "./place-lines";
import type { Statement } from "./statements";

const useStyles = makeStyles({
  statement: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paper: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  place: { alignSelf: "flex-start" },
});

/** 承诺文件 — each statement as it would read, and putting it on a sheet of its own. */
export function StatementSection({ statements }: { readonly statements: readonly Statement[] }) {
  const { text } = usePane();
  return (
    <>
      <Caption1>{text.verdictStatementsHint}</Caption1>
      {statements.map((statement) => (
        <StatementPaper key={statement.id} statement={statement} />
      ))}
    </>
  );
}

function StatementPaper({ statement }: { readonly statement: Statement }) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const [occupied, setOccupied] = useState("");
  const { title, clause, lines, lacks, isNeeded } = statement;
  const place = async () => {
    if (workbook === undefined) return;
    const result = await attempt(() => placeLines(workbook, lines));
    setOccupied(result?.kind === "occupied" ? result.cells.map(({ cell }) => cell).join(" ") : "");
    if (result?.kind === "written") {
      const { batch, cells } = result;
      showNotice({
        kind: "said",
        say: (words) => words.verdictPlaced(cells),
        undo: () => takeBack(workbook, batch),
      });
    }
  };
  return (
    <section className={styles.statement} aria-label={title}>
      <div className={styles.head}>
        <h4 className={styles.heading}>{title}</h4>
        <ClauseTag clause={clause} />
      </div>
      {!isNeeded && <Caption1>{text.verdictNotOwn}</Caption1>}
      {isNeeded && (
        <div className={styles.paper}>
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </div>
      )}
      {isNeeded && lacks.length > 0 && (
        <Caption1 role="status">
          {text.verdictStatementLacks(lacks.join(language === "zh" ? "、" : ", "))}
        </Caption1>
      )}
      {occupied !== "" && <Caption1 role="alert">{text.verdictPlaceTaken(occupied)}</Caption1>}
      {isNeeded && workbook !== undefined && (
        <Button
          className={styles.place}
          disabled={lacks.length > 0 || isReadOnly}
          onClick={() => void place()}
        >
          {text.verdictPlace}
        </Button>
      )}
    </section>
  );
}
