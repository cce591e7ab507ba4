import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { sentence, type Finding } from "../../core";
import { usePane } from "../pane-context";
import { SeverityLabel } from "./SeverityLabel";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
  sentence: { overflowWrap: "anywhere" },
  action: {
    paddingInline: 0,
    minWidth: "auto",
    color: tokens.colorBrandForeground1,
    // With forced colours it has a border.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly onGoTo: (cell: string) => void;
  /** For what has no cell yet; left out where there is nothing to fill in. */
  readonly onFillIn?: (finding: Finding) => void;
}

/** 发现列表 — findings with weight, sentence and the way to their cell. */
export function FindingList({ findings, label, onGoTo, onFillIn }: FindingListProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {findings.map((finding, index) => {
        const cell = finding.at?.cell;
        return (
          <li
            key={`${finding.code} ${finding.at?.input} ${finding.at?.row} ${index}`}
            className={styles.item}
          >
            <div className={styles.head}>
              <SeverityLabel severity={finding.severity} />
              {(cell !== undefined || onFillIn !== undefined) && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.action}
                  onClick={() => (cell === undefined ? onFillIn?.(finding) : onGoTo(cell))}
                >
                  {cell === undefined ? text.openStep : text.goTo(cell)}
                </Button>
              )}
            </div>
            <Body1 className={styles.sentence}>{sentence(finding, language)}</Body1>
          </li>
        );
      })}
    </ul>
  );
}
