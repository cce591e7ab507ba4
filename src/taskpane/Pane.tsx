import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState } from "react";
import { ledgerParts, ownFindings, type Finding, type Language } from "../core";
import { FillInContext } from "./fill-in";
import { findingsSummary } from "./findings-summary";
import { journey } from "./journey";
import { JourneyList } from "./JourneyList";
import { NoticeBar } from "./NoticeBar";
import { OpenTabContext } from "./open-tab";
import { usePane } from "./pane-context";
import { AboutPanel } from "./panels/about/AboutPanel";
import { FindingsPanel } from "./panels/findings/FindingsPanel";
import { FunctionsPanel } from "./panels/functions/FunctionsPanel";
import { RegistersPanel } from "./panels/registers/RegistersPanel";
import { SettingsPanel } from "./panels/settings/SettingsPanel";
import { TracePanel } from "./panels/trace/TracePanel";
import { WorkbookPanel } from "./panels/workbook/WorkbookPanel";
import { ReadFailure } from "./ReadFailure";
import { useEditing } from "./editing/use-editing";
import { boundaryEditing } from "./steps/boundary/step";
import type { Surroundings } from "./surroundings";
import { useLedger } from "./use-ledger";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Where the system forces its colours, what is done and what is left of a bar can be nearly the same.
    "& [role=progressbar]": {
      "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
    },
  },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // At 350 pixels not every language has room for all of them in one line.
  tabs: { flexWrap: "wrap" },
  tab: { paddingInline: tokens.spacingHorizontalXS },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const tabs = ["journey", "findings", "trace", "functions", "workbook", "settings", "about"] as const;
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
  const [sought, setSought] = useState<Finding>();
  const editing = step?.content?.editing ?? boundaryEditing;
  const ledger = useLedger(workbook, editing.reads ?? editing.tables);
  const state = useEditing(workbook, ledger, editing, "steps");
  const part = ledgerParts.find(({ id: each }) => each === step?.id);
  // The findings panel tells each finding once, in the step where its table is filled; so does the tab.
  const here = part === undefined ? state.findings : ownFindings(part, state.findings);
  const arrived = useCallback(() => setSought(undefined), []);
  const fillIn = useMemo(() => ({ finding: sought, done: arrived }), [sought, arrived]);
  const names: Readonly<Record<PaneTab, string>> = {
    journey: text.journeyTab,
    findings: text.findingsTab,
    trace: text.traceTab,
    functions: text.functionsTab,
    workbook: text.workbookTab,
    settings: text.settingsTab,
    about: text.aboutTab,
  };
  const Step = step?.content?.component;
  const openTab = (opened: PaneTab) => {
    setTab(opened);
    setSought(undefined);
    if (opened === "workbook") setOpenedWorkbook(true);
    if (opened === "settings") setOpenedSettings(true);
  };
  return (
    <main className={styles.main}>
      <NoticeBar surroundings={surroundings} />
      <ReadFailure ledger={ledger} />
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={text.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => openTab(tabs.find((each) => each === value) ?? "journey")}
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
            {each === "findings" && here.length > 0 && (
              <span title={text.findingsHere(here.length)}>
                <span className={styles.unseen}>{` · ${text.findingsHere(here.length)}`}</span>
                <span aria-hidden>{` ${here.length}`}</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      <div className={styles.unseen} role="status">
        {here.length > 0 ? text.findingsCount(findingsSummary(here, text)) : ""}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        {tab === "journey" && step !== undefined && Step !== undefined && (
          <>
            <JourneyList
              current={step}
              progress={ledger.snapshot === undefined ? undefined : state.progress}
              onOpen={setStep}
            />
            <OpenTabContext.Provider
              value={(opened) => {
                openTab(opened);
                // The button that was pressed is gone with its step.
                document.getElementById(`${id}-${opened}`)?.focus();
              }}
            >
              <FillInContext.Provider value={fillIn}>
                <Step state={state} />
              </FillInContext.Provider>
            </OpenTabContext.Provider>
            <RegistersPanel />
          </>
        )}
        {tab === "findings" && (
          <FindingsPanel
            state={state}
            openStep={step}
            onFillIn={(found, finding) => {
              setStep(found);
              setSought(finding);
              setTab("journey");
            }}
          />
        )}
        {tab === "trace" && <TracePanel />}
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
