/** 文本补丁 — replacements in a text that do not overlap, made all at once so that places stay what they were. */
export class TextPatch {
  private readonly pieces: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.pieces.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text with all replacements; insertions at the same place stand in the order in which they were made. */
  get text(): string {
    let result = "";
    let at = 0;
    const ordered = this.pieces.map((piece, index) => ({ ...piece, index }));
    ordered.sort((one, other) => one.start - other.start || one.end - other.end || one.index - other.index);
    for (const { start, end, text } of ordered) {
      result += this.source.slice(at, start) + text;
      at = end;
    }
    return result + this.source.slice(at);
  }
}
