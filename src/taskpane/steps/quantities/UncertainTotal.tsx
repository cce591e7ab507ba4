import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { readItems, verdictSettingsTable, type CombinedUncertainty } from "../../../core";
import { SeverityLabel } from "../../components/SeverityLabel";
import type { TableContents } from "../../editing/draft";
import { usePane } from "../../pane-context";
import { shownPercent } from "../../shown-number";
import { absoluteText } from "./uncertainty-words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  result: {
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface UncertainTotalProps {
  readonly total: CombinedUncertainty;
  readonly contents: TableContents;
}

/** 总量的不确定度 — the figure where it is known, otherwise what is missing and how much of the emissions that carries. */
export function UncertainTotal({ total, contents }: UncertainTotalProps) {
  const { text } = usePane();
  const styles = useStyles();
  const { known, unstated, unstatedRows, unstatedShare, uncalculated } = total;
  const content = contents[verdictSettingsTable.id];
  const settings = content && readItems(verdictSettingsTable, content).fields.uncertainty.value;
  const share = unstatedShare === undefined ? [] : [text.uncertaintyShare(shownPercent(unstatedShare))];
  const missing = [text.uncertaintyUnstated(unstated.length, unstatedRows), ...share].join(" · ");
  return (
    <div className={styles.part} role="group" aria-label={text.uncertaintyTotal}>
      <Caption1>{text.uncertaintyTotal}</Caption1>
      <span className={styles.result}>
        {known === undefined
          ? text.uncertaintyUnknown
          : known.relative === undefined
            ? text.uncertaintyAbsolute(absoluteText(known.absolute))
            : text.uncertaintyWithin(shownPercent(known.relative), absoluteText(known.absolute))}
      </span>
      {unstated.length > 0 && (
        <>
          <div>
            <SeverityLabel severity="question" /> <Caption1>{missing}</Caption1>
          </div>
          <Caption1>{text.uncertaintyNotZero}</Caption1>
        </>
      )}
      {uncalculated > 0 && (
        <div>
          <SeverityLabel severity="warning" />{" "}
          <Caption1>{text.uncertaintyUncalculated(uncalculated)}</Caption1>
        </div>
      )}
      {known?.atMost !== undefined && (
        <Caption1>{text.uncertaintyAtMost(shownPercent(known.atMost))}</Caption1>
      )}
      {known?.isPropagationEnough === false && (
        <div>
          <SeverityLabel severity="warning" /> <Caption1>{text.uncertaintyTooLarge}</Caption1>
        </div>
      )}
      {settings !== undefined && <Caption1>{text.uncertaintySettings(settings.toText(6).text)}</Caption1>}
    </div>
  );
}
