import { compareDigits, digitsBefore, unitsOf, type SerialRange } from "../../ledger";
import { sum, Exact } from "../../number";
import { compareClaims, serialText, type Claim } from "./claims";
import { sweep, type Clash, type Occupation } from "./serial-sweep";

/** 所得 — what is a row's own of the units it claims, and why it is less than it claims. */
export interface Share {
  readonly units: Exact;
  readonly clash?: { readonly from: string; readonly to: string; readonly others: string };
  readonly excess?: { readonly found: Exact; readonly limit: Exact };
  /** Several rows share the very same range and are told apart by quantity only. */
  readonly isPartByQuantity?: true;
}

/** Rows that name the very same ranges. */
interface Block {
  readonly members: readonly Claim[];
  readonly serials: readonly SerialRange[];
  readonly claimed: Exact;
  readonly length: Exact;
  readonly use: string;
}

/**
 * 重复使用 — what each row may call its own. Units claimed for different uses are nobody's, units listed twice for one use
 * count once, and parts of one range never add up to more than the range.
 */
export function sharesOf(claims: readonly Claim[]): ReadonlyMap<number, Share> {
  const blocks = blocksOf(claims.filter(({ serials }) => serials !== undefined));
  const own = blocks.map(() => Exact.zero);
  const clashes = new Map<number, Share["clash"]>();
  for (const occupations of bySeries(blocks)) {
    const swept = sweep(occupations);
    for (const [id, units] of swept.own) own[id] = (own[id] ?? Exact.zero).plus(units);
    for (const occupation of occupations) {
      const clash = clashOf(occupation, swept.clashes);
      if (clash !== undefined) clashes.set(occupation.block, named(clash, occupation, blocks));
    }
  }
  return new Map(blocks.flatMap((block, id) => distributed(block, own[id] ?? Exact.zero, clashes.get(id))));
}

function blocksOf(claims: readonly Claim[]): readonly Block[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = serialText(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups]
    .map(([key, unsorted]): Block => {
      const members = unsorted.sort(compareClaims);
      const serials = members[0]?.serials ?? [];
      const uses = new Set(members.map(({ use }) => use));
      return {
        members,
        serials,
        claimed: sum(members.map(({ quantity }) => quantity)),
        length: sum(serials.map(unitsOf)),
        // Parts for different uses agree with no other row.
        use: uses.size === 1 ? (members[0]?.use ?? "") : `#${key}`,
      };
    })
    .sort(({ members: [first] }, { members: [second] }) =>
      first === undefined || second === undefined ? 0 : compareClaims(first, second),
    );
}

function bySeries(blocks: readonly Block[]): Iterable<readonly Occupation[]> {
  const series = new Map<string, Occupation[]>();
  let rank = 0;
  blocks.forEach(({ serials, use }, block) => {
    for (const { series: name, from, to } of serials) {
      const occupation = { rank, block, use, from, to };
      const own = series.get(name);
      if (own === undefined) series.set(name, [occupation]);
      else own.push(occupation);
      rank += 1;
    }
  });
  return series.values();
}

/** The first clash inside the block in which somebody else keeps the units; clashes are in the order of numbers. */
function clashOf({ block, from, to }: Occupation, clashes: readonly Clash[]): Clash | undefined {
  let low = 0;
  let high = clashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDigits(clashes[middle]?.end ?? "0", from) > 0) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < clashes.length; at += 1) {
    const clash = clashes[at];
    if (clash === undefined || compareDigits(clash.from, to) > 0) return undefined;
    if (!clash.isOneUse || clash.between[0] !== block) return clash;
  }
  return undefined;
}

function named(
  { from, end, between }: Clash,
  { block }: Occupation,
  blocks: readonly Block[],
): NonNullable<Share["clash"]> {
  const other = between[0] === block ? between[1] : between[0];
  const last = digitsBefore(end);
  return { from, to: last, others: blocks[other]?.members[0]?.name ?? "" };
}

/** The units of a block among the rows that name it, in an order that does not depend on the register's. */
function distributed(
  { members, claimed, length, use }: Block,
  own: Exact,
  clash: Share["clash"],
): [number, Share][] {
  const isExceeded = members.length > 1 && claimed.compare(length) > 0;
  const excess = isExceeded ? { excess: { found: claimed, limit: length } } : {};
  let left = isExceeded && use.startsWith("#") ? Exact.zero : own;
  return members.map(({ index, quantity }) => {
    const units = smaller(quantity, left);
    left = left.minus(units);
    const isCut = units.compare(quantity) < 0;
    const share: Share = {
      units,
      ...(isCut && clash !== undefined ? { clash } : {}),
      ...(isCut ? excess : {}),
      ...(members.length > 1 && !isExceeded ? { isPartByQuantity: true } : {}),
    };
    return [index, share];
  });
}

/** The smaller of two numbers. */
export function smaller(first: Exact, second: Exact): Exact {
  return first.compare(second) <= 0 ? first : second;
}
