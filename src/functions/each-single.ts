import { SingleRow } from "../core";
import { sharedComputation, type CalculateRow } from "./shared-formula";
import type { CellGrid } from "./excel-values";
import type { Inputs } from "./inputs";

/** Texts come from cells and can be anything: what is prepared for them is forgotten at some point. */
const mostPrepared = 1000;

/**
 * 单格计算 — calls in which every number is one ordinary cell, as a formula copied down a column makes them by the thousand.
 * What the calls of one function have in common, formula and conversion, is prepared when it is needed for the second time.
 */
export class SingleCalls {
  private readonly prepared = new Map<number | string, SingleRow | "once" | "none">();
  private readonly doubles: number[] = [];
  private places: readonly number[] | undefined;

  constructor(
    private readonly required: readonly string[],
    private readonly optional: readonly string[],
    private readonly texts: readonly string[],
    private readonly calculate: CalculateRow,
  ) {}

  /**
   * The double nearest to the result; `undefined` where anything is unusual: then the row is read with all that can be said
   * about its cells.
   */
  double(inputs: Inputs): number | undefined {
    const { doubles, required, optional } = this;
    const places = (this.places ??= this.placesIn(inputs));
    const numbers = required.length + optional.length;
    let key: number | string = 0;
    let count = 0;
    for (let place = 0; place < places.length; place += 1) {
      const grid = inputs.argument(places[place] as number);
      if (place >= required.length && grid === undefined) continue;
      const value = onlyCell(grid);
      if (place < numbers) {
        if (!isFiniteNumber(value)) return undefined;
        doubles[count++] = value;
        if (place >= required.length) key = `${key} ${place}`;
      } else if (value !== "") {
        if (typeof value !== "string") return undefined;
        // With its length, so that no text can be taken for two others.
        key = `${key} ${place} ${value.length} ${value}`;
      }
    }
    const row = this.prepared.get(key) ?? "none";
    if (typeof row === "string") return this.prepare(key, inputs);
    for (let place = 0; place < count; place += 1) row.values[place] = doubles[place] as number;
    return row.calculate();
  }

  /** Nothing is calculated yet: the next call of the same kind finds what was prepared. */
  private prepare(key: number | string, inputs: Inputs): undefined {
    const known = this.prepared.get(key);
    if (known === "none") return;
    if (this.prepared.size >= mostPrepared) this.prepared.clear();
    this.prepared.set(key, known === undefined ? "once" : (this.rowFor(inputs) ?? "none"));
  }

  /** Where the parameters stand among the arguments. */
  private placesIn(inputs: Inputs): readonly number[] {
    return [...this.required, ...this.optional, ...this.texts].map((name) => inputs.index(name));
  }

  private rowFor(inputs: Inputs): SingleRow | undefined {
    const { required, optional, texts, calculate } = this;
    const columns = [...required, ...optional.filter((name) => inputs.grid(name) !== undefined)];
    const computation = sharedComputation(inputs, columns, texts, calculate);
    if (computation?.formula === undefined) return undefined;
    return new SingleRow(computation.formula, columns, computation.conversion?.factor);
  }
}

function onlyCell(grid: CellGrid | undefined): unknown {
  return grid?.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
}

/** A difference with itself is 0 for every finite number, and for nothing else. */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && value - value === 0;
}
