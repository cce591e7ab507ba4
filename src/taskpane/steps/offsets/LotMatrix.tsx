import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useId, useState } from "react";
import type { AssetRow, StandardId, Verdict } from "../../../core";
import { usePane } from "../../pane-context";
import { AnswerMark } from "../verdict/AnswerMark";
import { LotDetails } from "./LotDetails";
import { lotWords, type LotStanding } from "./lot-words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  lotColumn: { width: "26%" },
  head: {
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    padding: "2px",
    verticalAlign: "bottom",
  },
  lot: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
    padding: "2px",
  },
  cell: { padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    minWidth: 0,
    width: "100%",
    padding: "2px 0",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  details: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2 },
});

/** So many lots are shown at once. */
const shownAtOnce = 12;

/** The head of a narrow column: the whole name, in two lines where it has to be. */
function StandardName({ standard }: { readonly standard: StandardId }) {
  const [, letters = standard, digits = ""] = /^(\D+)(\d{3,})$/.exec(standard) ?? [];
  return (
    <>
      {letters}
      <wbr />
      {digits}
    </>
  );
}

interface LotMatrixProps {
  readonly lots: readonly AssetRow[];
  readonly verdicts: readonly Verdict[];
}

/** 批次与标准 — every lot under every standard; a cell opens to what is said of the lot, clause and cure. */
export function LotMatrix({ lots, verdicts }: LotMatrixProps) {
  const { text } = usePane();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<{ readonly row: number; readonly standard: StandardId }>();
  const [most, setMost] = useState(shownAtOnce);
  if (lots.length === 0) return <Caption1>{text.offsetsNoLots}</Caption1>;
  return (
    <>
      <Caption1>{text.offsetsMatrixHint}</Caption1>
      <table className={styles.table} aria-label={text.offsetsMatrix}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.head} ${styles.lotColumn}`}>
              {text.offsetsLot}
            </th>
            {verdicts.map(({ standard }) => (
              <th key={standard} scope="col" className={styles.head}>
                <StandardName standard={standard} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lots.slice(0, most).map((lot) => {
            const name = lot.fields.lot.value ?? `${text.offsetsLot} ${lot.row}`;
            const opened =
              open?.row === lot.row ? verdicts.find(({ standard }) => standard === open.standard) : undefined;
            return (
              <Fragment key={lot.row}>
                <tr>
                  <th scope="row" className={`${styles.lot} ${styles.cell}`}>
                    {name}
                  </th>
                  {verdicts.map((verdict) => {
                    const { standard } = verdict;
                    const standing = standingOf(lot, verdict);
                    const words = lotWords(standing, text);
                    const isOpen = opened?.standard === standard;
                    return (
                      <td key={standard} className={styles.cell}>
                        <Button
                          appearance="subtle"
                          className={styles.button}
                          aria-label={`${name} · ${standard}: ${words.full}`}
                          aria-expanded={isOpen}
                          {...(isOpen ? { "aria-controls": `${id}-details` } : {})}
                          onClick={() => setOpen(isOpen ? undefined : { row: lot.row, standard })}
                        >
                          <AnswerMark answer={markOf(standing)} />
                          <span>{words.short}</span>
                        </Button>
                      </td>
                    );
                  })}
                </tr>
                {opened !== undefined && (
                  <tr>
                    <td colSpan={verdicts.length + 1} className={styles.details} id={`${id}-details`}>
                      <LotDetails
                        title={`${name} · ${opened.standard}: ${lotWords(standingOf(lot, opened), text).full}`}
                        judged={judgedOf(lot, opened)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {lots.length > most && (
        <Button size="small" onClick={() => setMost(most + shownAtOnce)}>
          {text.offsetsMoreLots(lots.length - most)}
        </Button>
      )}
    </>
  );
}

function judgedOf({ row }: AssetRow, { side }: Verdict) {
  return side?.lots.find(({ lot }) => lot.row === row);
}

function standingOf(lot: AssetRow, verdict: Verdict): LotStanding {
  if (verdict.side === undefined) return "notJudged";
  return judgedOf(lot, verdict)?.answer ?? "noDays";
}

function markOf(standing: LotStanding) {
  if (standing === "notJudged") return "notApplicable";
  return standing === "noDays" ? "missingEvidence" : standing;
}
