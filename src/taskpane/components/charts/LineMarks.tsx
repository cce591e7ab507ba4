import { tokens } from "@fluentui/react-components";
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3-shape";
import { seriesColour } from "./Patterns";

/** Lines differ in their dashes and in the shape of their points, not in colour alone. */
const dashes = ["none", "6 3", "2 2", "8 3 2 3", "1 3", "12 3"] as const;
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolCross] as const;

/** 线 — the stroke of the series of that number. */
export function LineStroke({ path, index }: { readonly path: string; readonly index: number }) {
  return (
    <path
      d={path}
      style={{
        fill: "none",
        stroke: seriesColour(index),
        strokeWidth: 2,
        strokeDasharray: dashes[index % dashes.length],
      }}
    />
  );
}

/** 点 — the mark of the series of that number, drawn around the origin. */
export function PointMark({ index }: { readonly index: number }) {
  const shape = symbol(shapes[index % shapes.length], 34);
  return (
    <path
      d={shape() ?? ""}
      style={{ fill: seriesColour(index), stroke: tokens.colorNeutralBackground1, strokeWidth: 0.75 }}
    />
  );
}
