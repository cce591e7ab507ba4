import { tokens } from "@fluentui/react-components";

/** Each stands out from the paper of every look at least three to one. */
const colours = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPaletteDarkOrangeBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteTealBorderActive,
] as const;

/** What is drawn on each tile of 6 × 6: nothing on the first, which is filled. */
const strokes = [
  "",
  "M0 6 6 0M-1 1 1-1M5 7 7 5",
  "M0 3H6",
  "M0 0 6 6M-1 5 1 7M5-1 7 1",
  "M3 0V6",
  "M0 3H6M3 0V6",
] as const;

/** The colour of the series of that number. */
export function seriesColour(index: number): string {
  return colours[index % colours.length] ?? colours[0];
}

/** The fill of the series of that number: its colour and its pattern, so that it is told apart without colour. */
export function seriesFill(id: string, index: number): string {
  return index % strokes.length === 0 ? seriesColour(index) : `url(#${id}-${index % strokes.length})`;
}

/** 图案 — the patterns of the series, for the fills of one drawing; they must stand inside it. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {strokes.map((stroke, index) => (
        <pattern key={index} id={`${id}-${index}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" style={{ fill: tokens.colorNeutralBackground1 }} />
          <path d={stroke} style={{ stroke: seriesColour(index), strokeWidth: 2.4, fill: "none" }} />
        </pattern>
      ))}
    </defs>
  );
}

/** A name for the patterns of a drawing that can stand in an address: React's own has signs that cannot. */
export function patternId(reactId: string): string {
  return `chart${reactId.replace(/\W/g, "")}`;
}
