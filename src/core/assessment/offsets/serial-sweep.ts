import { compareDigits, nextDigits } from "../../ledger";
import { Exact } from "../../number";
import { SmallestFirst } from "./smallest-first";

/** 占用 — one block of units and the use it is claimed for; `id` is also its rank, lower ones keep what is listed twice. */
export interface Occupation {
  readonly id: number;
  readonly use: string;
  readonly from: string;
  readonly to: string;
}

/** 冲突段 — units that are claimed more than once, and two of those who claim them. */
export interface Clash {
  readonly from: string;
  /** The number after the last one. */
  readonly end: string;
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
  let previous = "0";
  for (const { at, isStart, occupation } of events) {
    if (active.size > 0 && compareDigits(previous, at) < 0) account(previous, at);
    previous = at;
    const { id, use } = occupation;
    const users = active.get(use) ?? new Set<number>();
    if (isStart) {
      active.set(use, users.add(id));
      waiting.add(id);
    } else {
      users.delete(id);
      ended.add(id);
      if (users.size === 0) active.delete(use);
    }
  }
  return { own, clashes };

  function account(from: string, end: string): void {
    const [[, first] = [], [, other] = []] = [...firstTwo(active)];
    if (first === undefined) return;
    if (other !== undefined) {
      clashes.push({ from, end, between: [firstOf(first), firstOf(other)] });
      return;
    }
    const owner = first.size === 1 ? firstOf(first) : waiting.first((id) => ended.has(id));
    own.set(owner, (own.get(owner) ?? Exact.zero).plus(Exact.of(end)).minus(Exact.of(from)));
    if (first.size > 1) clashes.push({ from, end, between: [owner, owner] });
  }
}

function* firstTwo<Item>(items: Iterable<Item>): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count === 2) return;
    count += 1;
    yield item;
  }
}

function firstOf(ids: ReadonlySet<number>): number {
  for (const id of ids) return id;
  return -1;
}
