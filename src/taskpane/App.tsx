import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { catalogue } from "../functions/catalogue";
import { displayLanguage } from "../functions/display-language";
import { FunctionList } from "./FunctionList";
import { Introduction } from "./Introduction";
import { NoticeBar } from "./NoticeBar";
import { usePaneTheme } from "./pane-theme";
import { PaneHeader } from "./PaneHeader";
import type { Surroundings } from "./surroundings";
import { paneText } from "./text";

const useStyles = makeStyles({
  page: { minHeight: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  middle: {
    maxWidth: "44rem",
    boxSizing: "border-box",
    marginInline: "auto",
    padding: tokens.spacingHorizontalL,
  },
});

/** 起始页 — the start page of the pane: what the add-in does, and its functions. */
export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  const [language, setLanguage] = useState(displayLanguage);
  const theme = usePaneTheme();
  const styles = useStyles();
  const text = paneText[language];
  useEffect(() => {
    document.documentElement.lang = text.locale;
    document.title = text.name;
  }, [text]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <div className={mergeClasses(styles.column, styles.middle)}>
        <PaneHeader
          text={text}
          otherLocale={paneText[language === "zh" ? "en" : "zh"].locale}
          onSwitchLanguage={() => setLanguage(language === "zh" ? "en" : "zh")}
        />
        <main className={styles.column}>
          <NoticeBar text={text} surroundings={surroundings} />
          <Introduction text={text} isInExcel={surroundings === "excel"} />
          <FunctionList catalogue={catalogue} language={language} text={text} />
        </main>
      </div>
    </FluentProvider>
  );
}
