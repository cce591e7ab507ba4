import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Exact } from "../../../core";
import { BarChart, StackedColumns } from "../../components/charts";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import { shownAmount } from "./shown-amount";
import type { QuantityTotals } from "./totals";

const useStyles = makeStyles({
  sums: { display: "flex", flexDirection: "column" },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** 合计 — the totals by formulas (3) to (5), by category and month as drawings, and what is shown apart. */
export function TotalsSection({ totals }: { readonly totals: QuantityTotals }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { byCategory, direct, indirect, all, apart, months, byMonth } = totals;
  const shown = (amount: Exact) => ({ value: amount.toDouble(), shown: shownAmount(amount, text.locale) });
  const left = [
    ...(totals.unknown > 0 ? [text.totalUnknown(totals.unknown)] : []),
    ...(totals.outsidePeriod > 0 ? [text.totalOutsidePeriod(totals.outsidePeriod)] : []),
    ...(totals.withoutCategory > 0 ? [text.totalWithoutCategory(totals.withoutCategory)] : []),
  ];
  const sum = (name: string, amount: Exact, isTotal = false) => (
    <div className={isTotal ? `${styles.line} ${styles.total}` : styles.line}>
      <span>{name}</span>
      <span className={styles.number}>{shownAmount(amount, text.locale)} tCO2e</span>
    </div>
  );
  return (
    <>
      {left.map((sentence) => (
        <div key={sentence}>
          <SeverityLabel severity="warning" /> <Caption1>{sentence}</Caption1>
        </div>
      ))}
      {byCategory.length === 0 ? (
        <Body1>{text.noQuantities}</Body1>
      ) : (
        <>
          <div className={styles.sums}>
            {sum(text.totalDirect, direct)}
            {sum(text.totalIndirect, indirect)}
            {sum(text.totalAll, all, true)}
          </div>
          <BarChart
            title={text.quantitiesTotals}
            unit="tCO2e"
            labelled={text.quantityCategory}
            bars={byCategory.map(({ category, amount, isOutside }) => ({
              label: isOutside ? text.outsideBoundary(category.text[language]) : category.text[language],
              ...shown(amount),
            }))}
          />
          <StackedColumns
            title={text.quantitiesByMonth}
            unit="tCO2e"
            labelled={text.quantityMonth}
            columns={months}
            series={byCategory
              .filter(({ isOutside }) => !isOutside)
              .map(({ category }) => ({
                name: category.text[language],
                values: (byMonth.get(category.id) ?? []).map((amount) => amount && shown(amount)),
              }))}
          />
        </>
      )}
      {apart.length > 0 && (
        <div className={styles.sums}>
          <Caption1Strong>{text.shownApart}</Caption1Strong>
          {apart.map(({ kind, amount }) => (
            <div key={kind.id} className={styles.line}>
              <Caption1>{kind.text[language]}</Caption1>
              <Caption1 className={styles.number}>{shownAmount(amount, text.locale)} tCO2e</Caption1>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
