import { Exact } from "./exact";
import { lazyList } from "./lazy-list";

/** 一列数 — finite doubles by position, copied out in stretches. The cells themselves stay where they are. */
export interface Doubles {
  readonly length: number;
  readonly at: (index: number) => number;
  /** Copies `count` of them, beginning with the one at `from`. */
  readonly copy: (from: number, count: number, into: Float64Array) => void;
}

const doublesOfLists = new WeakMap<readonly Exact[], Doubles>();

/**
 * A list of exact numbers that keeps doubles: it behaves like any list, and makes an exact number only for a position that
 * somebody looks at. The evaluation recognises it and runs on the doubles.
 */
export function exactList(doubles: Doubles): readonly Exact[] {
  const list = lazyList(doubles.length, (index) => {
    const value = Exact.fromDouble(doubles.at(index));
    if (value === undefined) throw new RangeError(`not a finite number at ${index}`);
    return value;
  });
  doublesOfLists.set(list, doubles);
  return list;
}

/**
 * The doubles of a list: those it keeps, or those that its numbers were read from. `undefined` where one of its numbers was
 * calculated or typed with more digits than a double has.
 */
export function doublesOf(list: readonly Exact[]): Doubles | undefined {
  const kept = doublesOfLists.get(list);
  if (kept !== undefined) return kept;
  if (!list.every(({ typed }) => typed !== undefined)) return undefined;
  const at = (index: number): number => list[index]?.typed ?? NaN;
  return { length: list.length, at, copy: copyingEach(at) };
}

/** Copies doubles one by one. */
function copyingEach(at: Doubles["at"]): Doubles["copy"] {
  return (from, count, into) => {
    for (let index = 0; index < count; index += 1) into[index] = at(from + index);
  };
}
