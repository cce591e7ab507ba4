import type { Editing } from "../session/editing";
import { referencedPlace, type SheetPlace } from "../session/find-place";
import type { Session } from "../session/session";
import { formulaPieces } from "./formula-pieces";

/** A range that a formula refers to, with the colour in which the formula shows it. */
export interface ColouredPlace extends SheetPlace {
  readonly colour: number;
}

/** 引用区域 — the ranges that the formula being typed refers to by address. */
export function referencedRanges({ document }: Session, editing: Editing): readonly ColouredPlace[] {
  if (!editing.text.startsWith("=")) return [];
  return formulaPieces(editing.text).flatMap(({ text, colour }): ColouredPlace[] => {
    if (colour === undefined) return [];
    const place = referencedPlace(text, editing.sheet, (name) => document.sheets.get(name)?.name);
    return place === undefined ? [] : [{ ...place, colour }];
  });
}
