import { parseCellAddress } from "../../../sheet/address/cell-address";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";
import { unwatched } from "../../workbook/sheets/work";
import type { BatchResult, WrittenBatch } from "../../workbook/sheets/write-batch";
import { asText } from "../../workbook/sheets/written-cell";

/** 放下文字 — one line per cell from the selected cell down, as texts; where anything stands there, nothing is written. */
export async function placeLines(
  { selectedAddress, sheets }: LedgerWorkbook,
  lines: readonly string[],
): Promise<BatchResult | undefined> {
  const address = await selectedAddress();
  const end = address.lastIndexOf("!");
  const [first = ""] = address.slice(end + 1).split(":");
  const cell = parseCellAddress(first);
  if (cell === undefined) return undefined;
  const name = address.slice(0, Math.max(end, 0));
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  const area = { sheet, ...cell, rows: lines.length, columns: 1 };
  return sheets.write([{ area, cells: lines.map((line) => [asText(line)]) }], false, unwatched);
}

/** 撤回 — takes the lines back, unless one of them was changed since. */
export async function takeBack({ sheets }: LedgerWorkbook, batch: WrittenBatch): Promise<void> {
  const result = await attempt(() => sheets.undo(batch, unwatched));
  if (result?.kind === "undone") showNotice({ kind: "said", say: ({ undone }) => undone });
  if (result?.kind === "changed") {
    const cells = result.cells.join(" ");
    showNotice({ kind: "said", say: ({ undoRefused }) => undoRefused(cells), isWarning: true });
  }
}
