/** 轴 — where the rows (or columns) of a sheet begin and end on paper; only sizes other than the usual one are kept. */
export class Axis {
  private readonly indexes: readonly number[];
  /** How far each kept size has pushed what follows it, in all. */
  private readonly pushed: readonly number[];

  constructor(
    readonly count: number,
    readonly usualSize: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indexes = [...sizes.keys()].filter((index) => index < count).sort((one, other) => one - other);
    let sum = 0;
    this.pushed = this.indexes.map((index) => (sum += (sizes.get(index) ?? usualSize) - usualSize));
  }

  /** The indexes that have a size of their own, with it. */
  get keptSizes(): readonly (readonly [index: number, size: number])[] {
    return this.indexes.map((index) => [index, this.size(index)]);
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.usualSize;
  }

  /** Where a row begins; `start(count)` is where the last one ends. */
  start(index: number): number {
    const before = this.keptBefore(index);
    return index * this.usualSize + (before === 0 ? 0 : (this.pushed[before - 1] ?? 0));
  }

  /** The row at a distance from the beginning; the first or the last one where the distance is outside. */
  at(distance: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private keptBefore(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
