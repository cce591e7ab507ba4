import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { PaneText } from "./text";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, margin: 0 },
});

interface PaneHeaderProps {
  readonly text: PaneText;
  readonly otherLocale: string;
  readonly onSwitchLanguage: () => void;
}

/** 页首 — the mark, the name, and the switch to the other language, which is named in that language. */
export function PaneHeader({ text, otherLocale, onSwitchLanguage }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img src="assets/icon-64.png" alt="" width={32} height={32} />
      <Title3 as="h1" className={styles.name}>
        {text.name}
      </Title3>
      <Button
        size="small"
        appearance="outline"
        lang={otherLocale}
        aria-label={text.switchLanguage}
        onClick={onSwitchLanguage}
      >
        {text.otherLanguage}
      </Button>
    </header>
  );
}
