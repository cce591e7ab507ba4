import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import {
  dataVersionTable,
  reportRoundingOf,
  roundingWords,
  verdictSettingsTable,
  type Language,
} from "../../../core";
import { contentsWith, shownText, type CellKey } from "../../editing/draft";
import { TableSections, type TableSection } from "../../editing/TableSections";
import { useEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { ReadFailure } from "../../ReadFailure";
import { useLedger } from "../../use-ledger";
import { EditionSetting } from "./EditionSetting";
import { GwpSetting } from "./GwpSetting";
import { LanguageSetting } from "./LanguageSetting";
import { RoundingSetting } from "./RoundingSetting";
import { readingIds, settingsEditing } from "./settings-editing";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const pinnedItems = ["dataVersion", "pinnedOn", "pinnedBy", "reason"];

/** 设置 — the language of the pane; everything else is read and written in the tables where it stands. */
export function SettingsPanel({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const ledger = useLedger(workbook, settingsEditing.tables);
  const state = useEditing(workbook, ledger, settingsEditing, "settings");
  const shown = (cell: CellKey) =>
    shownText(state.snapshot ?? {}, state.draft, cell) || text.settingsNotThere;
  const rounding = reportRoundingOf(contentsWith(state.snapshot ?? {}, state.draft));
  const sections: readonly TableSection[] = [
    {
      id: "gwp",
      title: text.settingsGwp,
      content: <GwpSetting state={state} />,
      standing: shown({ table: "enterprise", row: "", column: "gwpSet" }),
    },
    {
      id: "edition",
      title: text.settingsEdition,
      content: <EditionSetting state={state} />,
      standing: shown({ table: dataVersionTable.id, row: "", column: "factorEdition" }),
    },
    { id: "pinned", title: text.settingsPinned, table: dataVersionTable, columns: pinnedItems },
    {
      id: "readings",
      title: text.settingsReadings,
      table: verdictSettingsTable,
      columns: readingIds,
      content: <Caption1>{verdictSettingsTable.note[language]}</Caption1>,
      standing: "",
    },
    {
      id: "rounding",
      title: text.settingsRounding,
      content: <RoundingSetting state={state} />,
      standing: rounding === undefined ? text.settingsRoundingExact : roundingWords(rounding)[language],
    },
  ];
  return (
    <section className={styles.panel} aria-label={text.settingsTab}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.settingsTab}
      </Subtitle2>
      <LanguageSetting onLanguage={onLanguage} />
      <Caption1 className={styles.quiet}>{text.settingsWhere}</Caption1>
      <ReadFailure ledger={ledger} />
      <TableSections state={state} sections={sections} />
    </section>
  );
}
