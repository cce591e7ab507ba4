import { makeStyles, tokens } from "@fluentui/react-components";
import { Exact, type ReportRounding, type Verdict } from "../../../core";
import { usePane } from "../../pane-context";
import { statedText } from "../../stated-text";

const width = 240;
const widthNumber = Exact.of("240");

const useStyles = makeStyles({
  bar: { width: "100%", height: "26px", display: "block" },
  total: { fill: tokens.colorNeutralForeground3 },
  counted: { fill: tokens.colorCompoundBrandBackground },
  conditional: {
    fill: tokens.colorTransparentBackground,
    stroke: tokens.colorBrandStroke1,
    strokeDasharray: "3 2",
  },
});

interface MarginBarProps extends Pick<Verdict, "total" | "side"> {
  readonly rounding: ReportRounding | undefined;
}

/** 差额条 — emissions above, offsets below, those on condition dashed; said in words as well. */
export function MarginBar({ total, side, rounding }: MarginBarProps) {
  const { text } = usePane();
  const styles = useStyles();
  if (total === undefined || side === undefined) return null;
  const offsets = side.counted.plus(side.conditional);
  const most = total.known.compare(offsets) > 0 ? total.known : offsets;
  if (most.isZero() || most.isNegative()) return null;
  const long = (amount: Exact): number =>
    amount.isNegative() ? 0 : amount.times(widthNumber).dividedBy(most).toDouble();
  const counted = long(side.counted);
  const words = [
    `${text.verdictTotal} ${statedText(total.known, rounding)}`,
    `${text.verdictCounted} ${statedText(side.counted, rounding)}`,
    ...(side.conditional.isZero()
      ? []
      : [`${text.verdictConditional} ${statedText(side.conditional, rounding)}`]),
  ];
  return (
    <svg
      role="img"
      aria-label={words.join(" · ")}
      className={styles.bar}
      viewBox={`0 0 ${width} 26`}
      preserveAspectRatio="none"
    >
      <rect x="0" y="2" width={long(total.known)} height="10" className={styles.total} />
      <rect x="0" y="15" width={counted} height="10" className={styles.counted} />
      {!side.conditional.isZero() && (
        <rect x={counted} y="15.5" width={long(side.conditional)} height="9" className={styles.conditional} />
      )}
    </svg>
  );
}
