import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { displayLanguage } from "../functions/display-language";
import { Pane } from "./Pane";
import { PaneContext } from "./pane-context";
import { usePaneTheme } from "./pane-theme";
import { PaneHeader } from "./PaneHeader";
import { rememberedLanguage, rememberLanguage } from "./remembered-language";
import type { Surroundings } from "./surroundings";
import { paneText } from "./text";
import { useWritable } from "./use-writable";
import type { LedgerWorkbook } from "./workbook/ledger-workbook";

const useStyles = makeStyles({
  // Not the provider's class: that one is also put on everything that floats above the page.
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  middle: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "44rem",
    boxSizing: "border-box",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
  },
});

interface AppProps {
  readonly surroundings: Surroundings;
  readonly workbook: LedgerWorkbook | undefined;
}

/** 窗格 — language, theme and frame of the task pane. */
export function App({ surroundings, workbook }: AppProps) {
  const [language, setLanguage] = useState(() => rememberedLanguage() ?? displayLanguage());
  const theme = usePaneTheme();
  const styles = useStyles();
  const text = paneText[language];
  const writable = useWritable(workbook);
  const pane = useMemo(() => ({ language, text, ...writable }), [language, text, writable]);
  useEffect(() => {
    document.documentElement.lang = text.locale;
    document.title = text.name;
  }, [text]);
  return (
    <PaneContext.Provider value={pane}>
      <FluentProvider theme={theme}>
        <div className={styles.page}>
          <div className={styles.middle}>
            <PaneHeader
              text={text}
              otherLocale={paneText[language === "zh" ? "en" : "zh"].locale}
              onSwitchLanguage={() => {
                const other = language === "zh" ? "en" : "zh";
                rememberLanguage(other);
                setLanguage(other);
              }}
            />
            <Pane surroundings={surroundings} onLanguage={setLanguage} />
          </div>
        </div>
      </FluentProvider>
    </PaneContext.Provider>
  );
}
