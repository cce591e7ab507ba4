import type { LedgerBlock } from "./ledger-block";
import { directionOf, type Direction } from "./row-words";
import { textOf, unmerged, type SourceRange } from "./source-range";

/** A number before the title of a section: 一、 （二） 3. */
const numbering = /^[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.:：]?/;

/** What may follow the direction in the title of a section. */
const following = /(?:的|物料|原料|产品|部分|项目|项|端|碳)*:?$/;

/**
 * 分段的方向 — ledgers with 一、输入 … 二、输出 … among their rows say the direction once for all rows below; by row of the range,
 * counted from 0.
 */
export function sectionDirections(source: SourceRange, block: LedgerBlock): ReadonlyMap<number, Direction> {
  const cells = unmerged(source);
  const found = new Map<number, Direction>();
  let current: Direction | undefined;
  block.rows.forEach((kind, index) => {
    const row = block.firstRow + index;
    if (kind === "note") current = titleDirection((cells[row] ?? []).map(textOf)) ?? current;
    else if (kind === "data" && current !== undefined) found.set(row, current);
  });
  return found;
}

/** A title stands alone in its row, or is merged across it. */
function titleDirection(texts: readonly string[]): Direction | undefined {
  const [title, ...others] = new Set(texts.filter((text) => text !== ""));
  if (title === undefined || others.length > 0) return undefined;
  const plain = title.replace(/\s+/g, "").replace(numbering, "");
  return directionOf(plain) ?? directionOf(plain.replace(following, ""));
}
