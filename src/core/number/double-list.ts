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

/** The doubles behind a list; `undefined` for a list of exact numbers of any other making. */
export function doublesOf(list: readonly Exact[]): Doubles | undefined {
  return doublesOfLists.get(list);
}
