import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { choiceOf, type Finding } from "../../core";
import { ClauseTag } from "../components/ClauseTag";
import { usePane } from "../pane-context";
import type { LedgerEditing } from "./use-editing";
import { columnOf, seenFormula, shownText, type CellKey, rowNumber, tableOf } from "./draft";
import { findingAt, sentenceInPlace } from "./finding-at";
import { SuggestionField } from "./SuggestionField";

const useStyles = makeStyles({
  field: { position: "relative" },
  clause: { position: "absolute", insetBlockStart: "-2px", insetInlineEnd: 0 },
  label: { paddingInlineEnd: "7rem" },
  control: { minWidth: 0, width: "100%" },
});

interface ColumnFieldProps {
  readonly state: LedgerEditing;
  readonly cell: CellKey;
  /** Several lines, for a reason or a description. */
  readonly isLong?: boolean;
}

/** 一格的输入框 — the field for one cell of the ledger: label, what to enter, clause, and what is wrong with it. */
export function ColumnField({ state, cell, isLong = false }: ColumnFieldProps) {
  const pane = usePane();
  const { language, text, workbook } = pane;
  const styles = useStyles();
  const column = columnOf(cell.table, cell.column);
  const snapshot = state.snapshot ?? {};
  const value = shownText(snapshot, state.draft, cell);
  const finding = findingAt(state, cell);
  const isFormula = seenFormula(snapshot, cell) !== undefined;
  const isReadOnly = workbook === undefined || pane.isReadOnly || state.snapshot === undefined;
  const change = (typed: string) => state.enter(cell, typed);
  const hint = [column.note[language], ...(isFormula ? [text.cellHoldsFormula] : [])].join(" ");
  return (
    <div
      className={styles.field}
      data-cell={`${tableOf(cell.table).name}.${cell.column}`}
      data-row={rowNumber(snapshot, state.draft, cell)}
    >
      <Field
        label={{ children: withUnit(column.header[language], column.unit), className: styles.label }}
        hint={hint}
        {...(finding === undefined
          ? {}
          : { validationState: fieldState(finding), validationMessage: sentenceInPlace(finding, language) })}
      >
        {column.choices !== undefined ? (
          <Select
            className={styles.control}
            value={choiceOf(column.choices, value)?.text.zh ?? value}
            disabled={isReadOnly}
            onChange={(_event, data) => change(data.value)}
          >
            <option value="">{text.notAnswered}</option>
            {column.choices.map((choice) => (
              <option key={choice.id} value={choice.text.zh}>
                {choice.text[language]}
              </option>
            ))}
            {value !== "" && choiceOf(column.choices, value) === undefined && (
              <option value={value}>{value}</option>
            )}
          </Select>
        ) : isLong ? (
          <Textarea
            className={styles.control}
            value={value}
            resize="vertical"
            readOnly={isReadOnly}
            onChange={(_event, data) => change(data.value)}
          />
        ) : column.suggestions !== undefined && !isReadOnly ? (
          <SuggestionField column={column} value={value} onChange={change} />
        ) : (
          <Input
            className={styles.control}
            value={value}
            readOnly={isReadOnly}
            {...(column.kind === "number" ? { inputMode: "decimal" as const } : {})}
            {...(column.kind === "date" ? { placeholder: "YYYY-MM-DD" } : {})}
            onChange={(_event, data) => change(data.value)}
          />
        )}
      </Field>
      <div className={styles.clause}>
        <ClauseTag clause={column.clause} />
      </div>
    </div>
  );
}

function fieldState({ severity }: Finding): "error" | "warning" | "none" {
  return severity === "error" || severity === "warning" ? severity : "none";
}

function withUnit(label: string, unit: string | undefined): string {
  return unit === undefined ? label : `${label} (${unit})`;
}
