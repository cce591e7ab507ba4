import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import { OccupiedCell, type Occupied } from "../../panels/functions/OccupiedCell";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface FormulaOfferProps {
  /** What the formula works out. */
  readonly name: string;
  /** Worked out when somebody looks; nothing where no formula would give exactly what is shown. */
  readonly formulaOf: () => string | undefined;
  /** Something that it reads was entered in the pane and is not in the sheet yet. */
  readonly isUnsaved: boolean;
}

/** 放入公式 — shows the formula behind a result and puts it into the cell that is selected, asking where that is not empty. */
export function FormulaOffer({ name, formulaOf, isUnsaved }: FormulaOfferProps) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [occupied, setOccupied] = useState<Occupied>();
  const formula = isOpen && !isUnsaved ? formulaOf() : undefined;
  const insert = async (isOverwriting: boolean) => {
    if (workbook === undefined || formula === undefined) return;
    const result = await attempt(() => workbook.insertFormula(formula, isOverwriting));
    setOccupied(result?.kind === "occupied" ? result : undefined);
    if (result?.kind === "inserted") showNotice({ kind: "inserted", cell: result.cell });
  };
  return (
    <div className={styles.part} role="group" aria-label={text.sheetFormulaOf(name)}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.sheetFormulaOf(name)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text.sheetFormula}
      </Button>
      {isOpen && isUnsaved && <Caption1>{text.sheetFormulaUnsaved}</Caption1>}
      {isOpen && !isUnsaved && formula === undefined && <Caption1>{text.sheetFormulaNone}</Caption1>}
      {formula !== undefined && (
        <>
          <Caption1 className={styles.formula}>{formula}</Caption1>
          {occupied === undefined ? (
            <>
              <Caption1>{text.sheetFormulaHint}</Caption1>
              <Button
                size="small"
                disabled={workbook === undefined || isReadOnly}
                onClick={() => void insert(false)}
              >
                {text.insert}
              </Button>
            </>
          ) : (
            <OccupiedCell
              occupied={occupied}
              onReplace={() => void insert(true)}
              onKeep={() => setOccupied(undefined)}
            />
          )}
        </>
      )}
    </div>
  );
}
