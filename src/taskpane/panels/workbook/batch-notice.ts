import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import type { PaneText } from "../../text";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { unwatched } from "../../workbook/sheets/work";
import type { WrittenBatch } from "../../workbook/sheets/write-batch";

/** 写入的提示 — tells what was written and offers to take all of it back. */
export function showWritten(
  workbook: LedgerWorkbook,
  batch: WrittenBatch,
  say: (text: PaneText) => string,
): void {
  const undo = async () => {
    showNotice({ kind: "said", say: (text) => text.undoing });
    const result = await attempt(() => workbook.sheets.undo(batch, unwatched));
    if (result?.kind === "undone") showNotice({ kind: "said", say: (text) => text.undone });
    if (result?.kind === "changed") {
      const cells = result.cells.join(" ");
      showNotice({ kind: "said", isWarning: true, say: (text) => text.undoRefused(cells) });
    }
  };
  showNotice({ kind: "said", say, undo });
}

/** Tells that a work was stopped and the sheet is as it was. */
export function showCancelled(): void {
  showNotice({ kind: "said", say: (text) => text.cancelled });
}
