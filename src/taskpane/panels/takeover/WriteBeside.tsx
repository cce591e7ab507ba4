import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { suggestedMethod, type LedgerBlock } from "../../../core";
import { columnLetters, columnOfLetters } from "../../../sheet/address/cell-address";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { showCancelled, showWritten } from "../workbook/batch-notice";
import { WorkProgress } from "../workbook/WorkProgress";
import { FindingsShort } from "./FindingsShort";
import { areaOf, areaText, type LedgerReading } from "./ledger-reading";
import { OccupiedQuestion, type Occupied } from "./OccupiedQuestion";
import { StatedWords } from "./StatedWords";
import { confirmedColumns } from "./takeover-choices";
import { formulasOf, formulaWrite, planOf } from "./takeover-plan";
import { UnitsOfColumns } from "./UnitsOfColumns";
import type { Takeover } from "./use-takeover";

const previewed = 3;

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  action: { alignSelf: "flex-start" },
  preview: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface WayProps {
  readonly takeover: Takeover;
  readonly reading: LedgerReading;
  readonly block: LedgerBlock;
  readonly workbook: LedgerWorkbook;
}

/** 在旁边写公式 — one column of CN formulas right of the data, seen first; not one other cell is touched. */
export function WriteBeside({ takeover, reading, block, workbook }: WayProps) {
  const { text, isReadOnly } = usePane();
  const styles = useStyles();
  const { work, guesses, choices, freeColumn } = takeover;
  const [letters, setLetters] = useState<string>();
  const [header, setHeader] = useState<string>();
  const [occupied, setOccupied] = useState<Occupied>();
  const method = suggestedMethod(confirmedColumns(guesses, choices));
  const plan = useMemo(
    () => (method === undefined ? undefined : planOf(reading, block, guesses, choices, method)),
    [reading, block, guesses, choices, method],
  );
  const typed = letters ?? (freeColumn === undefined ? "" : columnLetters(freeColumn));
  const output = outsideColumn(typed.trim(), reading, block);
  const formulas = useMemo(
    () =>
      output === undefined || plan === undefined || plan.openUnits.length + plan.openWords.length > 0
        ? []
        : formulasOf(reading, block, plan, output),
    [reading, block, plan, output],
  );

  if (method === undefined || plan === undefined) {
    return <Caption1 role="status">{text.needsActivityAndFactor}</Caption1>;
  }

  const write = async (isOverwriting: boolean) => {
    if (output === undefined) return;
    const words = header ?? text.outputHeaderDefault;
    const batch = formulaWrite(reading, block, formulas, output, words);
    const result = await work.run((running) => workbook.sheets.write([batch], isOverwriting, running));
    setOccupied(result?.kind === "occupied" ? result : undefined);
    if (result?.kind === "cancelled") showCancelled();
    if (result?.kind === "written") {
      showWritten(workbook, result.batch, (pane) => pane.formulasWritten(result.cells));
    }
  };

  return (
    <>
      <UnitsOfColumns takeover={takeover} purpose={method} />
      <StatedWords takeover={takeover} reading={reading} block={block} purpose={method} />
      <Field
        label={text.outputColumn}
        hint={text.outputColumnHint}
        {...(output === undefined && typed !== ""
          ? { validationState: "error", validationMessage: text.outputColumnWrong }
          : {})}
      >
        <Input
          className={styles.control}
          value={typed}
          onChange={(_event, { value }) => {
            setLetters(value);
            setOccupied(undefined);
          }}
        />
      </Field>
      <Field label={text.outputHeader}>
        <Input
          className={styles.control}
          value={header ?? text.outputHeaderDefault}
          onChange={(_event, { value }) => setHeader(value)}
        />
      </Field>
      <FindingsShort findings={plan.findings} />
      {output !== undefined && formulas.length > 0 && (
        <div role="status">
          <Caption1>
            {text.previewFormulas(formulas.length)}{" "}
            {areaText({ ...areaOf(reading, block), column: output, columns: 1 })}
          </Caption1>
          <ul className={styles.preview}>
            {formulas.slice(0, previewed).map(({ row, formula }) => (
              <li key={row}>
                <Caption1>
                  {reading.address(row, output - reading.region.area.column)}: ={formula}
                </Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      <WorkProgress work={work} label={text.saving} />
      {occupied !== undefined ? (
        <OccupiedQuestion
          occupied={occupied}
          onReplace={() => void write(true)}
          onKeep={() => setOccupied(undefined)}
        />
      ) : (
        <Button
          appearance="primary"
          className={styles.action}
          disabled={formulas.length === 0 || work.progress !== undefined || isReadOnly}
          onClick={() => void write(false)}
        >
          {text.writeFormulas}
        </Button>
      )}
    </>
  );
}

/** A column of the sheet that is none of the block's own. */
function outsideColumn(letters: string, reading: LedgerReading, block: LedgerBlock): number | undefined {
  const column = letters === "" ? -1 : columnOfLetters(letters);
  const own = areaOf(reading, block);
  const isOwn = column >= own.column && column < own.column + own.columns;
  return column === -1 || isOwn ? undefined : column;
}
