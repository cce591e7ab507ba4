import { sum, Exact } from "../../number";
import { compareTexts } from "./claims";
import { smaller } from "./double-use";
import { foldedWord } from "../../text/folded-word";

/** 绿电或绿证的一行 — megawatt-hours that may be the same as those of another row. */
export interface Bundled {
  readonly index: number;
  readonly name: string;
  /** The lot that it names as holding the same electricity. */
  readonly bundledWith: string | undefined;
  /** Power that is traced by the settlement of its trade, not by certificates. */
  readonly isPower: boolean;
  readonly megawattHours: Exact;
}

/** What a row of power may still claim, and the lot that holds the rest. */
export interface Unbundled {
  readonly megawattHours: Exact;
  readonly sameAs: string;
}

/** 同一电量只计一次 — power whose certificates are in the register counts only for what the certificates do not hold. */
export function unbundled(rows: readonly Bundled[]): ReadonlyMap<number, Unbundled> {
  const groups = groupsOf(rows);
  return new Map(groups.flatMap(inGroup));
}

function inGroup(rows: readonly Bundled[]): [number, Unbundled][] {
  const [certificate] = rows.filter(({ isPower }) => !isPower);
  const power = rows.filter(({ isPower }) => isPower);
  if (certificate === undefined) return [];
  const held = sum(rows.filter(({ isPower }) => !isPower).map(({ megawattHours }) => megawattHours));
  let left = sum(power.map(({ megawattHours }) => megawattHours)).minus(held);
  if (left.isNegative()) left = Exact.zero;
  return [...power]
    .sort(
      (first, second) =>
        compareTexts(first.name, second.name) || first.megawattHours.compare(second.megawattHours),
    )
    .map(({ index, megawattHours }) => {
      const units = smaller(megawattHours, left);
      left = left.minus(units);
      return [index, { megawattHours: units, sameAs: certificate.name }];
    });
}

/** Rows that name each other, directly or by way of others. */
function groupsOf(rows: readonly Bundled[]): readonly (readonly Bundled[])[] {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = leader.get(at); up !== undefined; up = leader.get(at)) at = up;
    return at;
  };
  for (const { name, bundledWith } of rows) {
    if (bundledWith === undefined) continue;
    const one = find(foldedWord(name));
    const other = find(foldedWord(bundledWith));
    if (one !== other) leader.set(one, other);
  }
  const groups = new Map<string, Bundled[]>();
  for (const row of rows) {
    const key = find(foldedWord(row.name));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.some(({ bundledWith }) => bundledWith !== undefined));
}
