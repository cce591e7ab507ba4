import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ledgerTables } from "../../../core";
import type { FunctionDefinition, ParameterDefinition } from "../../../functions/define";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { callFormula } from "./call-formula";
import { OccupiedCell, type Occupied } from "./OccupiedCell";
import { remarks } from "./ParameterList";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  argument: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  button: { whiteSpace: "nowrap", minWidth: "auto", flexShrink: 0, marginBlockStart: "22px" },
  insert: { alignSelf: "flex-start" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface InsertFormProps {
  readonly definition: FunctionDefinition;
  readonly workbook: LedgerWorkbook;
}

/** 填写并插入 — a field per argument that can take the selection, the formula as it will be, and inserting it. */
export function InsertForm({ definition, workbook }: InsertFormProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const tablesId = useId();
  const { parameters } = definition;
  const [typed, setTyped] = useState<readonly string[]>(parameters.map(() => ""));
  const [occupied, setOccupied] = useState<Occupied>();
  const call = callFormula(definition, typed);
  const last = parameters[parameters.length - 1];

  const change = (index: number, value: string) => {
    setOccupied(undefined);
    setTyped(typed.map((each, position) => (position === index ? value : each)));
  };
  const takeSelection = async (index: number) => {
    const address = await attempt(workbook.selectedAddress);
    if (address !== undefined) change(index, address);
  };
  const insert = async (formula: string, isOverwriting: boolean) => {
    const result = await attempt(() => workbook.insertFormula(formula, isOverwriting));
    setOccupied(result?.kind === "occupied" ? result : undefined);
    if (result?.kind === "inserted") showNotice({ kind: "inserted", cell: result.cell });
  };

  return (
    <div className={styles.form} role="group" aria-label={`${text.fillIn} CN.${definition.id}`}>
      <Caption1>{text.argumentHint}</Caption1>
      {typed.map((value, index) => {
        const parameter = parameters[Math.min(index, parameters.length - 1)];
        const name = parameter?.name[language] ?? "";
        const label = index >= parameters.length ? `${name} ${index - parameters.length + 2}` : name;
        return (
          <div key={index} className={styles.argument}>
            <Field
              label={label}
              size="small"
              className={styles.field}
              required={parameter?.optional !== true}
              hint={
                parameter === undefined
                  ? ""
                  : [parameter.summary[language], ...remarks(parameter, text)].join(" · ")
              }
            >
              <Input
                size="small"
                className={styles.input}
                value={value}
                {...(takesTable(parameter) ? { list: tablesId } : {})}
                onChange={(_event, data) => change(index, data.value)}
              />
            </Field>
            <Button
              size="small"
              className={styles.button}
              aria-label={text.takeSelectionFor(label)}
              onClick={() => void takeSelection(index)}
            >
              {text.takeSelection}
            </Button>
          </div>
        );
      })}
      {parameters.some(takesTable) && (
        <datalist id={tablesId}>
          {ledgerTables.map(({ name, title }) => (
            <option key={name} value={`${name}[#All]`}>
              {title[language]}
            </option>
          ))}
        </datalist>
      )}
      {last?.repeating === true && (
        <Button size="small" className={styles.insert} onClick={() => setTyped([...typed, ""])}>
          {text.addArgument}
        </Button>
      )}
      <Caption1 role="status" className={styles.formula}>
        {call.isComplete
          ? `${text.willInsert} ${call.formula}`
          : text.argumentMissing(call.missing.map(({ name }) => name[language]).join(" · "))}
      </Caption1>
      {occupied !== undefined && call.isComplete ? (
        <OccupiedCell
          occupied={occupied}
          onReplace={() => void insert(call.formula, true)}
          onKeep={() => setOccupied(undefined)}
        />
      ) : (
        <Button
          size="small"
          appearance="primary"
          className={styles.insert}
          disabled={!call.isComplete}
          onClick={() => call.isComplete && void insert(call.formula, false)}
        >
          {text.insert}
        </Button>
      )}
    </div>
  );
}

/** Whether a table of the ledger may stand there. */
function takesTable(parameter: ParameterDefinition | undefined): boolean {
  return parameter?.kind === "table" || parameter?.kind === "settings";
}
