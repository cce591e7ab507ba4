import { Body1, Body1Strong, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { recalculateWithNotice } from "./commands";
import type { PaneText } from "./text";

const useStyles = makeStyles({
  introduction: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface IntroductionProps {
  readonly text: PaneText;
  readonly isInExcel: boolean;
}

/** 简介 — what the add-in does, what it never does, and where to read on. */
export function Introduction({ text, isInExcel }: IntroductionProps) {
  const styles = useStyles();
  return (
    <section className={styles.introduction} aria-label={text.name}>
      <Body1Strong as="p" className={styles.paragraph}>
        {text.purpose}
      </Body1Strong>
      <Body1 as="p" className={styles.paragraph}>
        {text.purposeDetails}
      </Body1>
      <Body1 as="p" className={styles.paragraph}>
        {text.privacy}
      </Body1>
      <div className={styles.actions}>
        {isInExcel && <Button onClick={() => void recalculateWithNotice()}>{text.recalculate}</Button>}
        <Link href={text.helpPage} target="_blank" rel="noopener">
          {text.help}
        </Link>
      </div>
    </section>
  );
}
