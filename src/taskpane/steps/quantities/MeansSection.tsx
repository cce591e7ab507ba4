import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  calculatedTables,
  declaredPeriod,
  measuredMeans,
  qualityPlanTable,
  readItems,
  type MeasuredMean,
} from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import type { TableContents } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { shownNumber } from "../../shown-number";
import { meanName } from "./mean-name";
import { MeanCard } from "./MeanCard";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  constants: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "end" },
});

interface MeansSectionProps {
  readonly state: LedgerEditing;
  readonly contents: TableContents;
}

/** 加权平均 — the means of measured parameters with the rows behind them, and what is missing (B8). */
export function MeansSection({ state, contents }: MeansSectionProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const declared = useMemo(() => declaredPeriod(contents), [contents]);
  const means = useMemo(() => measuredMeans(calculatedTables(contents), declared), [contents, declared]);
  const isPlain = ({ isConstant, left }: MeasuredMean) => isConstant && left.length === 0;
  const constants = means.filter(isPlain);
  const told = means.filter((mean) => !isPlain(mean));
  const hasGaps = means.some(({ left }) => left.length > 0);
  return (
    <>
      <div>
        <Caption1>{text.meansHint}</Caption1> <ClauseTag clause="CIECCPA061 Table 3" />
      </div>
      {declared === undefined && means.length > 0 && <Caption1>{text.meanNoPeriod}</Caption1>}
      {means.length === 0 && <Body1>{text.meansNone}</Body1>}
      {hasGaps && <MissingRule contents={contents} />}
      {told.length > 0 && (
        <ul className={styles.list} aria-label={text.meansTitle}>
          {told.map((mean) => (
            <li key={mean.id}>
              <MeanCard state={state} contents={contents} declared={declared} mean={mean} />
            </li>
          ))}
        </ul>
      )}
      {constants.length > 0 && (
        <>
          <Caption1Strong>{text.meansConstant}</Caption1Strong>
          <ul className={styles.constants} aria-label={text.meansConstant}>
            {constants.map((mean) => (
              <li key={mean.id} className={styles.line}>
                <Caption1 className={styles.name}>{meanName(mean, language)}</Caption1>
                <Caption1 className={styles.number}>
                  {mean.mean.ok ? `${shownNumber(mean.mean.value)} ${mean.unit}` : "—"}
                  <br />
                  {text.meanConstantRows(mean.used.length)}
                </Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the plan rules for gaps: nobody fills one by a rule of their own. */
function MissingRule({ contents }: { readonly contents: TableContents }) {
  const { text } = usePane();
  const content = contents[qualityPlanTable.id];
  const rule = content && readItems(qualityPlanTable, content).fields.missingData.value;
  return (
    <div>
      <Caption1>{rule === undefined ? text.missingRuleOpen : text.missingRule(rule)}</Caption1>{" "}
      <ClauseTag clause="DB14 8.1.3f" />
    </div>
  );
}
