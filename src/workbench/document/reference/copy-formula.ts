import type { RangeA1 } from "@borgar/fx/xlsx";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import { mapReferences } from "./map-references";

/** 复制公式 — a formula as it reads some rows down and columns right; relative references that leave the sheet are lost. */
export function copiedFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return mapReferences(formula, ({ range }) => {
    const top = moved(range.top, range.$top, down, rowLimit);
    const bottom = moved(range.bottom, range.$bottom, down, rowLimit);
    const left = moved(range.left, range.$left, across, columnLimit);
    const right = moved(range.right, range.$right, across, columnLimit);
    if ([top, bottom, left, right].includes(outside)) return "deleted";
    return { range: inOrder({ ...range, top, bottom, left, right }) };
  });
}

/** Stands for a row or column that no sheet has. */
const outside = -1;

function moved(
  index: number | null | undefined,
  isFixed: boolean | null | undefined,
  by: number,
  limit: number,
): number | null {
  if (typeof index !== "number") return null;
  if (isFixed) return index;
  return index + by >= 0 && index + by < limit ? index + by : outside;
}

/** A moving end may overtake a fixed one; people write the smaller end first. */
function inOrder(range: RangeA1): RangeA1 {
  const { top, bottom, left, right, $top, $bottom, $left, $right } = range;
  const isUpsideDown = typeof top === "number" && typeof bottom === "number" && top > bottom;
  const isMirrored = typeof left === "number" && typeof right === "number" && left > right;
  return {
    ...range,
    ...(isUpsideDown ? { top: bottom, bottom: top, $top: $bottom, $bottom: $top } : {}),
    ...(isMirrored ? { left: right, right: left, $left: $right, $right: $left } : {}),
  } as RangeA1;
}
