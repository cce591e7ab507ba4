import type { WorkbookDocument } from "../../document";

/**
 * 及时重算 — calculates what waits, unless people calculate by hand: in Excel a request sees what it has just
 * changed.
 */
export function bringUpToDate({ calculation }: WorkbookDocument): void {
  if (calculation.mode === "automatic" && calculation.isPending) calculation.recalculate();
}
