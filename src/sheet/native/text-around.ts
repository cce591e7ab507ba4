import { CellError } from "../model/cell-value";
import type { Place } from "../formula/place";
import { toText } from "../value/coercion";
import { errorNA, errorValue } from "../value/failures";
import { asGrid } from "../value/operand";
import type { Operand } from "../value/operand";
import { definePlaced } from "./native-function";
import { joined } from "./text";

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Where the delimiters stand in a text; the longer delimiter wins where two begin at the same place. */
function cuts(text: string, delimiters: readonly string[], ignoresCase: boolean): Cut[] {
  const searched = ignoresCase ? text.toLowerCase() : text;
  const wanted = delimiters.map((delimiter) => (ignoresCase ? delimiter.toLowerCase() : delimiter));
  const longestFirst = [...wanted].sort((a, b) => b.length - a.length);
  const found: Cut[] = [];
  for (let position = 0; position < text.length;) {
    const hit = longestFirst.find(
      (delimiter) => delimiter !== "" && searched.startsWith(delimiter, position),
    );
    if (hit !== undefined) found.push({ start: position, end: position + hit.length });
    position += hit?.length ?? 1;
  }
  return found;
}

interface Options {
  readonly instance: number;
  readonly ignoresCase: boolean;
  readonly endCounts: boolean;
  readonly otherwise: Operand;
}

function around(
  side: "before" | "after",
  text: string,
  delimiters: readonly string[],
  options: Options,
): Operand {
  const instance = Math.trunc(options.instance);
  if (instance === 0 || Math.abs(instance) > Math.max(1, text.length)) return errorValue;
  if (delimiters.includes("")) {
    const wholeText = side === "before" ? instance < 0 : instance > 0;
    return wholeText ? text : "";
  }
  const found = cuts(text, delimiters, options.ignoresCase);
  if (options.endCounts) {
    if (instance > 0) found.push({ start: text.length, end: text.length });
    else found.unshift({ start: 0, end: 0 });
  }
  const cut = instance > 0 ? found[instance - 1] : found[found.length + instance];
  if (cut === undefined) return options.otherwise;
  return side === "before" ? text.slice(0, cut.start) : text.slice(cut.end);
}

function delimitersOf(operand: Operand, at: Place): string[] | CellError {
  const grid = asGrid(operand, at.workbook);
  if (grid instanceof CellError) return grid;
  const texts: string[] = [];
  for (const value of grid.cells) {
    const text = toText(value);
    if (text instanceof CellError) return text;
    texts.push(text);
  }
  return texts;
}

const cutting = (name: string, side: "before" | "after") =>
  definePlaced(
    name,
    ["text", "operand", "number??", "number??", "number??", "value?"],
    (at, text, delimiter, instance = 1, mode = 0, end = 0, otherwise = errorNA) => {
      const delimiters = delimitersOf(delimiter, at);
      if (delimiters instanceof CellError) return delimiters;
      return around(side, text, delimiters, {
        instance,
        ignoresCase: mode !== 0,
        endCounts: end !== 0,
        otherwise,
      });
    },
  );

/** 分隔文本 — joining texts with delimiters, and the text before or after one. */
export const delimitedTextFunctions = [
  cutting("TEXTBEFORE", "before"),
  cutting("TEXTAFTER", "after"),
  definePlaced(
    "TEXTJOIN",
    ["operand", "logical", "operand", "operand*"],
    (_at, delimiter, skipsEmpty, ...rest) => joined(delimiter, skipsEmpty, rest),
  ),
];
