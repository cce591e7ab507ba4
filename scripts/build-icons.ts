import { writeFileSync } from "node:fs";
import { balanceMark, pixelsOf, recalculateSign } from "./icon-drawing";
import { png } from "./png";

const pictures = [
  { name: "icon", draw: balanceMark, sizes: [16, 32, 64, 80, 128] },
  { name: "recalculate", draw: recalculateSign, sizes: [16, 32, 64, 80] },
];

/** Draws assets/*.png; run it again only when a picture changes, its results are kept with the source. */
for (const { name, draw, sizes } of pictures) {
  for (const size of sizes) {
    const file = new URL(`../assets/${name}-${size}.png`, import.meta.url);
    writeFileSync(file, png(size, pixelsOf(draw(size), size)));
  }
}
