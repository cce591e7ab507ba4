import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { roundingWords, statedDifference, type ReportRounding } from "../../../core";
import { StatedFigure } from "../../components/StatedFigure";
import { usePane } from "../../pane-context";
import { groupedDigits } from "../../shown-number";
import { statedText } from "../../stated-text";
import type { KnownPart, QuantityTotals } from "./totals";

const useStyles = makeStyles({
  sums: { display: "flex", flexDirection: "column" },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  open: { textAlign: "end" },
  part: { display: "block" },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface StatedSumsProps {
  readonly totals: QuantityTotals;
  readonly rounding: ReportRounding | undefined;
}

/** 合计的列示 — what is added up and the total; where rounded parts do not meet it, what they lack stands in its own line. */
export function StatedSums({ totals, rounding }: StatedSumsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { direct, indirect, all, byCategory } = totals;
  const upstream = byCategory.find(({ category }) => category.id === "significantUpstream");
  const parts: readonly (readonly [string, KnownPart])[] = [
    [text.totalDirect, direct],
    [text.totalIndirect, indirect],
    ...(upstream === undefined || upstream.isOutside
      ? []
      : [
          [
            upstream.category.text[language],
            { known: upstream.amount, isComplete: upstream.unknown === 0 },
          ] as const,
        ]),
  ];
  const known = parts.flatMap(([, part]) => (part.known === undefined ? [] : [part.known]));
  const difference = rounding && all.isComplete ? statedDifference(known, rounding) : undefined;
  return (
    <div className={styles.sums}>
      {parts.map(([name, part]) => (
        <div key={name} className={styles.line}>
          <span>{name}</span>
          <PartFigure part={part} rounding={rounding} />
        </div>
      ))}
      {difference !== undefined && (
        <div className={styles.line}>
          <span>{text.statedDifference}</span>
          <span>{groupedDigits(difference.toText().text)} tCO2e</span>
        </div>
      )}
      <div className={mergeClasses(styles.line, styles.total)}>
        <span>{text.totalAll}</span>
        <PartFigure part={all} rounding={rounding} />
      </div>
      <Caption1>
        {rounding === undefined ? text.statedExact : text.statedRounded(roundingWords(rounding)[language])}
      </Caption1>
    </div>
  );
}

interface PartFigureProps {
  readonly part: KnownPart;
  readonly rounding: ReportRounding | undefined;
}

/** A sum that lacks something is not known; what is known of it stands below. */
function PartFigure({ part: { known, isComplete }, rounding }: PartFigureProps) {
  const { text } = usePane();
  const styles = useStyles();
  if (isComplete && known !== undefined) return <StatedFigure amount={known} rounding={rounding} />;
  return (
    <span className={styles.open}>
      {known === undefined ? text.totalWithoutData : text.totalNotKnown}
      {known !== undefined && (
        <Caption1 className={styles.part}>{text.totalKnownPart(statedText(known, rounding))}</Caption1>
      )}
    </span>
  );
}
