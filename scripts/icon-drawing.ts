import { arc, leaf, line, pointer, ring, roundedSquare, triangle, without, type Shape } from "./icon-shapes";

type Colour = readonly [red: number, green: number, blue: number];

/** One shape in its colours; a picture is a list of layers, the last on top. */
export interface Layer {
  readonly shape: Shape;
  /** The colour at a height of the unit square. */
  readonly colour: (y: number) => Colour;
}

const white: Colour = [255, 255, 255];
const leafGreen: Colour = [165, 236, 176];
const top: Colour = [15, 128, 98];
const bottom: Colour = [7, 84, 71];

/** Points sampled along each side of a pixel. */
const samples = 8;

/**
 * 衡 — the mark: emissions (a ring) and removals (a leaf) level on a balance. Small icons get broader lines
 * and no vein, and their edges lie on whole pixels of 16.
 */
export function balanceMark(size: number): readonly Layer[] {
  const isSmall = size <= 32;
  const beam = isSmall ? 2 / 16 : 0.088;
  const beamY = isSmall ? 10 / 16 : 0.63;
  const circle = isSmall ? 1.7 / 16 : 0.082;
  const blade = leaf(0.54, 0.545, 0.85, 0.16, 0.5);
  const vein = line(0.54, 0.545, 0.735, 0.303, 0.026);
  const plain = (colour: Colour) => () => colour;
  return [
    { shape: roundedSquare(0, 0.22), colour: (y) => mixed(top, bottom, y) },
    { shape: line(0.17, beamY, 0.83, beamY, beam), colour: plain(white) },
    { shape: triangle(0.5, beamY, 0.24, 0.34), colour: plain(white) },
    {
      shape: ring(isSmall ? 4.8 / 16 : 0.315, isSmall ? 5.4 / 16 : 0.38, isSmall ? 2.25 / 16 : 0.13, circle),
      colour: plain(white),
    },
    { shape: isSmall ? blade : without(blade, vein), colour: plain(leafGreen) },
  ];
}

/**
 * 重算 — the sign of the recalculate button: an equals sign inside a turning arrow, readable on light and dark
 * ribbons.
 */
export function recalculateSign(size: number): readonly Layer[] {
  const width = size <= 32 ? 1.6 / 16 : 0.085;
  const bar = size <= 32 ? 1.6 / 16 : 0.08;
  const green = (): Colour => [22, 150, 116];
  return [
    { shape: arc(0.47, 0.5, 0.38, width, 0.15), colour: green },
    { shape: pointer(0.85, 0.47, 0.12, 0.145), colour: green },
    { shape: line(0.36, 0.41, 0.58, 0.41, bar), colour: green },
    { shape: line(0.36, 0.59, 0.58, 0.59, bar), colour: green },
  ];
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const [red, green, blue] = from.map((part, index) => part + ((to[index] ?? part) - part) * share);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** 像素 — a picture as pixels: four bytes each (red, green, blue, opacity), row by row. */
export function pixelsOf(drawn: readonly Layer[], size: number): Uint8Array {
  const topFirst = [...drawn].reverse();
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixel(topFirst, size, column, row), (row * size + column) * 4);
    }
  }
  return pixels;
}

/**
 * Averages the samples of one pixel; colours count only where something is drawn, so that edges do not
 * darken.
 */
function pixel(topFirst: readonly Layer[], size: number, column: number, row: number): readonly number[] {
  const total = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samples * samples; index += 1) {
    const x = (column + ((index % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(index / samples) + 0.5) / samples) / size;
    const uppermost = topFirst.find(({ shape }) => shape(x, y));
    if (uppermost === undefined) continue;
    covered += 1;
    uppermost.colour(y).forEach((part, channel) => (total[channel] = (total[channel] ?? 0) + part));
  }
  if (covered === 0) return [0, 0, 0, 0];
  const opacity = Math.round((255 * covered) / (samples * samples));
  return [...total.map((part) => Math.round(part / covered)), opacity];
}
