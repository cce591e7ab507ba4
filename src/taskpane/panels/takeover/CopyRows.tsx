import { Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { columnRoles, likelyTable, missingRoles, takeoverTables, type LedgerBlock } from "../../../core";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { showCancelled, showWritten } from "../workbook/batch-notice";
import { WorkProgress } from "../workbook/WorkProgress";
import { FindingsShort } from "./FindingsShort";
import type { LedgerReading } from "./ledger-reading";
import { RowsPreview } from "./RowsPreview";
import { StatedWords } from "./StatedWords";
import { confirmedColumns } from "./takeover-choices";
import { planOf, rowsOf } from "./takeover-plan";
import { UnitsOfColumns } from "./UnitsOfColumns";
import type { Takeover } from "./use-takeover";
import { YearAndCategory } from "./YearAndCategory";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  action: { alignSelf: "flex-start" },
});

interface CopyRowsProps {
  readonly takeover: Takeover;
  readonly reading: LedgerReading;
  readonly block: LedgerBlock;
  readonly workbook: LedgerWorkbook;
}

/** 抄入碳衡的表 — the rows of data as rows of one of our tables, seen first; the ledger itself stays as it is. */
export function CopyRows({ takeover, reading, block, workbook }: CopyRowsProps) {
  const { language, text, isReadOnly } = usePane();
  const styles = useStyles();
  const { work, guesses, choices } = takeover;
  const [chosen, setChosen] = useState<string>();
  const [copied, setCopied] = useState<unknown>();
  const confirmed = confirmedColumns(guesses, choices);
  const amounts = confirmed.find(({ role }) => role === "activity")?.column;
  const likely = likelyTable(confirmed, guesses.find(({ column }) => column === amounts)?.header);
  const table = takeoverTables.find(({ id }) => id === (chosen ?? likely)) ?? takeoverTables[0];
  const plan = useMemo(
    () => planOf(reading, block, guesses, choices, table.id),
    [reading, block, guesses, choices, table],
  );
  const mapped = useMemo(() => rowsOf(reading, block, plan, table.id), [reading, block, plan, table]);
  const missing = missingRoles(table.id, confirmed);
  // Pressed twice, the same rows would stand there twice.
  const isCopied = copied === mapped;
  const isReady = missing.length === 0 && plan.openUnits.length === 0 && mapped.rows.length > 0;
  const canWrite = isReady && !isReadOnly && !isCopied;

  const copy = async () => {
    const rows = mapped.rows.map(({ cells }) => cells);
    const result = await work.run((running) => workbook.sheets.appendRows(table, rows, running));
    if (result?.kind === "cancelled") showCancelled();
    if (result?.kind === "written") {
      setCopied(mapped);
      showWritten(workbook, result.batch, (words) => words.rowsCopied(result.cells, table.title[language]));
    }
  };

  const namesOf = (roles: typeof missing): string =>
    roles
      .map((role) => columnRoles.find(({ id }) => id === role)?.name[language] ?? "")
      .join(language === "zh" ? "、" : ", ");

  return (
    <>
      <Field label={text.whichTable} hint={text.tableIsMade}>
        <Select
          className={styles.control}
          value={table.id}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {takeoverTables.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </Select>
      </Field>
      {missing.length > 0 && <Caption1 role="status">{text.needsColumns(namesOf(missing))}</Caption1>}
      <UnitsOfColumns takeover={takeover} purpose={table.id} />
      <YearAndCategory
        takeover={takeover}
        table={table.id}
        isYearMissing={mapped.findings.some(({ code }) => code === "takeover-year-missing")}
      />
      <StatedWords takeover={takeover} reading={reading} block={block} purpose={table.id} />
      {missing.length === 0 && (
        <>
          <FindingsShort findings={mapped.findings} />
          <RowsPreview table={table} mapping={mapped} />
        </>
      )}
      <WorkProgress work={work} label={text.saving} />
      {isCopied && <Caption1 role="status">{text.alreadyCopied}</Caption1>}
      <Button
        appearance="primary"
        className={styles.action}
        disabled={!canWrite || work.progress !== undefined}
        onClick={() => void copy()}
      >
        {text.copyRows}
      </Button>
    </>
  );
}
