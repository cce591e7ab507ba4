import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../core";
import type { FunctionLibrary } from "../../sheet";
import { FormulaBar } from "./formula/FormulaBar";
import type { AddInButton, AddInGroup } from "./frame/add-in-ribbon";
import { useAppearance } from "./frame/appearance";
import { NoticeBar } from "./frame/NoticeBar";
import { OpenDialog } from "./frame/OpenDialog";
import { Ribbon } from "./frame/Ribbon";
import { SheetTabs } from "./frame/SheetTabs";
import { StatusBar } from "./frame/StatusBar";
import { TitleBar } from "./frame/TitleBar";
import { PANE_WIDTHS } from "./pane/PaneDivider";
import { PaneFrame } from "./pane/PaneFrame";
import { PaneHost } from "./pane/pane-host";
import { both, openFile } from "./session/file-actions";
import { focusGrid, GRID_FIELD_ID } from "./sheet/focus-grid";
import { SheetGrid } from "./sheet/SheetGrid";
import { useSession } from "./use-session";

interface WorkbenchProps {
  readonly library: FunctionLibrary | undefined;
  readonly addInGroups: readonly AddInGroup[];
}

/** 工作台 — the whole page: ribbon, formula bar, sheet, pane, tabs and status. */
export function Workbench({ library, addInGroups }: WorkbenchProps) {
  const { session, text } = useSession();
  const [appearance, setAppearance] = useAppearance();
  const [zoom, setZoom] = useState(1);
  const [isPaneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTHS.usual);
  const host = useMemo(() => new PaneHost(session), [session]);
  const isFirst = useRef(true);
  host.appearance = appearance;
  host.onVisibility = setPaneShown;

  useEffect(() => {
    document.documentElement.lang = text.locale;
    document.title = `${session.fileName} - ${text.name}`;
  }, [text, session.fileName]);
  useEffect(() => {
    if (isFirst.current) focusGrid();
    isFirst.current = false;
  }, []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.document.history.isModified) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [session]);

  const setLanguage = (language: Language): void => {
    session.language = language;
    // The sentences of error values are written while functions run.
    session.document.calculation.recalculateFully();
    session.drawing += 1;
    session.changed();
  };
  const pressAddInButton = async ({ id, action }: AddInButton): Promise<void> => {
    if (action.kind === "pane") {
      setPaneShown(true);
      return;
    }
    const reason = await host.pressRibbonButton(action.name, id);
    if (reason !== undefined) {
      session.tell({
        kind: "warning",
        text: both((words) => `${words.commandMissing(action.name)} ${reason}`),
      });
    }
  };
  return (
    <div className="workbench">
      <a className="skip" href={`#${GRID_FIELD_ID}`} onClick={focusGrid}>
        {text.skipToGrid}
      </a>
      <header>
        <TitleBar appearance={appearance} onAppearance={setAppearance} onLanguage={setLanguage} />
        <Ribbon
          zoom={zoom}
          onZoom={setZoom}
          isPaneShown={isPaneShown}
          onPane={setPaneShown}
          addInGroups={addInGroups}
          onAddInButton={(button) => void pressAddInButton(button)}
        />
        <FormulaBar />
      </header>
      <NoticeBar />
      <div
        className="middle"
        style={{ gridTemplateColumns: isPaneShown ? `minmax(0, 1fr) ${paneWidth}px` : "minmax(0, 1fr)" }}
      >
        <main className="sheet-side">
          <SheetGrid zoom={zoom} />
          <SheetTabs />
        </main>
        {isPaneShown && (
          <PaneFrame
            host={host}
            appearance={appearance}
            width={paneWidth}
            onWidth={setPaneWidth}
            onClose={() => setPaneShown(false)}
          />
        )}
      </div>
      <StatusBar />
      <OpenDialog onFile={(file) => void openFile(session, file, library)} />
    </div>
  );
}
