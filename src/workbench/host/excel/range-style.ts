import type { CellStyle, StyleChange } from "../../document";
import type { ValueMember } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { edited } from "./edited";
import { sheetOf, type RangeModel } from "./range-model";
import { lookedAtArea } from "./range-visibility";
import { writableSheet } from "./writable";

type Plain = string | number | boolean;

/** What all cells of a range have in common; null where they differ, as Office.js has it. */
export function commonStyle<Value extends Plain | null>(
  range: RangeModel,
  pick: (style: CellStyle) => Value,
): Value | null {
  const { name } = sheetOf(range);
  const { startRow, startColumn, endRow, endColumn } = lookedAtArea(range, name);
  const at = (row: number, column: number): Value => pick(range.document.cells.at(name, row, column).style);
  const first = at(startRow, startColumn);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (at(row, column) !== first) return null;
    }
  }
  return first;
}

/** 样式值 — a member that reads and changes one part of the style of all cells of a range. */
export function styleMember<Value extends Plain>(
  location: string,
  pick: (style: CellStyle) => Value | null,
  change: (value: Value) => StyleChange,
  accept: (value: unknown) => Value | undefined,
): ValueMember<RangeModel> {
  return {
    get: (range) => commonStyle(range, pick),
    set: (range, value) => {
      const accepted = accept(value);
      if (accepted === undefined) throw invalidArgument(location);
      applyStyle(range, change(accepted), location);
    },
  };
}

/** Changes the style of all cells of a range. */
export function applyStyle(range: RangeModel, change: StyleChange, location: string): void {
  edited(range.document.edit.setStyle(writableSheet(range, location), range.area, change), location);
}

/** Accepts true and false. */
export const asTruth = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;
/** Accepts numbers. */
export const asNumber = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
/** Accepts texts. */
export const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Accepts the words of Office.js and gives ours for them. */
export function asWord<Ours extends string>(
  words: Readonly<Record<string, Ours>>,
): (value: unknown) => Ours | undefined {
  return (value) => (typeof value === "string" ? words[value] : undefined);
}

/** The word of Office.js for one of ours. */
export function wordFor<Ours extends string>(words: Readonly<Record<string, Ours>>, ours: Ours): string {
  return Object.keys(words).find((word) => words[word] === ours) ?? ours;
}
