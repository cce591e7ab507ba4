import { parseUnit } from "./parse-unit";
import type { Unit } from "./unit";

/** 表头里的单位 — the unit a header carries: `低位发热量（GJ/t）`, `用电量/万kWh`, `单位：万元`; `undefined` where it has none. */
export function unitOfHeader(header: string): Unit | undefined {
  const plain = header.normalize("NFC").trim();
  for (const text of [plain, ...parts(plain)]) {
    const unit = readableUnit(text, plain);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Where people put a unit: in the last brackets, after a colon, a comma, an underscore, a space or a slash. */
function parts(header: string): readonly string[] {
  const bracketed = outermostBrackets(header).reverse();
  const stated = bracketed.map((text) => text.replace(/^.*?单位\s*[:：]?\s*/, ""));
  const separated = [/[:：]/g, /[,，、]/g, /[_＿]/g, /\s+/g, /[/／]/g].flatMap((separator) =>
    [...header.matchAll(separator)].map((found) => header.slice(found.index + found[0].length)),
  );
  return [...stated, ...separated];
}

/** The contents of the brackets of a header from left to right; brackets inside brackets stay where they are. */
function outermostBrackets(header: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  [...header].reduce((index, letter) => {
    if ("(（[［【〔".includes(letter)) {
      if (depth === 0) start = index + letter.length;
      depth += 1;
    } else if (")）]］】〕".includes(letter) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(header.slice(start, index));
    }
    return index + letter.length;
  }, 0);
  return found;
}

/**
 * A number in brackets counts columns, and a year in brackets is the period of a table, unless the header speaks of a
 * length of time.
 */
function readableUnit(text: string, header: string): Unit | undefined {
  if (text.trim() === "" || /^[\d.\s]+$/.test(text.normalize("NFKC"))) return undefined;
  const reading = parseUnit(text);
  if (!("unit" in reading)) return undefined;
  const { dimensions } = reading.unit;
  const isCalendar = Object.keys(dimensions).join() === "calendar";
  const isMultiple = Object.keys(dimensions).length === 0 && !/[%‰％]/.test(text);
  if (isMultiple) return undefined;
  return isCalendar && !/[时限龄期寿]|间/.test(header) ? undefined : reading.unit;
}
