import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceCompleteness } from "../../../core";
import { usePane } from "../../pane-context";
import { annexName } from "./annex-row";
import { standingWords } from "./standing-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  opener: { alignSelf: "flex-start" },
});

/** 还缺的排放源 — every expected source that is neither quantified, zero with evidence, nor left out with a reason. */
export function MissingSources({ completeness }: { readonly completeness: SourceCompleteness }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const missing = completeness.answers.filter(({ isAnswered }) => !isAnswered);
  if (missing.length === 0) return null;
  return (
    <>
      <Button size="small" className={styles.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.stillMissing(missing.length)}
      </Button>
      {isOpen && (
        <ul className={styles.list} aria-label={text.stillMissing(missing.length)}>
          {missing.map(({ source, standing }) => (
            <li key={source.key}>
              <Caption1>
                {annexName(source)[language]} · {standingWords(standing, text)}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
