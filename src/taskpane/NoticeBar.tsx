import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { currentNotice, onNotice, showNotice, type Notice } from "./notices";
import type { Surroundings } from "./surroundings";
import type { PaneText } from "./text";

interface NoticeBarProps {
  readonly text: PaneText;
  readonly surroundings: Surroundings;
}

/** 提示栏 — where the pane is open, when that is not Excel, and how the last command went. */
export function NoticeBar({ text, surroundings }: NoticeBarProps) {
  const notice = useSyncExternalStore(onNotice, currentNotice, currentNotice);
  return (
    <>
      {surroundings === "browser" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.outsideExcel}</MessageBarBody>
        </MessageBar>
      )}
      {surroundings === "without-office" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.officeJsMissing}</MessageBarBody>
        </MessageBar>
      )}
      {notice !== undefined && (
        <MessageBar intent={notice.kind === "recalculated" ? "success" : "error"} layout="multiline">
          <MessageBarBody>{noticeText(notice, text)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => showNotice(undefined)}>
              {text.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function noticeText(notice: Notice, text: PaneText): string {
  switch (notice.kind) {
    case "recalculated":
      return text.recalculated;
    case "cell-is-edited":
      return text.cellIsEdited;
    case "recalculation-failed":
      return text.recalculationFailed(notice.reason);
  }
}
