import type { StandardId } from "../../finding";
import type { AssetRow, EmissionRow, VerdictSettings } from "../../ledger";
import { Exact } from "../../number";
import type { Period, PlainDate } from "../../time";
import type { OffsetSide } from "./offset-side";

/** What the lots are judged against. */
interface Circumstances {
  /** Nothing where the period's words do not tell its days: then no lot can be matched to it. */
  readonly days: Period | undefined;
  readonly periodLabel: string;
  readonly asOf: PlainDate | undefined;
  readonly settings: VerdictSettings;
  readonly emissions: readonly EmissionRow[];
  readonly isMarketBased: boolean;
}

/** 登记表的一方 — the lots of the register as a standard judges them, each with the electricity it may offset. */
export function sideOfRegister(
  _standard: StandardId,
  _lots: readonly AssetRow[],
  _circumstances: Circumstances,
): OffsetSide {
  return unmatched(_lots);
}

/** Without the days of the period nothing counts yet, and everything may. */
function unmatched(lots: readonly AssetRow[]): OffsetSide {
  return {
    counted: Exact.zero,
    conditional: Exact.zero,
    possible: lots.length === 0 ? Exact.zero : undefined,
    pending: [],
    unproven: [],
    lots: [],
    findings: [],
  };
}
