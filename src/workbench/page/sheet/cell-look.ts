import { CellError } from "../../../sheet";
import type { CellView } from "../../document";
import type { CellLook } from "../../grid/grid-view";
import { edgeStyles, fillOf } from "./cell-edges";
import { fontFamily, pixels } from "./cell-font";

/** What surrounds a cell, as far as it changes its look. */
export interface CellSurroundings {
  readonly right: CellView;
  readonly below: CellView;
  readonly showsGridlines: boolean;
  readonly zoom: number;
  /** The text after fitting into the column. */
  readonly shown: string;
  /** How far a text runs over the blank cells to its right, and the width of its own; absent where it does not. */
  readonly overflow?: { readonly width: number; readonly own: number };
  /** For a merged cell: the size of the merged area, and how far this cell is into it. */
  readonly merged?: {
    readonly width: number;
    readonly height: number;
    readonly left: number;
    readonly top: number;
  };
  readonly hover?: string;
}

/** 单元格外观 — a cell of the document in the words of a browser. */
export function cellLook(cell: CellView, around: CellSurroundings): CellLook {
  const { style, conditional } = cell;
  const { font, alignment } = style;
  const fill = fillOf(cell);
  const color = conditional?.fontColor ?? cell.textColor ?? font.color;
  const classes = ["cell", `across-${across(cell)}`, `down-${down(alignment.vertical)}`];
  if (cell.value instanceof CellError) classes.push("is-error");
  if (cell.note !== undefined) classes.push("has-note");
  if (cell.formula !== undefined) classes.push("is-formula");
  if (cell.hyperlink !== undefined) classes.push("is-link");
  if (alignment.wrapText) classes.push("is-wrapped");
  if (around.overflow !== undefined) classes.push("runs-over");
  const decorations = [
    ...(font.underline === "none" ? [] : ["underline"]),
    ...((conditional?.strike ?? font.strike) ? ["line-through"] : []),
  ];
  return {
    text: around.shown,
    classes: classes.join(" "),
    style: {
      ...edgeStyles({
        cell,
        right: around.right,
        below: around.below,
        showsGridlines: around.showsGridlines,
      }),
      fontFamily: fontFamily(font),
      fontSize: `${round(pixels(font.size, around.zoom))}px`,
      // Written in every cell, since the grid reuses one element for other cells while it scrolls.
      fontWeight: (conditional?.bold ?? font.bold) ? "600" : "400",
      fontStyle: (conditional?.italic ?? font.italic) ? "italic" : "normal",
      textDecoration: decorations.length === 0 ? "none" : decorations.join(" "),
      color: color ?? "var(--ink)",
      backgroundColor: fill ?? "transparent",
    },
    inner: innerStyle(cell, around),
    ...(around.hover === undefined ? {} : { hover: around.hover }),
  };
}

function innerStyle({ style }: CellView, around: CellSurroundings): Record<string, string> {
  const { indent, textRotation } = style.alignment;
  const { overflow, merged } = around;
  const inner: Record<string, string> = {};
  if (indent > 0) inner["paddingInline"] = `${round((3 + indent * 9) * around.zoom)}px`;
  if (merged !== undefined) {
    Object.assign(inner, {
      position: "absolute",
      width: `${merged.width}px`,
      height: `${merged.height}px`,
      left: `${-merged.left}px`,
      top: `${-merged.top}px`,
    });
  } else if (overflow !== undefined) {
    inner["width"] = `${overflow.width}px`;
    // Beyond its own cell the text has paper behind it, which hides the gridlines that it crosses.
    inner["background"] = `linear-gradient(to right, transparent ${overflow.own}px, var(--paper) 0)`;
  }
  if (textRotation > 0 && textRotation <= 180) {
    inner["rotate"] = `${textRotation <= 90 ? -textRotation : textRotation - 90}deg`;
  } else if (textRotation === 255) {
    inner["writingMode"] = "vertical-rl";
    inner["textOrientation"] = "upright";
  }
  return inner;
}

/** Where the content stands: numbers right, texts left, truth values and errors in the middle, unless told. */
export function across({ style, value }: CellView): "left" | "center" | "right" | "justify" {
  switch (style.alignment.horizontal) {
    case "left":
    case "fill":
      return "left";
    case "center":
    case "centerContinuous":
      return "center";
    case "right":
      return "right";
    case "justify":
    case "distributed":
      return "justify";
    case "general":
      if (typeof value === "number") return "right";
      return typeof value === "string" || value === null ? "left" : "center";
  }
}

function down(vertical: CellView["style"]["alignment"]["vertical"]): "top" | "center" | "bottom" {
  return vertical === "justify" || vertical === "distributed" ? "center" : vertical;
}

const round = (size: number): number => Math.round(size * 100) / 100;
