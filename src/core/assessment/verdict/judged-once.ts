import type { TableContent } from "../../ledger";
import { dateText, type PlainDate } from "../../time";
import type { Verdict } from "./verdict";
import type { LedgerContents } from "../ledger/ledger-contents";
import { judgedTables, readJudged, verdictsOf, type ReadLedger } from "./judged-ledger";

/** 判过的台账 — a ledger as read, and what each standard says of it. */
export interface JudgedLedger {
  readonly ledger: ReadLedger;
  readonly verdicts: readonly Verdict[];
}

let last:
  { readonly contents: LedgerContents; readonly day: string; readonly judged: JudgedLedger } | undefined;

/**
 * 只判一次 — the findings and the parts that are seen ask for the same verdicts at every key; a large register is judged
 * again only where a cell or the day has changed.
 */
export function judgedOnce(contents: LedgerContents, asOf: PlainDate | undefined): JudgedLedger {
  const day = asOf === undefined ? "" : dateText(asOf);
  if (last !== undefined && last.day === day && isSame(last.contents, contents)) return last.judged;
  const ledger = readJudged(contents);
  const judged = { ledger, verdicts: verdictsOf(ledger, asOf) };
  last = { contents, day, judged };
  return judged;
}

function isSame(one: LedgerContents, other: LedgerContents): boolean {
  return judgedTables.every(({ id }) => isSameTable(one[id], other[id]));
}

function isSameTable(one: TableContent | undefined, other: TableContent | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return one === other;
  return (
    one.addressAt?.(0, 0) === other.addressAt?.(0, 0) &&
    isSameLine(one.headers, other.headers) &&
    one.rows.length === other.rows.length &&
    one.rows.every((cells, row) => isSameLine(cells, other.rows[row] ?? []))
  );
}

/** An error value is another object at every reading, and counts as changed. */
function isSameLine(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((cell, position) => cell === other[position]);
}
