import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { choiceOf, offsetReadingItems, totalReadingItems, type Column } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { ColumnField } from "../../editing/ColumnField";
import { shownText } from "../../editing/draft";
import { findingAt, sentenceInPlace } from "../../editing/finding-at";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  reading: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  control: { minWidth: 0, width: "100%" },
  standards: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** 读法 — where a text leaves room: the default reading first, the other one beside it, and the clause that leaves it open. */
export function ReadingsSection({ state }: { readonly state: LedgerEditing }) {
  const { text } = usePane();
  if (state.snapshot?.["verdictSettings"] === undefined) return <Caption1>{text.notInTheWorkbook}</Caption1>;
  return (
    <>
      <Caption1>{text.verdictReadingsHint}</Caption1>
      {readingItems.map((item) =>
        item.kind === "choice" ? (
          <ReadingField key={item.id} state={state} item={item} />
        ) : (
          <ColumnField key={item.id} state={state} cell={cellOf(item.id)} />
        ),
      )}
    </>
  );
}

/** The items of this part, in the order in which they are asked. */
export const readingItems: readonly (Column & { readonly standards?: readonly string[] })[] = [
  ...offsetReadingItems,
  ...totalReadingItems,
];

interface ReadingFieldProps {
  readonly state: LedgerEditing;
  readonly item: (typeof readingItems)[number];
}

function ReadingField({ state, item }: ReadingFieldProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const cell = cellOf(item.id);
  const value = shownText(state.snapshot ?? {}, state.draft, cell);
  const [byDefault, ...others] = item.choices ?? [];
  const chosen = choiceOf(item.choices ?? [], value);
  const shown = chosen === undefined || chosen === byDefault ? "" : chosen.text.zh;
  const isUnknown = value !== "" && chosen === undefined;
  const finding = findingAt(state, cell);
  return (
    <div className={styles.reading}>
      <Field
        label={item.header[language]}
        hint={item.note[language]}
        {...(finding === undefined
          ? {}
          : {
              validationState: finding.severity === "error" ? ("error" as const) : ("none" as const),
              validationMessage: sentenceInPlace(finding, language),
            })}
      >
        <Select
          className={styles.control}
          value={isUnknown ? value : shown}
          disabled={workbook === undefined || isReadOnly}
          onChange={(_event, data) => state.enter(cell, data.value)}
        >
          <option value="">{text.verdictReadingDefault(byDefault?.text[language] ?? "")}</option>
          {others.map((choice) => (
            <option key={choice.id} value={choice.text.zh}>
              {choice.text[language]}
            </option>
          ))}
          {isUnknown && <option value={value}>{value}</option>}
        </Select>
      </Field>
      <div className={styles.standards}>
        <ClauseTag clause={item.clause} />
        <Caption1>{item.standards?.join(language === "zh" ? "、" : ", ")}</Caption1>
      </div>
    </div>
  );
}

function cellOf(column: string) {
  return { table: "verdictSettings", row: "", column };
}
