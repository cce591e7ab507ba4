import { standardIds, type ClauseRef } from "../finding";
import { clauseNumbers as cieccpa061 } from "./cieccpa061/clause-numbers";
import { clauseNumbers as db14 } from "./db14/clause-numbers";
import { clauseNumbers as db43 } from "./db43/clause-numbers";
import { clauseNumbers as dzjn108 } from "./dzjn108/clause-numbers";
import { clauseNumbers as guide } from "./guide/clause-numbers";

const alphabet = "abcdefghijklmnopqrstuvwxyz";
const counts = Array.from({ length: 30 }, (_, count) => `${count}`);

const numbers = { GUIDE: guide, CIECCPA061: cieccpa061, DB14: db14, DB43: db43, DZJN108: dzjn108 };

/**
 * 条款目录 — every clause of the five texts, in their order: chapters, clauses, list items, notes, tables, annexes. What is
 * not here does not exist in the texts and cannot be cited.
 */
export const clauses: readonly ClauseRef[] = standardIds.flatMap((standard) =>
  withParents(numbers[standard].split(/[|\n]/).flatMap(expanded)).map(
    (number): ClauseRef => `${standard} ${number}`,
  ),
);

const places: ReadonlyMap<ClauseRef, number> = new Map(clauses.map((clause, place) => [clause, place]));

/** Where a clause stands among all of them; `undefined` where the texts have no such clause. */
export function placeOfClause(clause: ClauseRef): number | undefined {
  return places.get(clause);
}

/** 上一级条款 — the clause to which a list item, a note or a paragraph belongs; `undefined` for a chapter or an annex. */
export function parentOfClause(clause: ClauseRef): ClauseRef | undefined {
  const [standard = "", ...rest] = clause.split(" ");
  const parent = parentOf(rest.join(" "));
  return parent === undefined ? undefined : (`${standard} ${parent}` as ClauseRef);
}

/** Whether a clause is another one or stands below it. */
export function isWithin(clause: ClauseRef, outer: ClauseRef): boolean {
  for (let at: ClauseRef | undefined = clause; at !== undefined; at = parentOfClause(at)) {
    if (at === outer) return true;
  }
  return false;
}

/** `8.3a-g` stands for seven items, `5.2.1-3` for three paragraphs. */
function expanded(entry: string): string[] {
  const text = entry.trim();
  if (text === "") return [];
  const letters = /^(.*)([a-z])-([a-z])$/.exec(text);
  if (letters !== null) {
    const [, stem = "", first = "", last = ""] = letters;
    return [...alphabet.slice(alphabet.indexOf(first), alphabet.indexOf(last) + 1)].map(
      (letter) => stem + letter,
    );
  }
  const counted = /^(.*?)(\d+)-(\d+)$/.exec(text);
  if (counted === null) return [text];
  const [, stem = "", first = "", last = ""] = counted;
  return counts.slice(counts.indexOf(first), counts.indexOf(last) + 1).map((count) => stem + count);
}

/** Puts before each number those it belongs to and that no entry names by itself. */
function withParents(entries: readonly string[]): string[] {
  const known = new Set<string>();
  for (const entry of entries) {
    const chain: string[] = [];
    for (let at: string | undefined = entry; at !== undefined; at = parentOf(at)) chain.unshift(at);
    for (const number of chain) known.add(number);
  }
  return [...known];
}

/** 8.2.5.2 note 1 → 8.2.5.2 · 9.1.1a5 → 9.1.1a · 8.3a → 8.3 · 8.3 → 8. */
function parentOf(number: string): string | undefined {
  const note = /^(.+) note(?: \d+)?$/.exec(number);
  if (note !== null) return note[1];
  const annex = /^(?:Table )?([A-F])\.\d+$/.exec(number);
  if (annex !== null) return `Annex ${annex[1] ?? ""}`;
  if (/^(?:Table|Annex) /.test(number)) return undefined;
  const item = /^(.+[a-z])\d+$/.exec(number) ?? /^(.+\d)[a-z]$/.exec(number);
  if (item !== null) return item[1];
  const dot = number.lastIndexOf(".");
  return dot === -1 ? undefined : number.slice(0, dot);
}
