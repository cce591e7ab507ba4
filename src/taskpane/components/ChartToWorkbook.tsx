import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { attempt } from "../attempt";
import { usePane } from "../pane-context";
import type { SheetChart } from "../workbook/insert-chart";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { overflowWrap: "anywhere" },
});

/** What is being asked or has been done; nothing before somebody asks. */
type Standing =
  | { readonly kind: "asking"; readonly sheet: string }
  | { readonly kind: "done"; readonly sheet: string }
  | { readonly kind: "taken"; readonly sheet: string };

/** 把图放进工作簿 — says which sheet would be made, asks, and makes it; a sheet that is there is never touched. */
export function ChartToWorkbook({ chart }: { readonly chart: SheetChart }) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const [standing, setStanding] = useState<Standing>();
  const [isBusy, setBusy] = useState(false);
  if (workbook === undefined || isReadOnly || chart.rows.length === 0) return null;

  const ask = async () => {
    setBusy(true);
    const sheet = await attempt(() => workbook.freeSheetName(chart.sheet));
    setStanding(sheet === undefined ? undefined : { kind: "asking", sheet });
    setBusy(false);
  };
  const make = async (sheet: string) => {
    setBusy(true);
    const result = await attempt(() => workbook.insertChart({ ...chart, sheet }));
    setStanding(
      result === undefined ? undefined : { kind: result.kind === "inserted" ? "done" : "taken", sheet },
    );
    setBusy(false);
  };

  if (standing?.kind === "asking") {
    return (
      <div className={styles.part} role="group" aria-label={text.chartPut}>
        <Body1 role="status" className={styles.line}>
          {text.chartPutPreview(standing.sheet, chart.rows.length)}
        </Body1>
        <div className={styles.actions}>
          <Button appearance="primary" disabled={isBusy} onClick={() => void make(standing.sheet)}>
            {text.chartPutNow}
          </Button>
          <Button disabled={isBusy} onClick={() => setStanding(undefined)}>
            {text.chartPutNot}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <Button disabled={isBusy} onClick={() => void ask()}>
        {text.chartPut}
      </Button>
      <Body1 role="status" className={styles.line}>
        {standing?.kind === "done" && text.chartPutDone(standing.sheet)}
        {standing?.kind === "taken" && text.chartPutTaken(standing.sheet)}
      </Body1>
    </div>
  );
}
