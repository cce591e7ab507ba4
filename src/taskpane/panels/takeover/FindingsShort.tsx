import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { sentence, type Finding } from "../../../core";
import { usePane } from "../../pane-context";

/** Of many rows that are left out people look at the first ones and mend the ledger. */
const shownAtMost = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** 不接管的行 — how many there are, and the reasons of the first ones. */
export function FindingsShort({ findings }: { readonly findings: readonly Finding[] }) {
  const { language, text } = usePane();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <div>
      <Caption1Strong>{text.leftOutRows(findings.length)}</Caption1Strong>
      <ul className={styles.list}>
        {findings.slice(0, shownAtMost).map((finding) => (
          <li key={`${finding.code} ${finding.at?.cell ?? ""}`}>
            <Caption1>{sentence(finding, language)}</Caption1>
          </li>
        ))}
      </ul>
      {findings.length > shownAtMost && <Caption1>{text.andMore(findings.length - shownAtMost)}</Caption1>}
    </div>
  );
}
