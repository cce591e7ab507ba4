import { Button, Caption1, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { carbonAssetsTable, importedTable, type AssetRow, type PlannedRow } from "../../../core";
import { shownRows } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import { showCancelled, showWritten } from "../../panels/workbook/batch-notice";
import { useLongWork } from "../../panels/workbook/use-long-work";
import { WorkProgress } from "../../panels/workbook/WorkProgress";
import { decodeText } from "./decode-text";
import { ImportPreview } from "./ImportPreview";
import { rowsToWrite } from "./rows-to-write";

const useStyles = makeStyles({
  choose: { alignSelf: "flex-start" },
});

/** So many lots one may look at in the pane before they are written; more go straight into the sheet. */
const draftedAtMost = 500;

/** A longer text is read and not shown: the field for it would take longer than reading it. */
const shownAtMost = 50_000;

interface ImportSectionProps {
  readonly state: LedgerEditing;
  readonly lots: readonly AssetRow[];
}

/** 导入 — a registry's export, pasted or from a file, is shown as it is understood and then put into the draft. */
export function ImportSection({ state, lots }: ImportSectionProps) {
  const { text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const [source, setSource] = useState("");
  const [isUnread, setUnread] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const work = useLongWork();
  const table = useMemo(() => (source.trim() === "" ? undefined : importedTable(source)), [source]);
  if (workbook === undefined || isReadOnly || state.snapshot?.["carbonAssets"] === undefined) {
    return <Caption1>{text.notInTheWorkbook}</Caption1>;
  }
  const clear = () => {
    setSource("");
    setUnread(false);
    if (picker.current !== null) picker.current.value = "";
  };
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    setUnread(decoded === undefined);
    setSource(decoded ?? "");
  };
  const enter = (rows: readonly PlannedRow[]) => {
    const taken = shownRows(state.snapshot ?? {}, state.draft, "carbonAssets").length;
    state.enterAll(
      rows.flatMap(({ row, cells }) =>
        Object.entries(cells).map(([column, typed]) => ({
          key: { table: "carbonAssets", row: `import:${taken}-${row}`, column },
          typed,
        })),
      ),
    );
    const count = rows.length;
    showNotice({ kind: "said", say: (words) => words.offsetsEntered(count) });
    clear();
  };
  const write = async (rows: readonly PlannedRow[]) => {
    const lines = rowsToWrite(rows);
    const result = await work.run((running) => workbook.sheets.appendRows(carbonAssetsTable, lines, running));
    if (result?.kind === "cancelled") showCancelled();
    if (result?.kind !== "written") return;
    showWritten(workbook, result.batch, (words) => words.offsetsWritten(result.cells));
    clear();
  };
  const isLong = (table?.rows.length ?? 0) > draftedAtMost;

  return (
    <>
      <Caption1>{text.offsetsImportHint}</Caption1>
      {source.length > shownAtMost ? (
        <Caption1 role="status">{text.offsetsLongText(table?.rows.length ?? 0)}</Caption1>
      ) : (
        <Field label={text.offsetsPaste}>
          <Textarea
            value={source}
            resize="vertical"
            onChange={(_event, { value }) => setSource(value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              if (pasted.length <= shownAtMost) return;
              event.preventDefault();
              setSource(pasted);
            }}
          />
        </Field>
      )}
      <Button className={styles.choose} onClick={() => picker.current?.click()}>
        {text.offsetsFile}
      </Button>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={({ target }) => void read(target.files?.[0])}
      />
      {isUnread && <Caption1 role="alert">{text.offsetsFileUnread}</Caption1>}
      {source.trim() !== "" && table === undefined && (
        <Caption1 role="alert">{text.offsetsNoHeader}</Caption1>
      )}
      {table !== undefined && (
        <ImportPreview
          key={table.headers.join("\n")}
          table={table}
          lots={lots}
          action={isLong ? text.offsetsWrite : text.offsetsEnter}
          hint={isLong ? text.offsetsWriteHint : ""}
          isBusy={work.progress !== undefined}
          onEnter={(rows) => (isLong ? void write(rows) : enter(rows))}
        />
      )}
      <WorkProgress work={work} label={text.saving} />
      {source !== "" && work.progress === undefined && (
        <Button size="small" onClick={clear}>
          {text.offsetsCancel}
        </Button>
      )}
    </>
  );
}
