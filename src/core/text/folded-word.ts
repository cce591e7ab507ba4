/** 归一的词 — a word as it is compared: full width, spaces and case make no difference. */
export function foldedWord(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
