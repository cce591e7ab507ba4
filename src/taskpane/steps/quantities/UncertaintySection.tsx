import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  categories,
  combinedUncertainty,
  declaredPeriod,
  largestContributors,
  type QuantityRow,
  uncertainLines,
  uncertaintyByCategory,
} from "../../../core";
import { BarChart } from "../../components/charts";
import { ClauseTag } from "../../components/ClauseTag";
import type { TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { FormulaOffer } from "./FormulaOffer";
import { totalFormula } from "./uncertainty-formula";
import { absoluteText, isUnsavedFor, lineName, relativeText } from "./uncertainty-words";
import { UncertainSource } from "./UncertainSource";
import { UncertainTotal } from "./UncertainTotal";

/** More bars than these hide the large ones. */
const drawnAtMost = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface UncertaintySectionProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
  readonly rows: readonly QuantityRow[];
}

/** 不确定度 — by source, category and total, where it comes from, and what is not stated yet (B9). */
export function UncertaintySection({ state, contents, rows }: UncertaintySectionProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { declared, lines, total, byCategory, largest } = useMemo(() => {
    const period = declaredPeriod(contents);
    const all = uncertainLines(contents, rows, period);
    return {
      declared: period,
      lines: all,
      total: combinedUncertainty(all),
      byCategory: uncertaintyByCategory(all),
      largest: largestContributors(all),
    };
  }, [contents, rows]);
  return (
    <>
      <div>
        <Caption1>{text.uncertaintyHint}</Caption1> <ClauseTag clause="DB43 E.5.4" />
      </div>
      {lines.length === 0 ? (
        <Body1>{text.uncertaintyNoSources}</Body1>
      ) : (
        <>
          <UncertainTotal total={total} contents={contents} />
          {total.known !== undefined && (
            <FormulaOffer
              name={text.uncertaintyTotal}
              formulaOf={() => totalFormula(lines, contents, declared)}
              isUnsaved={lines.some((line) => isUnsavedFor(line, state))}
            />
          )}
          {largest.length > 0 && (
            <>
              <BarChart
                title={text.uncertaintyLargest}
                unit="± tCO2e"
                labelled={text.uncertaintySource}
                bars={largest.slice(0, drawnAtMost).map((line) => ({
                  label: `${lineName(line, language)} ${relativeText(line.relative, text)}`,
                  value: line.absolute?.toDouble() ?? 0,
                  shown: line.absolute === undefined ? "—" : absoluteText(line.absolute),
                }))}
              />
              {largest.length > drawnAtMost && (
                <Caption1>{text.uncertaintyLargestOf(drawnAtMost, largest.length)}</Caption1>
              )}
            </>
          )}
          <Caption1Strong>{text.uncertaintyByCategory}</Caption1Strong>
          <ul className={styles.list} aria-label={text.uncertaintyByCategory}>
            {byCategory.map(({ category, combined }) => (
              <li key={category} className={styles.line}>
                <Caption1 className={styles.name}>
                  {categories.find(({ id }) => id === category)?.text[language]}
                </Caption1>
                <Caption1 className={styles.number}>{relativeText(combined.known?.relative, text)}</Caption1>
              </li>
            ))}
          </ul>
          <Caption1Strong>{text.uncertaintyBySource}</Caption1Strong>
          <ul className={styles.list} aria-label={text.uncertaintyBySource}>
            {lines.map((line) => (
              <li key={line.id}>
                <UncertainSource state={state} contents={contents} declared={declared} line={line} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
