import type { CellRange } from "../../../sheet";
import type { BorderEdge, BorderStyle, CellBorder } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { htmlColor } from "./html-color";
import type { RangeModel } from "./range-model";
import { applyStyle, commonStyle } from "./range-style";

/** The lines of a range by the words of Office.js. */
export const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
/** One of the words for lines. */
export type Side = (typeof sides)[number];

/** One of the lines of a range. */
export interface BorderModel {
  readonly range: RangeModel;
  readonly side: Side;
}

type Edge = keyof CellBorder;

/**
 * The cells that have the line, and on which of their edges; inner lines belong to both of their
 * neighbours.
 */
function places({ range, side }: BorderModel): readonly { readonly area: CellRange; readonly edge: Edge }[] {
  const { area } = range;
  const { startRow, startColumn, endRow, endColumn } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, endRow: startRow }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, startRow: endRow }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, endColumn: startColumn }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, startColumn: endColumn }, edge: "right" }];
    case "InsideVertical":
      return startColumn === endColumn
        ? []
        : [
            { area: { ...area, endColumn: endColumn - 1 }, edge: "right" },
            { area: { ...area, startColumn: startColumn + 1 }, edge: "left" },
          ];
    case "InsideHorizontal":
      return startRow === endRow
        ? []
        : [
            { area: { ...area, endRow: endRow - 1 }, edge: "bottom" },
            { area: { ...area, startRow: startRow + 1 }, edge: "top" },
          ];
  }
}

/** What Office.js calls the lines of the file format, as style and weight. */
const looks: Readonly<Record<BorderStyle, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function edgeOf<Value extends string>(
  border: BorderModel,
  read: (edge: BorderEdge | null) => Value,
): Value | null {
  const [place] = places(border);
  if (place === undefined) return read(null);
  return commonStyle({ ...border.range, area: place.area }, (style) => read(style.border[place.edge]));
}

function change(
  border: BorderModel,
  location: string,
  next: (edge: BorderEdge | null) => BorderEdge | null,
): void {
  for (const { area, edge } of places(border)) {
    const range = { ...border.range, area };
    const style = commonStyle(range, (cell) => cell.border[edge]?.style ?? "");
    const color = commonStyle(range, (cell) => cell.border[edge]?.color ?? "");
    const present = style ? { style: style as BorderStyle, color: color === "" ? null : color } : null;
    applyStyle(range, { border: { [edge]: next(present) } }, location);
  }
}

function styleWith(word: string, weight: string, location: string): BorderStyle {
  const entries = Object.entries(looks) as [BorderStyle, readonly [string, string]][];
  const sameWord = entries.filter(([, [style]]) => style === word);
  const found = sameWord.find(([, [, each]]) => each === weight) ?? sameWord[0];
  if (found === undefined) throw invalidArgument(location);
  return found[0];
}

/** 边框 — `Excel.RangeBorder`. */
export const rangeBorderClass: HostClass<BorderModel> = new HostClass<BorderModel>("RangeBorder", () => ({
  identity: ({ side }) => ({ _Id: side }),
  values: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border) => edgeOf(border, (edge) => (edge === null ? "None" : looks[edge.style][0])),
      set: (border, value) =>
        change(border, "RangeBorder.style", (edge) => {
          if (value === "None") return null;
          const weight = edge === null ? "Thin" : looks[edge.style][1];
          return { style: styleWith(String(value), weight, "RangeBorder.style"), color: edge?.color ?? null };
        }),
    },
    weight: {
      get: (border) => edgeOf(border, (edge) => (edge === null ? "Thin" : looks[edge.style][1])),
      set: (border, value) =>
        change(border, "RangeBorder.weight", (edge) => {
          const word = edge === null ? "Continuous" : looks[edge.style][0];
          return { style: styleWith(word, String(value), "RangeBorder.weight"), color: edge?.color ?? null };
        }),
    },
    color: {
      get: (border) => edgeOf(border, (edge) => edge?.color ?? "#000000"),
      set: (border, value) => {
        const color = htmlColor(value);
        if (color === undefined) throw invalidArgument("RangeBorder.color");
        change(border, "RangeBorder.color", (edge) => ({ style: edge?.style ?? "thin", color }));
      },
    },
  },
}));
