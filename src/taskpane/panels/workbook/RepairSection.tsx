import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { WorkbookContents } from "../../../core";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import type { UnboundFormula } from "../../workbook/sheets/scan-formulas";
import { showCancelled, showWritten } from "./batch-notice";
import { RepairList } from "./RepairList";
import { repairsOf, writesOf } from "./repairs";
import { useLongWork } from "./use-long-work";
import { WorkProgress } from "./WorkProgress";

/** More repairs than this are offered once these are done. */
const shownAtMost = 100;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RepairSectionProps {
  readonly workbook: LedgerWorkbook;
  readonly contents: WorkbookContents | undefined;
  readonly onDone: () => Promise<void>;
}

/** 修复公式 — cells whose formula is not bound, was changed or typed over, old beside new; only what is chosen is mended. */
export function RepairSection({ workbook, contents, onDone }: RepairSectionProps) {
  const { text, isReadOnly } = usePane();
  const styles = useStyles();
  const work = useLongWork();
  const [scanned, setScanned] = useState<readonly UnboundFormula[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const repairs = useMemo(
    () => (contents === undefined ? [] : repairsOf(contents, scanned)),
    [contents, scanned],
  );
  const shown = repairs.slice(0, shownAtMost);
  const picked = shown.filter(({ cell }) => chosen.has(cell));
  const isBusy = work.progress !== undefined;

  const scan = async () => {
    const found = await work.run(async (running) => ({
      formulas: await workbook.sheets.scanFormulas(running),
    }));
    if (found === undefined) return;
    if (found.formulas === undefined) showCancelled();
    else setScanned(found.formulas);
  };
  const mend = async () => {
    const result = await work.run((running) => workbook.sheets.write(writesOf(picked), false, running));
    if (result === undefined) return;
    if (result.kind === "cancelled") return showCancelled();
    if (result.kind === "occupied") {
      const cell = result.cells[0]?.cell ?? "";
      showNotice({ kind: "said", isWarning: true, say: (words) => words.changedMeanwhile(cell) });
    } else {
      showWritten(workbook, result.batch, (words) => words.repaired(picked.length));
      const done = new Set(picked.map(({ cell }) => cell));
      setScanned(scanned.filter(({ cell }) => !done.has(cell)));
      setChosen(new Set());
    }
    await onDone();
  };

  return (
    <>
      <Caption1>{text.repairNote}</Caption1>
      <Caption1Strong role="status">
        {repairs.length === 0 ? text.nothingToRepair : text.toRepair(repairs.length)}
      </Caption1Strong>
      <WorkProgress work={work} label={text.scanning} />
      {shown.length > 0 && <RepairList repairs={shown} chosen={chosen} onChoose={setChosen} />}
      {repairs.length > shownAtMost && <Caption1>{text.firstOfMany(shownAtMost)}</Caption1>}
      <div className={styles.actions}>
        <Button size="small" disabled={isBusy} onClick={() => void scan()}>
          {text.scanWorkbook}
        </Button>
        {picked.length > 0 && !isReadOnly && (
          <Button size="small" appearance="primary" disabled={isBusy} onClick={() => void mend()}>
            {text.repairChosen(picked.length)}
          </Button>
        )}
      </div>
    </>
  );
}
