import { Button, Caption1, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { importedTable, type AssetRow, type PlannedRow } from "../../../core";
import { shownRows } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import { decodeText } from "./decode-text";
import { ImportPreview } from "./ImportPreview";

const useStyles = makeStyles({
  choose: { alignSelf: "flex-start" },
});

/** Each row becomes a lot that one looks at; more at once nobody does. */
const rowsAtMost = 500;

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
  if (workbook === undefined || isReadOnly || state.snapshot?.["carbonAssets"] === undefined) {
    return <Caption1>{text.notInTheWorkbook}</Caption1>;
  }
  const table = source.trim() === "" ? undefined : importedTable(source);

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

  return (
    <>
      <Caption1>{text.offsetsImportHint}</Caption1>
      <Field label={text.offsetsPaste}>
        <Textarea value={source} resize="vertical" onChange={(_event, { value }) => setSource(value)} />
      </Field>
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
      {table !== undefined && table.rows.length > rowsAtMost && (
        <Caption1 role="alert">{text.offsetsTooMany(table.rows.length)}</Caption1>
      )}
      {table !== undefined && table.rows.length <= rowsAtMost && (
        <ImportPreview key={table.headers.join("\n")} table={table} lots={lots} onEnter={enter} />
      )}
      {source !== "" && (
        <Button size="small" onClick={clear}>
          {text.offsetsCancel}
        </Button>
      )}
    </>
  );
}
