import { compareDigits, nextDigits } from "../../ledger";
import { Exact } from "../../number";
import { SmallestFirst } from "./smallest-first";

/** 占用 — one range of units and the use it is claimed for; of units listed twice the lower rank keeps them. */
export interface Occupation {
  readonly rank: number;
  readonly block: number;
  readonly use: string;
  readonly from: string;
  readonly to: string;
}

/** 冲突段 — units that are claimed more than once, and two blocks that claim them; the first keeps what is listed twice. */
export interface Clash {
  readonly from: string;
  /** The number after the last one. */
  readonly end: string;
  /** Listed twice for one use, not used twice. */
  readonly isOneUse: boolean;
  readonly between: readonly [number, number];
}

interface Event {
  readonly at: string;
  readonly isStart: boolean;
  readonly occupation: Occupation;
}

/**
 * 扫描编号 — goes once through the blocks of a series in the order of their numbers. Units claimed for different uses are
 * nobody's; units listed twice for one use are the first lister's. The cost grows with the number of blocks, not of units.
 */
export function sweep(occupations: readonly Occupation[]): {
  readonly own: ReadonlyMap<number, Exact>;
  readonly clashes: readonly Clash[];
} {
  const events = occupations
    .flatMap((occupation): Event[] => [
      { at: occupation.from, isStart: true, occupation },
      { at: nextDigits(occupation.to), isStart: false, occupation },
    ])
    .sort((first, second) => compareDigits(first.at, second.at));
  const own = new Map<number, Exact>();
  const clashes: Clash[] = [];
  const active = new Map<string, Set<number>>();
  const waiting = new SmallestFirst();
  const ended = new Set<number>();
  const blocks = new Map(occupations.map(({ rank, block }) => [rank, block]));
  const blockOf = (rank: number): number => blocks.get(rank) ?? -1;
  let previous = "0";
  for (const { at, isStart, occupation } of events) {
    if (active.size > 0 && compareDigits(previous, at) < 0) account(previous, at);
    previous = at;
    const { rank, use } = occupation;
    const users = active.get(use) ?? new Set<number>();
    if (isStart) {
      active.set(use, users.add(rank));
      waiting.add(rank);
    } else {
      users.delete(rank);
      ended.add(rank);
      if (users.size === 0) active.delete(use);
    }
  }
  return { own, clashes };

  function account(from: string, end: string): void {
    const [first, other] = firstTwo(active.values());
    if (first === undefined) return;
    if (other !== undefined) {
      clashes.push({
        from,
        end,
        isOneUse: false,
        between: [blockOf(firstOf(first)), blockOf(firstOf(other))],
      });
      return;
    }
    const owner = blockOf(first.size === 1 ? firstOf(first) : waiting.first((rank) => ended.has(rank)));
    own.set(owner, (own.get(owner) ?? Exact.zero).plus(Exact.of(end)).minus(Exact.of(from)));
    if (first.size > 1) clashes.push({ from, end, isOneUse: true, between: [owner, owner] });
  }
}

function firstTwo<Item>(items: Iterable<Item>): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length === 2) break;
  }
  return found;
}

function firstOf(ranks: ReadonlySet<number>): number {
  for (const rank of ranks) return rank;
  return -1;
}
