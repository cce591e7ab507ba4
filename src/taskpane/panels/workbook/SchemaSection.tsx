import { Button, Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  assessVersion,
  ledgerTableGroups,
  ledgerTables,
  schemaSteps,
  schemaVersion,
  templateInfoTable,
  type Language,
  type SchemaStep,
  type WorkbookContents,
} from "../../../core";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { toggled } from "./toggled";
import { versionEdit } from "./version-edit";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexDirection: "column" },
  action: { alignSelf: "flex-start" },
});

interface SchemaSectionProps {
  readonly workbook: LedgerWorkbook;
  readonly contents: WorkbookContents | undefined;
  readonly onDone: () => Promise<void>;
}

/** 补全 — columns and items that the tables lack, tables that are not there yet, and adding what was chosen. */
export function SchemaSection({ workbook, contents, onDone }: SchemaSectionProps) {
  const { language, text, isReadOnly } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const there = useMemo(
    () => (contents === undefined ? [] : ledgerTables.filter(({ name }) => contents[name] !== undefined)),
    [contents],
  );
  if (contents === undefined) return null;
  const missing = schemaSteps(contents, there);
  const wanted = ledgerTables.filter((table) => chosen.has(table.id) && contents[table.name] === undefined);
  const steps = [...missing, ...schemaSteps(contents, wanted)];
  const hasStamp = [...there, ...wanted].some(({ id }) => id === templateInfoTable.id);
  const statesVersion = hasStamp && isUnstated(contents);

  const carryOut = async () => {
    setBusy(true);
    const result = await attempt(async () => {
      const done = await workbook.sheets.completeSchema(steps);
      if (statesVersion) await workbook.write([await versionEdit(workbook)], true);
      return done;
    });
    setBusy(false);
    if (result === undefined) return;
    const names = [...result.made, ...(statesVersion ? [text.writesVersion(schemaVersion)] : [])].join(" · ");
    const blocked = result.blocked.join(" · ");
    showNotice({
      kind: "said",
      isWarning: blocked !== "",
      say: (words) =>
        [
          ...(names === "" ? [] : [words.addedParts(names)]),
          ...(blocked === "" ? [] : [words.noRoom(blocked)]),
        ].join(" "),
    });
    setChosen(new Set());
    await onDone();
  };

  return (
    <>
      <Caption1Strong>{text.missingParts}</Caption1Strong>
      {missing.length === 0 ? (
        <Caption1>{text.nothingMissing}</Caption1>
      ) : (
        <ul className={styles.list}>
          {missing.map((step) => (
            <li key={stepName(step, "zh")}>
              <Caption1>{stepName(step, language)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <Caption1Strong>{text.tablesNotThere}</Caption1Strong>
      {ledgerTableGroups.map((group) => {
        const tables = group.tables.filter(({ name }) => contents[name] === undefined);
        if (tables.length === 0) return null;
        return (
          <fieldset key={group.id} className={styles.group}>
            <legend>
              <Caption1>{group.title[language]}</Caption1>
            </legend>
            {tables.map((table) => (
              <Checkbox
                key={table.id}
                label={table.title[language]}
                checked={chosen.has(table.id)}
                disabled={isReadOnly}
                onChange={(_event, { checked }) => setChosen(toggled(chosen, table.id, checked === true))}
              />
            ))}
          </fieldset>
        );
      })}
      {(steps.length > 0 || statesVersion) && !isReadOnly && (
        <>
          <Caption1 role="status">
            {text.willBeAdded(steps.length)} {statesVersion ? text.writesVersion(schemaVersion) : ""}
          </Caption1>
          <Button
            size="small"
            appearance="primary"
            className={styles.action}
            disabled={isBusy}
            onClick={() => void carryOut()}
          >
            {text.addThem}
          </Button>
        </>
      )}
    </>
  );
}

function isUnstated(contents: WorkbookContents): boolean {
  const { standing } = assessVersion(contents);
  return standing === "unstated" || standing === "older";
}

function stepName(step: SchemaStep, language: Language): string {
  const table = step.table.title[language];
  return step.kind === "addTable" ? table : `${table} · ${step.column.header[language]}`;
}
