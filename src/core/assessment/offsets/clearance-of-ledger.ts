import { clearanceTable, readRecords } from "../../ledger";
import type { LedgerContents } from "../ledger/ledger-contents";
import { clearancePositions } from "./clearance";

/** 履约头寸 — the years of clearance with their positions. */
export function clearanceOf({ clearance }: LedgerContents) {
  if (clearance === undefined) return { positions: [], findings: [] };
  const { rows, findings } = readRecords(clearanceTable, clearance, "expected");
  const positions = clearancePositions(rows);
  // A figure that is asked for is said once: as an open cell.
  const own = positions.flatMap((position) =>
    position.findings.filter(
      ({ code, severity }) => code !== "clearance-figure-missing" || severity === "error",
    ),
  );
  return { positions, findings: [...findings, ...own] };
}
