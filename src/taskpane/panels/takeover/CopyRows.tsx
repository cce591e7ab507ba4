import { Button, Caption1, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { categories, fuelUseTable, takeoverTables, type LedgerBlock } from "../../../core";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { showCancelled, showWritten } from "../workbook/batch-notice";
import { WorkProgress } from "../workbook/WorkProgress";
import { FindingsShort } from "./FindingsShort";
import type { LedgerReading } from "./ledger-reading";
import { RowsPreview } from "./RowsPreview";
import { planOf, rowsOf } from "./takeover-plan";
import type { Takeover } from "./use-takeover";

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
  const { work, guesses, choices, choose } = takeover;
  const [chosen, setChosen] = useState<string>();
  const [copied, setCopied] = useState<unknown>();
  const plan = useMemo(
    () => planOf(reading, block, guesses, choices, false),
    [reading, block, guesses, choices],
  );
  const likely = plan.method === "FUEL" ? fuelUseTable.id : "factorUse";
  const table = takeoverTables.find(({ id }) => id === (chosen ?? likely)) ?? fuelUseTable;
  const mapped = useMemo(
    () => rowsOf(reading, block, plan, choices, table.id),
    [reading, block, plan, choices, table],
  );
  const has = (role: string) => plan.columns.some((column) => column.role === role);
  if (!has("activity")) return <Caption1 role="status">{text.needsActivity}</Caption1>;
  const isYearAsked =
    choices.year !== "" || mapped.findings.some(({ code }) => code === "takeover-year-missing");
  // Pressed twice, the same rows would stand there twice.
  const isCopied = copied === mapped;
  const canWrite = mapped.rows.length > 0 && plan.openUnits.length === 0 && !isReadOnly && !isCopied;

  const copy = async () => {
    const rows = mapped.rows.map(({ cells }) => cells);
    const result = await work.run((running) => workbook.sheets.appendRows(table, rows, running));
    if (result?.kind === "cancelled") showCancelled();
    if (result?.kind === "written") {
      setCopied(mapped);
      showWritten(workbook, result.batch, (words) => words.rowsCopied(result.cells, table.title[language]));
    }
  };

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
      {isYearAsked && (
        <Field label={text.yearOfLedger} hint={text.yearHint}>
          <Input
            className={styles.control}
            inputMode="numeric"
            value={choices.year}
            onChange={(_event, { value }) => choose({ year: value })}
          />
        </Field>
      )}
      {!has("category") && (
        <Field label={text.categoryOfAll} hint={text.categoryHint}>
          <Select
            className={styles.control}
            value={choices.category}
            onChange={(_event, { value }) => choose({ category: value })}
          >
            <option value="">{text.notAnswered}</option>
            {categories.map(({ id, text: words }) => (
              <option key={id} value={words.zh}>
                {words[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <FindingsShort findings={mapped.findings} />
      <RowsPreview table={table} rows={mapped.rows} />
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
