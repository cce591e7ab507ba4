import { Exact } from "../../number";
import { compareTexts } from "./claims";
import { smaller } from "./double-use";
import { foldedWord } from "../../text/folded-word";
import type { PurchasedElectricity } from "./offset-count";

/** 绿证、绿电的一行 — megawatt-hours that ask for electricity to stand against. */
export interface ElectricityClaim {
  readonly index: number;
  readonly name: string;
  readonly base: string | undefined;
  readonly megawattHours: Exact;
  /** What counts today is served before what counts on condition, and that before what lacks evidence. */
  readonly round: 0 | 1 | 2;
}

/** What a row got: megawatt-hours, and the tonnes they stand for. */
export interface ElectricityShare {
  readonly megawattHours: Exact;
  readonly tonnes: Exact;
}

interface Pool {
  readonly base: string | undefined;
  readonly factor: Exact;
  left: Exact;
}

/**
 * 外购电力的上限 — certificates stand against purchased electricity only, each MWh by the factor that counted it. Those of a
 * base take that base's; those without one take the lowest factor left. What is over offsets nothing.
 */
export function electricityShares(
  claims: readonly ElectricityClaim[],
  electricity: readonly PurchasedElectricity[],
): ReadonlyMap<number, ElectricityShare> {
  const pools = poolsOf(electricity);
  const served = [...claims].sort(
    (first, second) =>
      first.round - second.round ||
      (first.base === undefined ? 1 : 0) - (second.base === undefined ? 1 : 0) ||
      compareTexts(first.base ?? "", second.base ?? "") ||
      compareTexts(first.name, second.name) ||
      first.megawattHours.compare(second.megawattHours),
  );
  return new Map(served.map((claim) => [claim.index, taken(claim, pools)]));
}

/** Whether there is electricity for the base that a certificate names. */
export function hasElectricity(base: string, electricity: readonly PurchasedElectricity[]): boolean {
  return !isByBase(electricity) || electricity.some((own) => foldedWord(own.base ?? "") === foldedWord(base));
}

function taken({ base, megawattHours }: ElectricityClaim, pools: readonly Pool[]): ElectricityShare {
  let wanted = megawattHours;
  let tonnes = Exact.zero;
  for (const pool of pools) {
    if (wanted.isZero()) break;
    if (base !== undefined && pool.base !== undefined && pool.base !== foldedWord(base)) continue;
    const used = smaller(wanted, pool.left);
    if (used.isZero()) continue;
    pool.left = pool.left.minus(used);
    wanted = wanted.minus(used);
    tonnes = tonnes.plus(used.times(pool.factor));
  }
  return { megawattHours: megawattHours.minus(wanted), tonnes };
}

/** Per base and factor, the lowest factor first; electricity passed on stands with a minus sign and lowers its pool. */
function poolsOf(electricity: readonly PurchasedElectricity[]): readonly Pool[] {
  const byBase = isByBase(electricity);
  const pools = new Map<string, Pool>();
  for (const { base, megawattHours, factor } of electricity) {
    const name = byBase ? foldedWord(base ?? "") : undefined;
    const key = `${name ?? ""}|${factor.toText(34).text}`;
    const pool = pools.get(key);
    if (pool === undefined) pools.set(key, { base: name, factor, left: megawattHours });
    else pool.left = pool.left.plus(megawattHours);
  }
  return [...pools.values()]
    .filter(({ left, factor }) => !left.isNegative() && !factor.isNegative())
    .sort((first, second) => first.factor.compare(second.factor));
}

function isByBase(electricity: readonly PurchasedElectricity[]): boolean {
  return electricity.some(({ base }) => base !== undefined && base !== "");
}
