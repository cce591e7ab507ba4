import type { RegisterDoubles } from "../../../core";
import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  units: { display: "block" },
});

/** More than these are better read among all findings. */
const shownAtMost = 20;

/** 重复使用 — serial numbers that stand in two rows, and what the rules say of it. */
export function DoubleUseSection({ found }: { readonly found: RegisterDoubles }) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const { overlaps, unreadable, findings } = found;
  const joined = (names: readonly string[]): string => names.join(language === "zh" ? "、" : ", ");
  return (
    <>
      {overlaps.length === 0 && <Body1>{text.offsetsTwiceNone}</Body1>}
      {overlaps.length > 0 && (
        <ul className={styles.list} aria-label={text.offsetsTwice}>
          {overlaps.slice(0, shownAtMost).map(({ names, from, to }, index) => (
            <li key={index}>
              <Body1>{text.offsetsOverlap(joined(names))}</Body1>
              <Caption1 className={styles.units}>
                {text.offsetsOverlapUnits(from === to ? from : `${from} – ${to}`)}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {overlaps.length > shownAtMost && (
        <Caption1>{text.verdictEvidenceMore(overlaps.length - shownAtMost)}</Caption1>
      )}
      {unreadable.length > 0 && <Caption1>{text.offsetsUnreadable(joined(unreadable.slice(0, 5)))}</Caption1>}
      {findings.length > 0 && (
        <FindingList
          findings={findings.slice(0, shownAtMost)}
          label={text.findingsInTable(text.offsetsTwice)}
          onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
        />
      )}
    </>
  );
}
