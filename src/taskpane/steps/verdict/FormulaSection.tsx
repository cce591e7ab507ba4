import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { standardIds, type PlainDate, type StandardId } from "../../../core";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import { OccupiedCell, type Occupied } from "../../panels/functions/OccupiedCell";
import type { LedgerSnapshot } from "../../workbook/ledger-workbook";
import { formulaTables, lotsFormula, verdictsFormula } from "./reviewer-formulas";

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  insert: { alignSelf: "flex-start" },
});

interface FormulaSectionProps {
  readonly snapshot: LedgerSnapshot;
  readonly asOf: PlainDate | undefined;
}

/** 放入公式 — the formulas by which reviewers see verdicts and lots in the sheet, put into the cell that is selected. */
export function FormulaSection({ snapshot, asOf }: FormulaSectionProps) {
  const { language, text } = usePane();
  const [standard, setStandard] = useState<StandardId>(standardIds[0]);
  const lacking = formulaTables.filter(({ id }) => snapshot[id] === undefined);
  if (lacking.length > 0) {
    const names = lacking.map(({ title }) => title[language]).join(language === "zh" ? "、" : ", ");
    return <Caption1>{text.verdictFormulasLack(names)}</Caption1>;
  }
  return (
    <>
      <Caption1>{text.verdictFormulasHint}</Caption1>
      <Insertion title={text.verdictFormulaAll} formula={verdictsFormula(snapshot, asOf, language)} />
      <Field label={text.offsetsStandard}>
        <Select
          value={standard}
          onChange={(_event, { value }) => setStandard(standardIds.find((id) => id === value) ?? standard)}
        >
          {standardIds.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </Select>
      </Field>
      <Insertion
        title={text.verdictFormulaLots(standard)}
        formula={lotsFormula(snapshot, standard, asOf, language)}
      />
    </>
  );
}

function Insertion({ title, formula }: { readonly title: string; readonly formula: string }) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const [occupied, setOccupied] = useState<Occupied>();
  const insert = async (isOverwriting: boolean) => {
    if (workbook === undefined) return;
    const result = await attempt(() => workbook.insertFormula(formula, isOverwriting));
    setOccupied(result?.kind === "occupied" ? result : undefined);
    if (result?.kind === "inserted") showNotice({ kind: "inserted", cell: result.cell });
  };
  return (
    <div role="group" aria-label={title} className={styles.part}>
      <strong>{title}</strong>
      <Caption1 className={styles.formula}>{formula}</Caption1>
      {occupied !== undefined ? (
        <OccupiedCell
          occupied={occupied}
          onReplace={() => void insert(true)}
          onKeep={() => setOccupied(undefined)}
        />
      ) : (
        <Button
          size="small"
          className={styles.insert}
          disabled={workbook === undefined || isReadOnly}
          onClick={() => void insert(false)}
        >
          {text.insert}
        </Button>
      )}
    </div>
  );
}
