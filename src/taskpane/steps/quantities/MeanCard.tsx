import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dateText, sentence, sum, type MeasuredMean, type Period } from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { SeverityLabel } from "../../components/SeverityLabel";
import type { TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { shownAmount, shownNumber } from "../../shown-number";
import { FormulaOffer } from "./FormulaOffer";
import { meanFormula } from "./mean-formula";
import { meanName } from "./mean-name";
import { NumberTable } from "./NumberTable";
import { withoutUnsavedCells } from "./unsaved-cells";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { overflowWrap: "anywhere" },
  result: {
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface MeanCardProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly declared: Period | undefined;
  readonly mean: MeasuredMean;
}

/** 一个加权平均 — the mean, what it was made of, what was left out and why, and the formula for the sheet. */
export function MeanCard({ state, contents, declared, mean }: MeanCardProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState<"rows" | "months">();
  const { parameter, column, used, left, months } = mean;
  const { table } = parameter;
  const name = meanName(mean, language);
  const weight = table.columns.find(({ id }) => id === parameter.weight)?.header[language] ?? "";
  const weights = `${shownAmount(sum(used.map((row) => row.weight)))} ${mean.weightUnit}`;
  const content = contents[table.id];
  const isUnsaved = [...state.draft.values()].some((edit) => edit.table === table.id);
  const opener = (what: "rows" | "months", words: string) => (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${words} · ${name}`}
      aria-expanded={shown === what}
      onClick={() => setShown(shown === what ? undefined : what)}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <Body1Strong className={styles.name}>{name}</Body1Strong>
      {mean.mean.ok ? (
        <span className={styles.result}>
          {shownNumber(mean.mean.value)} {mean.unit}
        </span>
      ) : (
        <div>
          <SeverityLabel severity="error" /> <Caption1>{sentence(mean.mean.finding, language)}</Caption1>
        </div>
      )}
      <Caption1>{text.meanRows(used.length, weight, weights.trim())}</Caption1>
      {mean.arithmetic !== undefined && (
        <Caption1>{text.meanArithmetic(`${shownNumber(mean.arithmetic)} ${mean.unit}`.trim())}</Caption1>
      )}
      {mean.outsidePeriod > 0 && <Caption1>{text.meanOutside(mean.outsidePeriod)}</Caption1>}
      {left.length > 0 && (
        <>
          <Caption1>{text.meanLeft(left.length)}</Caption1>
          <FindingList
            findings={withoutUnsavedCells(left, state, table)}
            label={`${text.meanLeft(left.length)} ${name}`}
            onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
          />
        </>
      )}
      <div className={styles.actions}>
        {opener("rows", text.meanShowRows)}
        {months.length > 1 && opener("months", text.meanShowMonths)}
      </div>
      {shown === "rows" && (
        <NumberTable
          label={text.meanRowsOf(name)}
          headers={[
            text.quantityMonth,
            `${column.header[language]} ${mean.unit}`.trim(),
            `${weight} ${mean.weightUnit}`.trim(),
          ]}
          rows={used.map((row) => [
            row.month === undefined ? "—" : dateText(row.month).slice(0, 7),
            shownNumber(row.value),
            shownNumber(row.weight),
          ])}
        />
      )}
      {shown === "months" && (
        <NumberTable
          label={text.meanByMonth(name)}
          headers={[text.quantityMonth, text.meanRowCount, `${text.meanMonthly} ${mean.unit}`.trim()]}
          rows={months.map((month) => [month.month, `${month.rows}`, shownNumber(month.mean)])}
        />
      )}
      {content !== undefined && mean.mean.ok && (
        <FormulaOffer
          name={name}
          formulaOf={() => meanFormula(mean, content, declared)}
          isUnsaved={isUnsaved}
        />
      )}
    </div>
  );
}
