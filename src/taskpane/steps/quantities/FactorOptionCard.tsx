import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { unitIn, type FactorEdition } from "../../../core";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import type { FactorOption } from "./factor-option";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  action: { alignSelf: "flex-start" },
});

interface FactorOptionCardProps {
  readonly option: FactorOption;
  /** Editions in use that this one would stand beside. */
  readonly others: readonly FactorEdition[];
  readonly onTake: () => void;
}

/** 一个版本的取值 — its values with unit, source, confidence and validity; another edition than the ledger's is taken only on a second press. */
export function FactorOptionCard({ option, others, onTake }: FactorOptionCardProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const { title, values, validity, confidence, source, purpose, note } = option;
  const canBeTaken = values.some(({ value }) => value !== undefined);
  const names = others.map(({ name }) => name[language]).join(language === "zh" ? "、" : ", ");
  return (
    <li className={styles.card}>
      <Caption1Strong>{title[language]}</Caption1Strong>
      {purpose !== undefined && <Caption1>{purpose[language]}</Caption1>}
      {values.map(({ column, name, shown, unit }) => (
        <div key={column} className={styles.line}>
          <Caption1>{name[language]}</Caption1>
          <Caption1 className={styles.number}>
            {shown} {unit === "1" ? "" : unitIn(unit, language)}
          </Caption1>
        </div>
      ))}
      <Caption1 className={styles.quiet}>
        {[validity[language], ...(confidence === undefined ? [] : [confidenceWord(confidence, text)])].join(
          " · ",
        )}
      </Caption1>
      <Caption1 className={styles.quiet}>{source}</Caption1>
      {note !== undefined && <Caption1 className={styles.quiet}>{note[language]}</Caption1>}
      {isAsked && (
        <div role="alert">
          <SeverityLabel severity="warning" /> <Caption1>{text.otherEditionInUse(names)}</Caption1>
        </div>
      )}
      {canBeTaken ? (
        <Button
          size="small"
          className={styles.action}
          aria-label={isAsked ? text.takeFactorAnyway : text.takeFactorFrom(title[language])}
          onClick={() => (others.length > 0 && !isAsked ? setAsked(true) : onTake())}
        >
          {isAsked ? text.takeFactorAnyway : text.takeFactor}
        </Button>
      ) : (
        <Caption1>{text.factorRangeOnly}</Caption1>
      )}
    </li>
  );
}

function confidenceWord(confidence: NonNullable<FactorOption["confidence"]>, text: PaneText): string {
  switch (confidence) {
    case "high":
      return text.confidenceHigh;
    case "medium":
      return text.confidenceMedium;
    case "low":
      return text.confidenceLow;
  }
}
