/** 最小者在前 — a heap of numbers; those that are over are thrown away when they come to the top. */
export class SmallestFirst {
  private readonly heap: number[] = [];

  add(value: number): void {
    const { heap } = this;
    heap.push(value);
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.get(parent) <= value) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** The smallest that is not over; the caller knows that there is one. */
  first(isOver: (value: number) => boolean): number {
    while (this.heap.length > 0 && isOver(this.get(0))) this.drop();
    return this.get(0);
  }

  private drop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const smaller = left + 1 < this.heap.length && this.get(left + 1) < this.get(left) ? left + 1 : left;
      if (smaller >= this.heap.length || this.get(at) <= this.get(smaller)) return;
      this.swap(at, smaller);
      at = smaller;
    }
  }

  private get(at: number): number {
    return this.heap[at] ?? -1;
  }

  private swap(first: number, second: number): void {
    const kept = this.get(first);
    this.heap[first] = this.get(second);
    this.heap[second] = kept;
  }
}
