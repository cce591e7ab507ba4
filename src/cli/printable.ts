/** Characters that steer a terminal or turn the direction of text, and so could make it show what is not there. */
const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** 安全文本 — text from a file as it can be shown in a terminal: what would steer it is written out as `\u001b`. */
export function printable(text: string): string {
  return text.replace(STEERING, escaped);
}

/** The value as JSON that can be shown in a terminal and still means the same. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(STEERING, (character) => (character === "\n" ? character : escaped(character)));
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
