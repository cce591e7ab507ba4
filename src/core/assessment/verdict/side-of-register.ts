import type { StandardId } from "../../finding";
import type { AssetRow, EmissionRow, VerdictSettings } from "../../ledger";
import { Exact } from "../../number";
import type { Period, PlainDate } from "../../time";
import { countOffsets } from "../offsets/count-offsets";
import { electricityOf } from "./electricity-of";
import { offsetSettings } from "./offset-settings";
import { sideOfLots, type OffsetSide } from "./offset-side";

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
  standard: StandardId,
  lots: readonly AssetRow[],
  { days, periodLabel, asOf, settings, emissions, isMarketBased }: Circumstances,
): OffsetSide {
  if (days === undefined) return unmatched(lots);
  const electricity = electricityOf(emissions);
  const count = countOffsets(lots, standard, {
    period: days,
    periodLabel,
    asOf,
    // Where a base is counted by location, certificates still stand against its electricity.
    settings: offsetSettings(settings, isMarketBased && electricity.length === 0),
    electricity,
  });
  return sideOfLots(count);
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
