import { columnOfLetters } from "../../../../sheet/address/cell-address";
import { walkSheet } from "../../../../sheet/file/sheet-walk";
import type { RowProperties } from "../../state/sheet-state";

/** What a scan meets, row by row, cell by cell; `style` is 0 where the cell names none. */
export interface RowVisitor {
  row(row: number, look: RowProperties): void;
  cell(row: number, column: number, style: number): void;
}

const tag = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;

/**
 * 扫描行列 — the styles of all cells and the looks of all rows of a worksheet part that was read before, so that its order
 * is known to be right; values are not looked at, which makes it quick.
 */
export function scanRows(source: string, visitor: RowVisitor): void {
  const start = source.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  // Text that only looks like a tag can stand in comments and literal sections; then the careful walk is needed.
  if (source.includes("<!--") || source.includes("<![CDATA[")) {
    walkCarefully(source, visitor);
    return;
  }
  const end = source.lastIndexOf("</");
  let [row, column] = [-1, -1];
  tag.lastIndex = start;
  for (let found = tag.exec(source); found !== null && found.index < end; found = tag.exec(source)) {
    const attributes = found[2] ?? "";
    if (found[1] === "row") {
      row = Number(valueOf(attributes, rowNumber) ?? row + 2) - 1;
      column = -1;
      const look = lookOf(attributes);
      if (look !== undefined) visitor.row(row, { ...look, origin: row });
      continue;
    }
    const letters = valueOf(attributes, cellLetters);
    column = letters === undefined ? column + 1 : columnOfLetters(letters);
    visitor.cell(row, column, Number(valueOf(attributes, styleNumber) ?? 0));
  }
}

const rowNumber = /\sr\s*=\s*["'](\d+)["']/;
const cellLetters = /\sr\s*=\s*["']([A-Za-z]+)\d+["']/;
const styleNumber = /\ss\s*=\s*["'](\d+)["']/;
const height = /\sht\s*=\s*["']([\d.]+)["']/;
const hidden = /\shidden\s*=\s*["'](?:1|true)["']/;
const customFormat = /\scustomFormat\s*=\s*["'](?:1|true)["']/;

const valueOf = (attributes: string, pattern: RegExp): string | undefined => pattern.exec(attributes)?.[1];

/** What a row says of itself besides its number and its extent; `undefined` where it says nothing. */
function lookOf(attributes: string): RowProperties | undefined {
  const rest = attributes.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").replace(/[\s/]/g, "");
  if (rest === "") return undefined;
  const points = valueOf(attributes, height);
  const style = customFormat.test(attributes) ? valueOf(attributes, styleNumber) : undefined;
  return {
    ...(points === undefined ? {} : { height: Number(points) }),
    ...(hidden.test(attributes) ? { isHidden: true } : {}),
    ...(style === undefined ? {} : { style: Number(style) }),
  };
}

function walkCarefully(source: string, visitor: RowVisitor): void {
  walkSheet(source, {
    row: ({ row, start, openEnd }) => {
      const look = lookOf(
        source
          .slice(start, openEnd)
          .replace(/^<[^\s/>]*/, "")
          .replace(/>$/, ""),
      );
      if (look !== undefined) visitor.row(row, { ...look, origin: row });
    },
    cell: ({ row, column, style }) => {
      visitor.cell(row, column, Number(style ?? 0));
    },
  });
}
