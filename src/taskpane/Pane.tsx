import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Language } from "../core";
import { findingsSummary } from "./findings-summary";
import { journey } from "./journey";
import { JourneyList } from "./JourneyList";
import { NoticeBar } from "./NoticeBar";
import { usePane } from "./pane-context";
import { AboutPanel } from "./panels/about/AboutPanel";
import { FindingsPanel } from "./panels/findings/FindingsPanel";
import { FunctionsPanel } from "./panels/functions/FunctionsPanel";
import { RegistersPanel } from "./panels/registers/RegistersPanel";
import { SettingsPanel } from "./panels/settings/SettingsPanel";
import { WorkbookPanel } from "./panels/workbook/WorkbookPanel";
import { ReadFailure } from "./ReadFailure";
import { useEditing } from "./editing/use-editing";
import { boundaryEditing } from "./steps/boundary/step";
import type { Surroundings } from "./surroundings";
import { useLedger } from "./use-ledger";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // At 350 pixels not every language has room for all of them in one line.
  tabs: { flexWrap: "wrap" },
  tab: { paddingInline: tokens.spacingHorizontalS },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const tabs = ["journey", "findings", "functions", "workbook", "settings", "about"] as const;
type PaneTab = (typeof tabs)[number];

interface PaneProps {
  readonly surroundings: Surroundings;
  readonly onLanguage: (language: Language) => void;
}

/** 窗格内容 — the journey, and the panels that are open to it at any step; what was entered stays while one looks around. */
export function Pane({ surroundings, onLanguage }: PaneProps) {
  const { text, workbook } = usePane();
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<PaneTab>("journey");
  const [hasOpenedWorkbook, setOpenedWorkbook] = useState(false);
  const [hasOpenedSettings, setOpenedSettings] = useState(false);
  const [step, setStep] = useState(journey[0]);
  const editing = step?.content?.editing ?? boundaryEditing;
  const ledger = useLedger(workbook, editing.reads ?? editing.tables);
  const state = useEditing(workbook, ledger, editing);
  const names: Readonly<Record<PaneTab, string>> = {
    journey: text.journeyTab,
    findings: `${text.findingsTab}${state.findings.length > 0 ? ` ${state.findings.length}` : ""}`,
    functions: text.functionsTab,
    workbook: text.workbookTab,
    settings: text.settingsTab,
    about: text.aboutTab,
  };
  const Step = step?.content?.component;
  return (
    <main className={styles.main}>
      <NoticeBar surroundings={surroundings} />
      <ReadFailure ledger={ledger} />
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={text.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          setTab(tabs.find((each) => each === value) ?? "journey");
          if (value === "workbook") setOpenedWorkbook(true);
          if (value === "settings") setOpenedSettings(true);
        }}
      >
        {tabs.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`${id}-${each}`}
            className={styles.tab}
            aria-controls={`${id}-panel`}
          >
            {names[each]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.unseen} role="status">
        {state.findings.length > 0 ? text.findingsCount(findingsSummary(state.findings, text)) : ""}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        {tab === "journey" && step !== undefined && Step !== undefined && (
          <>
            <JourneyList
              current={step}
              progress={ledger.snapshot === undefined ? undefined : state.progress}
              onOpen={setStep}
            />
            <Step state={state} />
            <RegistersPanel />
          </>
        )}
        {tab === "findings" && (
          <FindingsPanel
            state={state}
            onFillIn={(found) => {
              setStep(found);
              setTab("journey");
            }}
          />
        )}
        {tab === "functions" && <FunctionsPanel />}
        {hasOpenedWorkbook && (
          // What was read of a ledger and decided about it stays while one looks around.
          <div hidden={tab !== "workbook"}>
            <WorkbookPanel />
          </div>
        )}
        {hasOpenedSettings && (
          <div hidden={tab !== "settings"}>
            <SettingsPanel onLanguage={onLanguage} />
          </div>
        )}
        {tab === "about" && <AboutPanel />}
      </div>
    </main>
  );
}
