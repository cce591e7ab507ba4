import { ownFactorsTable, type Exact, type Language, type UncertainLine } from "../../../core";
import type { LedgerEditing } from "../../editing/use-editing";
import { shownAmount, shownPercent } from "../../shown-number";
import type { PaneText } from "../../text";

/** 源名 — the source, then what it uses. */
export function lineName({ name }: UncertainLine, language: Language): string {
  return name.map((part) => part[language]).join(" · ");
}

/** 相对不确定度的写法 — `±5%`; unknown where it is not known. */
export function relativeText(relative: Exact | undefined, text: PaneText): string {
  return relative === undefined ? text.uncertaintyUnknown : `±${shownPercent(relative)}`;
}

/** 绝对不确定度的写法 — `±5.1`, in tonnes; `≈±5.123` where more decimals were left out. */
export function absoluteText(absolute: Exact): string {
  const text = shownAmount(absolute);
  return text.startsWith("≈") ? `≈±${text.slice(1)}` : `±${text}`;
}

/** Whether something that the source's formula reads was entered and is not in the sheet yet. */
export function isUnsavedFor({ rows }: UncertainLine, { draft }: LedgerEditing): boolean {
  const tables: readonly (string | undefined)[] = [rows[0]?.kind.table.id, ownFactorsTable.id];
  return [...draft.values()].some(({ table }) => tables.includes(table));
}
