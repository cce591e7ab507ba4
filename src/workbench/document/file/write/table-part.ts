import { withAttribute } from "../../../../sheet/file/cell-xml";
import { formulaToStored } from "../../../../sheet/file/formula-to-stored";
import { writeRange } from "../../../../sheet/file/range-reference";
import { toCellText, toXml } from "../../../../sheet/file/xml-text";
import type { TableColumnState, TableState } from "../../state/workbook-shape";
import { TextPatch } from "../text-patch";
import { readXml } from "../xml-tree";
import { namedTables } from "./named-tables";
import { prefixOf, withPrefix } from "./prefix";

/** The type of a table part and of what leads to it. */
export const tableContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
export const tableRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

/** 表格部件 — a table part with what was changed; sorting and filters of columns that are there stay. */
export function changedTablePart(source: string, table: TableState, before: TableState): string {
  const root = readXml(source);
  if (root === undefined) return source;
  const patch = new TextPatch(source);
  const prefix = prefixOf(root.tag);
  patch.replace(root.start, root.start + root.tag.length, tableTag(root.tag, table, before));
  const filter = root.child("autoFilter");
  if (filter !== undefined) {
    const tag = withAttribute(filter.tag, "ref", filterRange(table));
    const isKept = table.showsFilterButton;
    if (isKept) patch.replace(filter.start, filter.start + filter.tag.length, tag);
    else patch.replace(filter.start, filter.end, "");
  } else if (table.showsFilterButton) {
    patch.insert(
      root.children[0]?.start ?? root.contentStart,
      withPrefix(`<autoFilter ref="${filterRange(table)}"/>`, prefix),
    );
  }
  const columns = root.child("tableColumns");
  if (columns !== undefined && table.columns !== before.columns) {
    patch.replace(columns.start, columns.end, withPrefix(columnsXml(table), prefix));
  }
  const style = root.child("tableStyleInfo");
  const wanted = withPrefix(styleXml(table), prefix);
  if (isOtherStyle(table, before)) {
    if (style === undefined) patch.insert(columns?.end ?? root.contentEnd, wanted);
    else patch.replace(style.start, style.end, wanted);
  }
  return patch.text;
}

/** A whole new table part. */
export const newTablePart = (table: TableState, id: number): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${toXml(table.name)}"` +
  ` displayName="${toXml(table.name)}" ref="${writeRange(table.range)}"` +
  (table.hasTotalsRow ? ' totalsRowCount="1">' : ' totalsRowShown="0">') +
  (table.showsFilterButton ? `<autoFilter ref="${filterRange(table)}"/>` : "") +
  columnsXml(table) +
  styleXml(table) +
  "</table>";

function tableTag(tag: string, table: TableState, before: TableState): string {
  let changed = withAttribute(tag, "ref", writeRange(table.range));
  if (table.name !== before.name) {
    changed = withAttribute(withAttribute(changed, "name", table.name), "displayName", table.name);
  }
  if (table.hasTotalsRow === before.hasTotalsRow) return changed;
  const counted = withAttribute(changed, "totalsRowCount", table.hasTotalsRow ? "1" : undefined);
  return withAttribute(counted, "totalsRowShown", table.hasTotalsRow ? undefined : "0");
}

/** A filter leaves the totals row out. */
const filterRange = ({ range, hasTotalsRow }: TableState): string =>
  writeRange(hasTotalsRow ? { ...range, endRow: range.endRow - 1 } : range);

function columnsXml(table: TableState): string {
  const items = table.columns.map((column) => columnXml(column, table.name));
  return `<tableColumns count="${items.length}">${items.join("")}</tableColumns>`;
}

function columnXml({ source, id, name, calculatedFormula }: TableColumnState, table: string): string {
  const root = source === undefined ? undefined : readXml(source);
  const plain = `<tableColumn id="${id}" name="${toXml(toCellText(name))}">`;
  const tag =
    root === undefined ? plain : withAttribute(root.tag, "name", toCellText(name)).replace(/\s*\/>$/, ">");
  const formula =
    calculatedFormula === undefined
      ? ""
      : `<calculatedColumnFormula>${toXml(formulaToStored(namedTables(calculatedFormula, table)))}</calculatedColumnFormula>`;
  const others = (root?.children ?? []).filter((child) => child.name !== "calculatedColumnFormula");
  const content = formula + others.map((child) => child.source).join("");
  const close = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "tableColumn";
  return content === "" ? tag.replace(/>$/, "/>") : `${tag}${content}</${close}>`;
}

function styleXml(table: TableState): string {
  if (table.style === null) return "";
  return (
    `<tableStyleInfo name="${toXml(table.style)}" showFirstColumn="${Number(table.showsFirstColumn)}"` +
    ` showLastColumn="${Number(table.showsLastColumn)}" showRowStripes="${Number(table.showsRowStripes)}"` +
    ` showColumnStripes="${Number(table.showsColumnStripes)}"/>`
  );
}

const isOtherStyle = (one: TableState, other: TableState): boolean => styleXml(one) !== styleXml(other);
