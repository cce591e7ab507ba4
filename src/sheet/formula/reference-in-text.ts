import { parseR1C1Ref } from "@borgar/fx";
import { columnLimit, rowLimit } from "../address/cell-address";
import { errorReference } from "../value/failures";
import type { Operand } from "../value/operand";
import { Area, Reference } from "../value/reference";
import { compile } from "./compile";
import type { Evaluate } from "./formula";
import type { Place } from "./place";
import { readFormula } from "./read-formula";

/** Compiled references by text; INDIRECT is asked for the same few texts again and again. */
const compiledTexts = new WeakMap<object, Map<string, Evaluate>>();

/** INDIRECT — the reference that a text names, in A1 or R1C1 form; `#REF!` where it names none. */
export function referenceInText(text: string, isA1: boolean, at: Place): Operand {
  if (!isA1) return referenceInR1C1(text, at);
  const cache = compiledTexts.get(at.sheet) ?? new Map<string, Evaluate>();
  compiledTexts.set(at.sheet, cache);
  let evaluate = cache.get(text);
  if (evaluate === undefined) {
    evaluate = compiledReference(text, at);
    cache.set(text, evaluate);
  }
  return evaluate(at.withLocals(null));
}

function compiledReference(text: string, at: Place): Evaluate {
  // Fixed and relative rows mean the same here: the text names its cells wherever the formula stands.
  const fixedText = text.trim();
  const expression = readFormula(fixedText, { row: 0, column: 0 });
  const { workbook, sheet } = at;
  if (expression === undefined || !["range", "name", "table", "unary", "binary"].includes(expression.kind)) {
    return () => errorReference;
  }
  const scope = { workbook, sheet, table: undefined, variables: null, isArray: true, instrument: null };
  const evaluate = compile(expression, scope);
  return (place) => {
    const found = evaluate(place.atOrigin());
    return found instanceof Reference ? found : errorReference;
  };
}

function referenceInR1C1(text: string, at: Place): Operand {
  const parsed = parseR1C1Ref(text.trim());
  if (parsed === undefined || !("range" in parsed) || parsed.range === undefined) return errorReference;
  const name = parsed.context?.[0];
  const sheet = name === undefined ? at.sheet : at.workbook.sheetNamed(name);
  if (sheet === undefined || (parsed.context?.length ?? 0) > 1) return errorReference;
  const { r0, r1, c0, c1, $r0, $r1, $c0, $c1 } = parsed.range;
  const row = (index: number | null | undefined, isFixed: unknown, otherwise: number): number =>
    typeof index === "number" ? (isFixed ? index : at.row + index) : otherwise;
  const column = (index: number | null | undefined, isFixed: unknown, otherwise: number): number =>
    typeof index === "number" ? (isFixed ? index : at.column + index) : otherwise;
  const top = row(r0, $r0, 0);
  const left = column(c0, $c0, 0);
  const bottom = row(r1, $r1, typeof r0 === "number" ? top : rowLimit - 1);
  const right = column(c1, $c1, typeof c0 === "number" ? left : columnLimit - 1);
  if (Math.min(top, left, bottom, right) < 0 || bottom >= rowLimit || right >= columnLimit) {
    return errorReference;
  }
  return new Reference([new Area(sheet, top, left, bottom, right)]);
}
