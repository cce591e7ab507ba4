import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Exact, ReportRounding } from "../../../core";
import { BarChart, StackedColumns } from "../../components/charts";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import { statedText } from "../../stated-text";
import { StatedSums } from "./StatedSums";
import type { QuantityTotals } from "./totals";

const useStyles = makeStyles({
  sums: { display: "flex", flexDirection: "column" },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface TotalsSectionProps {
  readonly totals: QuantityTotals;
  /** How the workbook wants amounts stated. */
  readonly rounding: ReportRounding | undefined;
}

/** 合计 — the totals by formulas (3) to (5), by category and month as drawings, and what is shown apart. */
export function TotalsSection({ totals, rounding }: TotalsSectionProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { byCategory, apart, months, byMonth } = totals;
  const shown = (amount: Exact) => ({ value: amount.toDouble(), shown: statedText(amount, rounding) });
  const namesOf = (isDecided: boolean) =>
    totals.withoutRows
      .filter((each) => each.isDecided === isDecided)
      .map(({ category }) => category.text[language])
      .join(language === "zh" ? "、" : "; ");
  const [inside, undecided] = [namesOf(true), namesOf(false)];
  const left = [
    ...(inside === "" || byCategory.length === 0 ? [] : [text.totalCategoriesOpen(inside)]),
    ...(undecided === "" || byCategory.length === 0 ? [] : [text.totalCategoriesUndecided(undecided)]),
    ...(totals.unknown > 0 ? [text.totalUnknown(totals.unknown)] : []),
    ...(totals.outsidePeriod > 0 ? [text.totalOutsidePeriod(totals.outsidePeriod)] : []),
    ...(totals.withoutCategory > 0 ? [text.totalWithoutCategory(totals.withoutCategory)] : []),
  ];
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
          <StatedSums totals={totals} rounding={rounding} />
          <BarChart
            title={text.quantitiesTotals}
            unit="tCO2e"
            labelled={text.quantityCategory}
            bars={byCategory.flatMap(({ category, amount, unknown, isOutside }) => {
              if (amount === undefined) return [];
              const name = isOutside
                ? text.outsideBoundary(category.text[language])
                : category.text[language];
              return [{ label: unknown > 0 ? text.knownPartOf(name) : name, ...shown(amount) }];
            })}
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
              <Caption1 className={styles.number}>{statedText(amount, rounding)} tCO2e</Caption1>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
