import type { Text } from "../../text/language";
import { parseUnit, unitOfHeader } from "../../unit";
import type { ColumnRole, ColumnRoleId } from "./column-role";

/** Points for a word: the whole header, its beginning or end, or somewhere inside it. */
const points = { same: 90, begins: 70, contains: 55 } as const;

/** A header that begins or ends with a word of the role, or is one. */
export const clearlySaid = points.begins;

/** 表头的分数 — how well a header says a role, and which word says it. */
export function headerScore(
  header: string,
  words: readonly string[],
): { readonly score: number; readonly reason?: Text } {
  const plain = folded(withoutUnit(header));
  const last = folded(withoutUnit(lastPart(header)));
  let best = 0;
  let found = "";
  for (const word of words) {
    const sought = folded(word);
    const score =
      plain === sought || last === sought
        ? points.same
        : last.startsWith(sought) || last.endsWith(sought)
          ? points.begins
          : sought.length > 2 && plain.includes(sought)
            ? points.contains
            : 0;
    if (score > best || (score === best && score > 0 && word.length > found.length)) {
      best = score;
      found = word;
    }
  }
  if (best === 0) return { score: 0 };
  return { score: best, reason: { zh: `表头含“${found}”`, en: `the header says "${found}"` } };
}

/** 表头的单位 — the unit that a header itself states, as it is written there. */
export function unitInHeader(header: string): string | undefined {
  const bracket = /[(（[［]([^()（）]*)[)）\]］]\s*$/.exec(header)?.[1] ?? /[/／]([^·]+)$/.exec(header)?.[1];
  return bracket !== undefined && unitOfHeader(header) !== undefined ? bracket.trim() : undefined;
}

/**
 * 含碳的两种量 — carbon per heat and carbon per tonne are both called 含碳量: a unit in the header decides between them, and only
 * without one do the words.
 */
export function carbonRoleByUnit(header: string): ColumnRoleId | undefined {
  const text = unitInHeader(header);
  const reading = text === undefined ? undefined : parseUnit(text);
  if (reading === undefined || !("unit" in reading)) return undefined;
  return reading.unit.dimensions.energy === undefined ? "carbonShare" : "carbonContent";
}

/** The words that say a role in this block. */
export function wordsOf(role: ColumnRole, isBalance: boolean): readonly string[] {
  return isBalance ? [...role.words, ...(role.wordsInBalance ?? [])] : role.words;
}

/** The part of a header below a merged one: 燃料煤·消耗量 → 消耗量. */
export function lastPart(header: string): string {
  return header.slice(header.lastIndexOf("·") + 1);
}

function withoutUnit(header: string): string {
  return header.replace(/[(（[［].*?[)）\]］]/g, "").replace(/[/／][^·]*$/, "");
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s_:：]+/g, "")
    .toLowerCase();
}
