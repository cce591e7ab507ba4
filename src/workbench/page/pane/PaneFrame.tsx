import { useEffect, useRef, useState } from "react";
import { useSession } from "../use-session";
import type { Appearance } from "../frame/appearance";
import { PaneDivider } from "./PaneDivider";
import type { PaneHost } from "./pane-host";

interface PaneFrameProps {
  readonly host: PaneHost;
  readonly appearance: Appearance;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

const ADDRESS = "/addin/taskpane.html";

/** 窗格 — the add-in's own page in a frame; where it fails, the ledger stays and the pane can be opened again. */
export function PaneFrame({ host, appearance, width, onWidth, onClose }: PaneFrameProps) {
  const { session, text } = useSession();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string>();
  const { language } = session;
  useEffect(() => {
    host.onFailure = setFailure;
  }, [host]);
  const opened = useRef({ document: session.document, count: 0 });
  if (opened.current.document !== session.document) {
    opened.current = { document: session.document, count: opened.current.count + 1 };
  }
  // Office tells an add-in its language, theme and workbook when it starts: with others the pane starts again.
  const key = `${language} ${appearance} ${attempt} ${opened.current.count}`;
  return (
    <aside className="pane" aria-label={text.pane}>
      <PaneDivider width={width} onWidth={onWidth} />
      <div className="pane-title">
        <h2>{text.pane}</h2>
        <button type="button" aria-label={text.closePane} title={text.closePane} onClick={onClose}>
          ✕
        </button>
      </div>
      {failure !== undefined && (
        <div className="pane-failed" role="alert">
          <p>{text.paneFailed}</p>
          <p className="reason">{failure}</p>
          <button
            type="button"
            onClick={() => {
              setFailure(undefined);
              setAttempt(attempt + 1);
            }}
          >
            {text.restartPane}
          </button>
        </div>
      )}
      <iframe key={key} title={text.pane} src={ADDRESS} />
    </aside>
  );
}
