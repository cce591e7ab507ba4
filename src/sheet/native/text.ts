import { CellError } from "../model/cell-value";
import { toText } from "../value/coercion";
import { errorNA, errorValue, failure } from "../value/failures";
import type { Operand } from "../value/operand";
import { define } from "./native-function";
import { scanAll } from "./scan";
import { hasWildcard, wildcardSource } from "./wildcard";

/** The longest text that a cell can hold. */
const textLimit = 32767;

function bounded(text: string): string | CellError {
  if (text.length <= textLimit) return text;
  return failure("#VALUE!", "文本超过 32767 个字符。", "The text is longer than 32767 characters.");
}

/** All values of the arguments as texts, in reading order. */
function textsOf(operands: readonly Operand[], keepsBlank: boolean): string[] | CellError {
  const texts: string[] = [];
  for (const operand of operands) {
    const error = scanAll(operand, (value) => {
      const text = toText(value);
      if (text instanceof CellError) return text;
      if (text !== "" || keepsBlank) texts.push(text);
      return undefined;
    });
    if (error !== undefined) return error;
  }
  return texts;
}

function concatenated(operands: readonly Operand[]): string | CellError {
  const texts = textsOf(operands, false);
  return texts instanceof CellError ? texts : bounded(texts.join(""));
}

/** The first `count` characters, at least 0; Excel counts in UTF-16 units. */
function left(text: string, count = 1): string | CellError {
  return count < 0 ? errorValue : text.slice(0, Math.trunc(count));
}

function right(text: string, count = 1): string | CellError {
  if (count < 0) return errorValue;
  const whole = Math.trunc(count);
  return whole === 0 ? "" : text.slice(-whole);
}

function middle(text: string, start: number, count: number): string | CellError {
  if (start < 1 || count < 0) return errorValue;
  const from = Math.trunc(start) - 1;
  return text.slice(from, from + Math.trunc(count));
}

function found(wanted: string, text: string, start: number): number | CellError {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return errorValue;
  const position = text.indexOf(wanted, from);
  return position < 0 ? errorValue : position + 1;
}

/** SEARCH: without regard to letter case, with wildcards. */
function searched(wanted: string, text: string, start: number): number | CellError {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return errorValue;
  if (!hasWildcard(wanted)) return found(wanted.toLowerCase(), text.toLowerCase(), start);
  const position = text.slice(from).search(new RegExp(wildcardSource(wanted), "i"));
  return position < 0 ? errorValue : position + from + 1;
}

function substituted(
  text: string,
  old: string,
  replacement: string,
  occurrence?: number,
): string | CellError {
  if (occurrence !== undefined && occurrence < 1) return errorValue;
  if (old === "") return text;
  if (occurrence === undefined) return bounded(text.split(old).join(replacement));
  let position = -1;
  for (let left = Math.trunc(occurrence); left > 0; left--) {
    position = text.indexOf(old, position < 0 ? 0 : position + old.length);
    if (position < 0) return text;
  }
  return bounded(text.slice(0, position) + replacement + text.slice(position + old.length));
}

function proper(text: string): string {
  return text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

function characterOf(code: number): string | CellError {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > 255) return errorValue;
  // CHAR speaks the Windows code page, in which 128 to 159 are signs and letters rather than control codes.
  return whole >= 128 && whole <= 159
    ? new TextDecoder("windows-1252").decode(new Uint8Array([whole]))
    : String.fromCharCode(whole);
}

function unicodeCharacter(code: number): string | CellError {
  const whole = Math.trunc(code);
  const isSurrogate = whole >= 0xd800 && whole <= 0xdfff;
  if (isSurrogate) return errorNA;
  return whole < 1 || whole > 0x10ffff ? errorValue : String.fromCodePoint(whole);
}

/** 文本函数 — taking texts apart and putting them together. */
export const textFunctions = [
  define("LEFT", ["text", "number?"], left),
  define("RIGHT", ["text", "number?"], right),
  define("MID", ["text", "number", "number"], middle),
  define("LEN", ["text"], (text) => text.length),
  define("FIND", ["text", "text", "number?"], (wanted, text, start = 1) => found(wanted, text, start)),
  define("SEARCH", ["text", "text", "number?"], (wanted, text, start = 1) => searched(wanted, text, start)),
  define("SUBSTITUTE", ["text", "text", "text", "number?"], substituted),
  define("REPLACE", ["text", "number", "number", "text"], (text, start, count, replacement) => {
    if (start < 1 || count < 0) return errorValue;
    const from = Math.trunc(start) - 1;
    return bounded(text.slice(0, from) + replacement + text.slice(from + Math.trunc(count)));
  }),
  define("TRIM", ["text"], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  define("CLEAN", ["text"], (text) =>
    Array.from(text)
      .filter((letter) => letter >= " ")
      .join(""),
  ),
  define("UPPER", ["text"], (text) => text.toUpperCase()),
  define("LOWER", ["text"], (text) => text.toLowerCase()),
  define("PROPER", ["text"], proper),
  define("REPT", ["text", "number"], (text, times) => {
    if (times < 0 || text.length * Math.trunc(times) > textLimit) return errorValue;
    return text.repeat(Math.trunc(times));
  }),
  define("CONCAT", ["operand", "operand*"], (...operands) => concatenated(operands)),
  define("CONCATENATE", ["text", "text*"], (...texts) => bounded(texts.join(""))),
  define("EXACT", ["text", "text"], (a, b) => a === b),
  define("CHAR", ["number"], characterOf),
  define("CODE", ["text"], (text) => (text === "" ? errorValue : text.charCodeAt(0))),
  define("UNICHAR", ["number"], unicodeCharacter),
  define("UNICODE", ["text"], (text) => text.codePointAt(0) ?? errorValue),
];

/** Joins texts with the delimiters by turns, as TEXTJOIN does. */
export function joined(
  delimiters: Operand,
  skipsEmpty: boolean,
  operands: readonly Operand[],
): string | CellError {
  const between = textsOf([delimiters], true);
  if (between instanceof CellError) return between;
  const texts = textsOf(operands, !skipsEmpty);
  if (texts instanceof CellError) return texts;
  const parts = texts.map((text, index) =>
    index === 0 ? text : (between[(index - 1) % Math.max(1, between.length)] ?? "") + text,
  );
  return bounded(parts.join(""));
}
