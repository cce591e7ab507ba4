import { readRange, writeRange } from "../../../../sheet/file/range-reference";
import { withAttribute } from "../../../../sheet/file/cell-xml";
import { shiftedIndex, shiftedRange, type StructureShift } from "../../reference/structure-shift";
import type { XmlElement } from "../xml-tree";
import type { TextPatch } from "../text-patch";
import { prefixOf } from "./prefix";

/** The cells that an attribute with several ranges names, after rows and columns were inserted or deleted. */
export function shiftedList(text: string, shifts: readonly StructureShift[]): string {
  const ranges = text.split(/\s+/).flatMap((part) => {
    const range = readRange(part);
    const moved = shifts.reduce<typeof range>((at, shift) => at && shiftedRange(at, shift), range);
    return moved === undefined ? [] : [writeRange(moved)];
  });
  return ranges.join(" ");
}

/** Elements that name cells in one attribute and mean nothing without them. */
const attributes: Readonly<Record<string, string>> = {
  protectedRange: "sqref",
  ignoredError: "sqref",
  cellWatch: "r",
  sortState: "ref",
  sortCondition: "ref",
};

/**
 * 元素随行列移动 — moves what a worksheet part says of cells in places that the document does not look into: protected
 * ranges, ignored errors, sorting, page breaks, the selection.
 */
export function shiftElements(root: XmlElement, patch: TextPatch, shifts: readonly StructureShift[]): void {
  for (const element of root.children) {
    if (["protectedRanges", "ignoredErrors", "cellWatches", "sortState"].includes(element.name)) {
      shiftCells(element, patch, shifts);
    } else if (element.name === "rowBreaks" || element.name === "colBreaks") {
      shiftBreaks(element, patch, shifts);
    }
  }
}

function shiftCells(element: XmlElement, patch: TextPatch, shifts: readonly StructureShift[]): void {
  const holders = [element, ...element.children].filter(({ name }) => name in attributes);
  const moved = holders.map((holder) => {
    const name = attributes[holder.name] ?? "ref";
    return { holder, name, cells: shiftedList(holder.attribute(name) ?? "", shifts) };
  });
  // An empty list of its kind is not allowed, so the list goes with its last entry.
  if (moved.every(({ cells }) => cells === "")) {
    patch.replace(element.start, element.end, "");
    return;
  }
  for (const { holder, name, cells } of moved) {
    const { start, end, tag } = holder;
    if (cells === "") patch.replace(start, end, "");
    else patch.replace(start, start + tag.length, withAttribute(tag, name, cells));
  }
}

/** A page break stands before the row or column of its number. */
function shiftBreaks(element: XmlElement, patch: TextPatch, shifts: readonly StructureShift[]): void {
  const axis = element.name === "rowBreaks" ? "rows" : "columns";
  const whole = shifts.filter((shift) => shift.axis === axis && shift.band === undefined);
  if (whole.length === 0) return;
  const breaks = element.children.flatMap((one) => {
    const start = one.numberAttribute("id");
    const moved = whole.reduce<number | undefined>(
      (at, shift) => (at === undefined ? undefined : shiftedIndex(at, shift)),
      start,
    );
    return moved === undefined || moved === 0 ? [] : [withAttribute(one.source, "id", String(moved))];
  });
  const prefix = prefixOf(element.tag);
  const manual = breaks.filter((one) => /\sman="(?:1|true)"/.test(one)).length;
  const text =
    breaks.length === 0
      ? ""
      : `<${prefix}${element.name} count="${breaks.length}" manualBreakCount="${manual}">${breaks.join("")}</${prefix}${element.name}>`;
  patch.replace(element.start, element.end, text);
}
