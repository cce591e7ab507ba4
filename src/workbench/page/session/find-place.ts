import { parseA1Ref } from "@borgar/fx";
import type { CellRange } from "../../../sheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../grid/selection";
import type { Session } from "./session";

/** A range of a sheet. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** 找位置 — what an address, a defined name or the name of a table stands for; `undefined` where it is none of them. */
export function findPlace({ document, sheet }: Session, text: string): SheetPlace | undefined {
  const wanted = text.replace(/^=/, "");
  const table = document.tables.get(wanted);
  if (table !== undefined) return { sheet: table.sheet, range: table.dataRange ?? table.range };
  return (
    document.names.range(wanted, sheet.name) ??
    referencedPlace(wanted, sheet.name, (name) => document.sheets.get(name)?.name)
  );
}

/** The place that a reference in A1 form names; `sheetNamed` tells which sheets there are. */
export function referencedPlace(
  reference: string,
  ownSheet: string,
  sheetNamed: (name: string) => string | undefined,
): SheetPlace | undefined {
  const parsed = parseA1Ref(reference);
  if (parsed === undefined || !("range" in parsed) || parsed.range === undefined) return undefined;
  const context = parsed.context ?? [];
  if (context.length > 1) return undefined;
  const sheet = context[0] === undefined ? ownSheet : sheetNamed(context[0]);
  if (sheet === undefined) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return {
    sheet,
    range: {
      startRow: top ?? 0,
      startColumn: left ?? 0,
      endRow: bottom ?? SHEET_ROWS - 1,
      endColumn: right ?? SHEET_COLUMNS - 1,
    },
  };
}
