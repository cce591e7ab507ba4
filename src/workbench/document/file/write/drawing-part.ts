import { toXml } from "../../../../sheet/file/xml-text";
import type { ChartCorner } from "../../contract/chart-view";
import { shiftedIndex, type StructureShift } from "../../reference/structure-shift";
import type { ChartState } from "../../state/workbook-shape";
import { TextPatch } from "../text-patch";
import { readXml, type XmlElement } from "../xml-tree";

/** The type of a drawing part and of what leads to it. */
export const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const drawingRelationship =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const unitsPerPoint = 12700;

/** A drawing without anything in it. */
export const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}"></xdr:wsDr>`;

/** What happened to the anchors of a drawing that the file has. */
export interface DrawingChanges {
  /** By the number of the anchor: its chart as it is now, or `undefined` where it was deleted. */
  readonly charts: ReadonlyMap<number, ChartState | undefined>;
  readonly shifts: readonly StructureShift[];
}

/** 绘图部件 — a drawing after its charts were moved or deleted; pictures and shapes move with their cells. */
export function changedDrawing(source: string, { charts, shifts }: DrawingChanges): string {
  const root = readXml(source);
  if (root === undefined) return source;
  const patch = new TextPatch(source);
  const anchors = root.children.filter(({ name }) => name.endsWith("Anchor"));
  anchors.forEach((anchor, index) => {
    const chart = charts.get(index);
    if (charts.has(index) && chart === undefined) {
      patch.replace(anchor.start, anchor.end, "");
      return;
    }
    for (const side of ["from", "to"] as const) {
      const corner = anchor.child(side);
      if (corner === undefined) continue;
      if (chart !== undefined) placeCorner(corner, chart[side], patch);
      else if (anchor.attribute("editAs") !== "absolute") moveCorner(corner, shifts, patch);
    }
    const name = anchor.descendants("cNvPr")[0];
    if (chart !== undefined && name !== undefined && name.attribute("name") !== chart.name) {
      const tag = name.tag.replace(/\sname="[^"]*"/, ` name="${toXml(chart.name)}"`);
      patch.replace(name.start, name.start + name.tag.length, tag);
    }
  });
  return patch.text;
}

function placeCorner(corner: XmlElement, wanted: ChartCorner, patch: TextPatch): void {
  const values: Readonly<Record<string, number>> = {
    col: wanted.column,
    colOff: Math.round(wanted.columnOffset * unitsPerPoint),
    row: wanted.row,
    rowOff: Math.round(wanted.rowOffset * unitsPerPoint),
  };
  for (const child of corner.children) {
    const value = values[child.name];
    if (value === undefined || Number(child.text) === value) continue;
    patch.replace(child.contentStart, child.contentEnd, String(value));
  }
}

function moveCorner(corner: XmlElement, shifts: readonly StructureShift[], patch: TextPatch): void {
  for (const [name, axis] of [
    ["row", "rows"],
    ["col", "columns"],
  ] as const) {
    const child = corner.child(name);
    if (child === undefined) continue;
    const own = Number(child.text);
    const whole = shifts.filter((shift) => shift.axis === axis && shift.band === undefined);
    const moved = whole.reduce((at, shift) => shiftedIndex(at, shift) ?? shift.at, own);
    if (moved !== own) patch.replace(child.contentStart, child.contentEnd, String(moved));
  }
}

/** The drawing with one more chart. */
export function withChart(source: string, chart: ChartState, relationship: string): string {
  const corner = (name: string, { row, column, rowOffset, columnOffset }: ChartCorner): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(columnOffset * unitsPerPoint)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(rowOffset * unitsPerPoint)}</xdr:rowOff></xdr:${name}>`;
  const used = (readXml(source)?.descendants("cNvPr") ?? []).map((one) => one.numberAttribute("id") ?? 0);
  const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const anchor =
    `<xdr:twoCellAnchor xmlns:xdr="${drawing}">${corner("from", chart.from)}${corner("to", chart.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${Math.max(1, ...used) + 1}" name="${toXml(chart.name)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>" +
    `<a:off xmlns:a="${main}" x="0" y="0"/><a:ext xmlns:a="${main}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${main}"><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}"` +
    ` xmlns:r="${relations}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:twoCellAnchor>";
  const empty = /<((?:[\w.-]+:)?wsDr)\b([^>]*)\/>\s*$/.exec(source);
  if (empty) return `${source.slice(0, empty.index)}<${empty[1]}${empty[2]}>${anchor}</${empty[1]}>`;
  const close = source.lastIndexOf("</");
  return source.slice(0, close) + anchor + source.slice(close);
}
