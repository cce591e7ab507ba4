import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { currentNotice, onNotice, showNotice, type Notice } from "./notices";
import type { Surroundings } from "./surroundings";
import type { PaneText } from "./text";
import { usePane } from "./pane-context";
import type { ExcelFailure } from "./workbook/excel-failure";

const useStyles = makeStyles({
  // A command is often given far down in the pane; how it went, and taking it back, is in sight there too.
  notice: {
    position: "sticky",
    insetBlockStart: tokens.spacingVerticalXS,
    zIndex: 1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  // It is there all the time, so that screen readers notice what comes into it, and takes no room.
  empty: { position: "absolute" },
});

/** 提示栏 — where the pane is open, when that is not Excel, and how the last command went. */
export function NoticeBar({ surroundings }: { readonly surroundings: Surroundings }) {
  const { text, newerVersion } = usePane();
  const styles = useStyles();
  const notice = useSyncExternalStore(onNotice, currentNotice, currentNotice);
  useRoomAbove(notice !== undefined);
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
      {newerVersion !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.readOnlyNewer(newerVersion)}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status" className={notice === undefined ? styles.empty : styles.notice}>
        {notice !== undefined && (
          <MessageBar intent={intentOf(notice)} layout="multiline">
            <MessageBarBody>{noticeText(notice, text)}</MessageBarBody>
            <MessageBarActions>
              {notice.kind === "said" && notice.undo !== undefined && (
                <Button size="small" onClick={() => void notice.undo?.()}>
                  {text.undo}
                </Button>
              )}
              <Button size="small" onClick={() => showNotice(undefined)}>
                {text.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}

/** What the keys bring into sight must not come to lie under the notice. */
function useRoomAbove(isShown: boolean): void {
  useEffect(() => {
    document.documentElement.style.scrollPaddingTop = isShown ? "7rem" : "";
  }, [isShown]);
}

function intentOf(notice: Notice): "error" | "warning" | "success" {
  if (notice.kind === "failed") return "error";
  return notice.kind === "said" && notice.isWarning === true ? "warning" : "success";
}

function noticeText(notice: Notice, text: PaneText): string {
  switch (notice.kind) {
    case "recalculated":
      return text.recalculated;
    case "saved":
      return text.saved(notice.cells);
    case "tables-made":
      return text.tablesMade(shortList(notice.names));
    case "inserted":
      return text.inserted(notice.cell);
    case "said":
      return notice.say(text);
    case "failed":
      return failureText(notice.failure, text);
  }
}

/** 失败的句子 — the sentence for what Excel refused, with Excel's own words where they help. */
export function failureText({ kind, reason }: ExcelFailure, text: PaneText): string {
  switch (kind) {
    case "cell-is-edited":
      return text.failedCellIsEdited;
    case "protected":
      return text.failedProtected(reason);
    case "not-there":
      return text.failedNotThere(reason);
    case "not-supported":
      return text.failedNotSupported(reason);
    case "busy":
      return text.failedBusy(reason);
    case "read-only":
      return text.failedReadOnly;
    case "other":
      return text.failedOther(reason);
  }
}

/** The tables by name, the many rows of a table as their number: `Enterprise (23) · 生产基地!Bases`. */
function shortList(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const row = /^(.+)\[.+\]$/.exec(name);
    const key = row?.[1] ?? name;
    counts.set(key, (counts.get(key) ?? 0) + (row === null ? 0 : 1));
  }
  return [...counts].map(([name, rows]) => (rows === 0 ? name : `${name} (+${rows})`)).join(" · ");
}
