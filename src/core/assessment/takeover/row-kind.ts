import { isBlank, type CellContent } from "../../ledger";
import { textOf } from "./source-range";

/** 行的种类 — what a row of somebody's ledger is: data, a total, an explanation, or nothing. */
export type RowKind = "data" | "total" | "note" | "blank";

const totalWords =
  /^(合计|小计|总计|累计|共计|本年合计|全年合计|全年|年合计|total|subtotal|sum)([:：(（].*)?$/i;

/** A row is a total when one of its texts says so, a note when it holds words and no number at all. */
export function rowKind(cells: readonly (CellContent | undefined)[]): RowKind {
  if (cells.every(isBlank)) return "blank";
  if (cells.some((cell) => totalWords.test(textOf(cell).replace(/\s+/g, "")))) return "total";
  return cells.some((cell) => typeof cell === "number") ? "data" : "note";
}
