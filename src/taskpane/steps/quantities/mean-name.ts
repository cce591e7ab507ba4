import type { Language, MeasuredMean } from "../../../core";

/** 序列名 — the parameter, then the source and what it uses. */
export function meanName({ column, name }: MeasuredMean, language: Language): string {
  return [column.header, ...name].map((part) => part[language]).join(" · ");
}
