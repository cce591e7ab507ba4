import { Caption1, Caption1Strong, Field, makeStyles, Select } from "@fluentui/react-components";
import { factorEditionNames, factorEditions, validityText } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import { shownText, tableOf } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

const places = [
  { table: "dataVersion", row: "", column: "factorEdition" },
  { table: "templateInfo", row: "", column: "factorEdition" },
] as const;

/** 因子版本 — chosen from the library's editions into every place that states it; another wording may stand there too. */
export function EditionSetting({ state }: { readonly state: LedgerEditing }) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const there = places.filter(({ table }) => state.snapshot?.[table] !== undefined);
  const stated = there.map((cell) => shownText(state.snapshot ?? {}, state.draft, cell));
  const editions = [...new Set(stated.flatMap((each) => factorEditionNames.find(each).map(({ id }) => id)))];
  return (
    <>
      {there.length === 0 && <Caption1>{text.notInTheWorkbook}</Caption1>}
      {there.length > 0 && (
        <Field label={text.settingsEditionList}>
          <Select
            className={styles.control}
            value={editions.length === 1 ? editions[0] : ""}
            disabled={workbook === undefined || isReadOnly}
            onChange={(_event, { value }) => there.forEach((cell) => state.enter(cell, value))}
          >
            <option value="">{text.settingsEditionNone}</option>
            {factorEditions.map((edition) => (
              <option key={edition.id} value={edition.id}>
                {edition.name[language]} · {validityText(edition)[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {there.map((cell) => (
        <div key={cell.table} role="group" aria-label={tableOf(cell.table).title[language]}>
          <Caption1Strong>{tableOf(cell.table).title[language]}</Caption1Strong>
          <ColumnField state={state} cell={cell} />
        </div>
      ))}
    </>
  );
}
