import { useEffect, useState } from "react";
import { cellAddress } from "../../../sheet";
import { isSingle } from "../../grid/selection";
import { errorSentence } from "../sheet/cell-sentence";
import { useSession } from "../use-session";
import { selectionTotals, type SelectionTotals } from "./selection-totals";

/** Selections are summed when they have rested this long, so that dragging stays smooth. */
const REST = 60;

/** 状态栏 — the state, what is wrong with the active cell, and the totals of the selection. */
export function StatusBar() {
  const { session, text } = useSession();
  const { document: workbook, sheet, selection, editing, drawing, language } = session;
  const { range, active } = selection;
  const [totals, setTotals] = useState<SelectionTotals>();
  const isOne = isSingle(selection);
  const key = `${sheet.id} ${range.startRow} ${range.endRow} ${range.startColumn} ${range.endColumn} ${drawing}`;
  useEffect(() => {
    setTotals(undefined);
    if (isOne) return;
    const timer = setTimeout(() => setTotals(selectionTotals(workbook, sheet.name, range)), REST);
    return () => clearTimeout(timer);
    // The key names everything that the totals depend on.
  }, [key, workbook, isOne]);
  const cell = workbook.cells.at(sheet.name, active.row, active.column);
  const wrong = errorSentence(cell, language);
  const { loops } = workbook.calculation;
  const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 6 });
  return (
    <footer className="status-bar" aria-label={text.status}>
      <span className="state" role="status">
        {editing === undefined ? text.ready : text.editingState}
      </span>
      {session.calculationTime !== undefined && (
        <span className="calculated">
          {text.calculated(Math.max(1, Math.round(session.calculationTime)))}
        </span>
      )}
      {loops.length > 0 && (
        <span className="loops">⟲ {text.loops(loops.length, (loops[0] ?? []).slice(0, 4).join(" → "))}</span>
      )}
      <span className="wrong" role="status">
        {wrong === undefined ? "" : `⚠ ${cellAddress(active.row, active.column)} ${wrong}`}
      </span>
      <span className="totals" aria-live="polite">
        {totals?.average !== undefined && (
          <span>
            {text.average} <b>{number(totals.average)}</b>
          </span>
        )}
        {totals !== undefined && totals.count > 0 && (
          <span>
            {text.count} <b>{number(totals.count)}</b>
          </span>
        )}
        {totals?.sum !== undefined && (
          <span>
            {text.sum} <b>{number(totals.sum)}</b>
          </span>
        )}
      </span>
      <span className="local-only">{text.localOnly}</span>
    </footer>
  );
}
