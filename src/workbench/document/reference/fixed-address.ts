import { rangeAddress, type CellRange } from "../../../sheet";

/** 绝对地址 — `$B$3:$C$9`, as names and charts refer to cells. */
export function fixedAddress(range: CellRange): string {
  return rangeAddress(range).replace(/[A-Z]+|\d+/g, "$$$&");
}
