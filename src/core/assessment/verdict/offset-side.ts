import type { Finding } from "../../finding";
import { sum, Exact } from "../../number";
import { dateText, type PlainDate } from "../../time";
import type { LotJudgement, OffsetCount } from "../offsets/offset-count";

/** 须注销的批次 — a lot that counts once it is retired, and by when. */
export interface PendingLot {
  readonly name: string;
  readonly amount: Exact;
  readonly retireBy: PlainDate | undefined;
}

/** 待补证据的批次 — a lot that may count once what is missing is there. */
export interface UnprovenLot {
  readonly name: string;
  /** What it may add at most. */
  readonly amount: Exact;
}

/** 抵消的一方 — what weighs against the total: what counts now, on condition, and at most. */
export interface OffsetSide {
  readonly counted: Exact;
  readonly conditional: Exact;
  /** `undefined` where nothing says how much it could be. */
  readonly possible: Exact | undefined;
  readonly pending: readonly PendingLot[];
  readonly unproven: readonly UnprovenLot[];
  /** The lots as judged; none where only amounts were given. */
  readonly lots: readonly LotJudgement[];
  readonly findings: readonly Finding[];
}

/** 抵消量数值 — amounts that the caller has judged admissible; a blank one may be anything from zero up. */
export function sideOfAmounts(amounts: readonly (Exact | undefined)[]): OffsetSide {
  const stated = amounts.filter((amount) => amount !== undefined);
  const counted = sum(stated);
  const isComplete = stated.length === amounts.length && amounts.length > 0;
  return {
    counted,
    conditional: Exact.zero,
    possible: isComplete ? counted : undefined,
    pending: [],
    unproven: [],
    lots: [],
    findings: [],
  };
}

/** 登记表中的批次 — the lots as the standard judged them. */
export function sideOfLots(count: OffsetCount): OffsetSide {
  return {
    counted: count.counted,
    conditional: count.conditional,
    possible: count.isPossibleOpen ? undefined : count.possible,
    pending: count.lots
      .filter(({ conditional }) => !conditional.isZero())
      .map((judged) => ({ name: lotName(judged), amount: judged.conditional, retireBy: judged.retireBy })),
    unproven: count.lots
      .filter(({ answer }) => answer === "missingEvidence")
      .map((judged) => ({
        name: lotName(judged),
        amount: judged.possible.minus(judged.admissible).minus(judged.conditional),
      })),
    lots: count.lots,
    findings: count.findings,
  };
}

/** How the user knows a lot. */
export function lotName({ lot }: LotJudgement): string {
  return lot.fields.lot.value ?? String(lot.row);
}

/** Lots with the day by which each must be retired: `甲（2026-03-31 前）`. */
export function pendingText(pending: readonly PendingLot[]): string {
  return pending
    .map(({ name, retireBy }) =>
      retireBy === undefined ? `${name}（期限须先填公布日期）` : `${name}（${dateText(retireBy)} 前）`,
    )
    .join("、");
}

/** The same in English: `A (by 2026-03-31)`. */
export function pendingTextInEnglish(pending: readonly PendingLot[]): string {
  return pending
    .map(({ name, retireBy }) =>
      retireBy === undefined
        ? `${name} (by a day that needs the publication date)`
        : `${name} (by ${dateText(retireBy)})`,
    )
    .join(", ");
}
