import type { BorderEdge, CellView } from "../../document";

/** What decides the two lines that a cell draws: at its right and at its lower edge. */
export interface EdgeNeighbours {
  readonly cell: CellView;
  readonly right: CellView;
  readonly below: CellView;
  readonly showsGridlines: boolean;
}

const WIDTHS: Readonly<Record<BorderEdge["style"], number>> = {
  hair: 1,
  dotted: 1,
  thin: 1,
  dashed: 1,
  dashDot: 1,
  dashDotDot: 1,
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};

/** 边线 — the lines of a cell: the border of either side, otherwise the gridline, which a fill hides as in Excel. */
export function edgeStyles({
  cell,
  right,
  below,
  showsGridlines,
}: EdgeNeighbours): Readonly<Record<string, string>> {
  const inside = cell.merge;
  const isRightInner = inside !== undefined && cell.column < inside.endColumn;
  const isLowerInner = inside !== undefined && cell.row < inside.endRow;
  return {
    borderRight: isRightInner
      ? NO_LINE
      : line(cell.style.border.right ?? right.style.border.left, gridline(cell, right, showsGridlines)),
    borderBottom: isLowerInner
      ? NO_LINE
      : line(cell.style.border.bottom ?? below.style.border.top, gridline(cell, below, showsGridlines)),
  };
}

const NO_LINE = "1px solid transparent";

function gridline(one: CellView, other: CellView, showsGridlines: boolean): string {
  return showsGridlines && fillOf(one) === null && fillOf(other) === null
    ? "1px solid var(--gridline)"
    : NO_LINE;
}

function line(edge: BorderEdge | null, otherwise: string): string {
  if (edge === null) return otherwise;
  return `${WIDTHS[edge.style]}px ${lineStyle(edge.style)} ${edge.color ?? "currentColor"}`;
}

function lineStyle(style: BorderEdge["style"]): string {
  if (style === "double") return "double";
  if (style === "dotted" || style === "hair") return "dotted";
  return /dash/i.test(style) ? "dashed" : "solid";
}

/** The background of a cell, a conditional format's before its own. */
export function fillOf({ style, conditional }: CellView): string | null {
  return conditional?.fill ?? style.fill;
}
