import { foldedWordKey, nearestWords } from "../unit";

/** What is remembered of texts as people wrote them; more than any ledger has, and still small. */
const rememberedTexts = 4096;

/**
 * 名称索引 — rows by the names people write for them, without regard to case, spaces, hyphens and brackets. A name may
 * belong to several rows: whoever asks decides what that means.
 */
export class NameIndex<Row> {
  private readonly rows: ReadonlyMap<string, readonly Row[]>;
  private readonly remembered = new Map<string, readonly Row[]>();

  constructor(all: readonly Row[], namesOf: (row: Row) => readonly string[]) {
    const rows = new Map<string, Row[]>();
    for (const row of all) {
      for (const name of new Set(namesOf(row).map(nameKey))) {
        const named = rows.get(name);
        if (named === undefined) rows.set(name, [row]);
        else named.push(row);
      }
    }
    this.rows = rows;
  }

  /** The rows of that name; none where it is unknown. */
  find(text: string): readonly Row[] {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const found = this.rows.get(nameKey(text)) ?? [];
    if (this.remembered.size >= rememberedTexts) this.remembered.clear();
    this.remembered.set(text, found);
    return found;
  }

  /** The rows whose names differ least from the text, and those whose names hold it. */
  nearest(text: string, limit = 6): readonly Row[] {
    const key = nameKey(text);
    const names = [...this.rows.keys()];
    const holding = [...key].length < 2 ? [] : names.filter((name) => name.includes(key));
    const near = [...nearestWords(key, names), ...holding].flatMap((name) => this.rows.get(name) ?? []);
    return [...new Set(near)].slice(0, limit);
  }
}

/** Brackets, commas and other marks are no part of a name. */
export function nameKey(name: string): string {
  return foldedWordKey(name).replace(/[(),，、;《》〔〕“”"'·/（）—]/g, "");
}
