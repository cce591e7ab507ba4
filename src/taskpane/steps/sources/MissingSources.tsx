import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { SourceCompleteness } from "../../../core";
import { usePane } from "../../pane-context";
import { annexName } from "./annex-row";
import { standingWords } from "./standing-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** 还缺的排放源 — every expected source that is neither quantified, zero with evidence, nor left out with a reason. */
export function MissingSources({ completeness }: { readonly completeness: SourceCompleteness }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const missing = completeness.answers.filter(({ isAnswered }) => !isAnswered);
  if (missing.length === 0) return null;
  return (
    <div>
      <Caption1Strong>{text.stillMissing(missing.length)}</Caption1Strong>
      <ul className={styles.list} aria-label={text.stillMissing(missing.length)}>
        {missing.map(({ source, standing }) => (
          <li key={source.key}>
            <Caption1>
              {annexName(source)[language]} · {standingWords(standing, text)}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
