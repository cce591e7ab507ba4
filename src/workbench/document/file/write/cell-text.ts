import { cellAddress, type CellRange, type CellValue } from "../../../../sheet";
import { constantXml, resultXml, withAttribute, type ValueXml } from "../../../../sheet/file/cell-xml";
import { formulaToStored } from "../../../../sheet/file/formula-to-stored";
import { writeRange } from "../../../../sheet/file/range-reference";
import { toCellText, toXml } from "../../../../sheet/file/xml-text";

/** What a cell is to say in the file. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  /** The number of the style in the file. */
  readonly style: number;
  readonly value: CellValue;
  /** As typed, with every table named. */
  readonly formula?: string;
  /** Where an array formula reaches. */
  readonly arrayRange?: CellRange;
  /** The number of the metadata record that makes an array formula spill. */
  readonly cellMetadata?: string;
}

/** 单元格文本 — a whole cell element; `""` for a cell without content and style. */
export function cellText(cell: CellText, prefix: string): string {
  const { row, column, style, formula, value, cellMetadata } = cell;
  const content = formulaText(cell, prefix);
  const stored: ValueXml = formula === undefined ? constantXml(value) : resultXml(value);
  const body = content + stored.element(prefix);
  if (body === "" && style === 0) return "";
  const tag =
    `<${prefix}c r="${cellAddress(row, column)}"` +
    (style === 0 ? "" : ` s="${style}"`) +
    (stored.type === undefined ? "" : ` t="${stored.type}"`) +
    (cellMetadata === undefined ? "" : ` cm="${cellMetadata}"`);
  return body === "" ? `${tag}/>` : `${tag}>${body}</${prefix}c>`;
}

function formulaText({ formula, arrayRange }: CellText, prefix: string): string {
  if (formula === undefined) return "";
  const text = toXml(toCellText(formulaToStored(formula)));
  const array = arrayRange === undefined ? "" : ` t="array" ref="${writeRange(arrayRange)}"`;
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}

/** The open tag of a cell as the file writes it, at another place or with another style. */
export function placedTag(tag: string, row: number, column: number, style: number): string {
  const placed = withAttribute(tag, "r", cellAddress(row, column));
  return withAttribute(placed, "s", style === 0 ? undefined : String(style));
}

/** A formula cell as the file writes it, with a fresh result and perhaps another reach. */
export function freshResult(
  text: string,
  prefix: string,
  value: CellValue,
  arrayRange: CellRange | undefined,
): string {
  const open = /^<[^>]*>/.exec(text)?.[0] ?? "";
  const formula = new RegExp(`<${prefix}f(?:\\s[^>]*)?(?:/>|>[^]*?</${prefix}f>)`).exec(text)?.[0] ?? "";
  const reaching =
    arrayRange === undefined
      ? formula
      : formula.replace(/^<[^>]*>/, (tag) => withAttribute(tag, "ref", writeRange(arrayRange)));
  const stored = resultXml(value);
  // A rich value belongs to the old result and would go on being shown.
  const tag = withAttribute(withAttribute(open.replace(/\s*\/>$/, ">"), "vm", undefined), "t", stored.type);
  return `${tag}${reaching}${stored.element(prefix)}</${prefix}c>`;
}
