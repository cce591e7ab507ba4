import type { CellGrid, ResultCell } from "../../excel-values";

interface Branch {
  readonly next: Map<string | number, Branch>;
  cell?: ResultCell;
}

/** 已查到的行 — what was found for the words of a row, word by word, so that later rows of the same words are ready. */
export class KnownCells {
  private readonly first: Branch = { next: new Map() };

  constructor(private readonly grids: readonly CellGrid[]) {}

  /** The place of a row's words; `undefined` where anything but words and numbers is among them. */
  at(row: number, column: number): Branch | undefined {
    let branch = this.first;
    for (const grid of this.grids) {
      const value = grid[row]?.[column];
      if (typeof value !== "string" && typeof value !== "number") return undefined;
      let next = branch.next.get(value);
      if (next === undefined) branch.next.set(value, (next = { next: new Map() }));
      branch = next;
    }
    return branch;
  }
}
