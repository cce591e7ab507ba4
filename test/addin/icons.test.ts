import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { balanceMark, pixelsOf, recalculateSign } from "../../scripts/icon-drawing";
import { png } from "../../scripts/png";

const files = readdirSync("assets").filter((name) => name.endsWith(".png"));
const drawings = { icon: balanceMark, recalculate: recalculateSign };

/** Reads what our own encoder writes: one IDAT chunk, no filters. */
function pixelsIn(bytes: Buffer): { readonly size: number; readonly pixels: Buffer } {
  const size = bytes.readUInt32BE(16);
  const start = bytes.indexOf("IDAT") + 4;
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  const width = size * 4 + 1;
  return {
    size,
    pixels: Buffer.concat(
      Array.from({ length: size }, (_, row) => rows.subarray(row * width + 1, (row + 1) * width)),
    ),
  };
}

describe("the icons", () => {
  test("there is one for every size that the manifest names", () => {
    const named = [...readFileSync("manifest.xml", "utf8").matchAll(/assets\/([\w-]+\.png)/g)].map(
      (match) => match[1],
    );
    expect(named.filter((name) => name === undefined || !files.includes(name))).toEqual([]);
  });

  test.each(files)("%s is as large as its name says", (name) => {
    expect(pixelsIn(readFileSync(join("assets", name))).size).toBe(Number(/-(\d+)\.png$/.exec(name)?.[1]));
  });

  test.each(files)("%s is what the drawing makes", (name) => {
    const [, drawing, size] = /^(icon|recalculate)-(\d+)\.png$/.exec(name) ?? [];
    const draw = drawings[drawing as keyof typeof drawings];
    const { pixels } = pixelsIn(readFileSync(join("assets", name)));
    expect(pixels.equals(pixelsOf(draw(Number(size)), Number(size)))).toBe(true);
  });
});

describe("a PNG file", () => {
  const bytes = Buffer.from(png(1, Uint8Array.of(1, 2, 3, 4)));

  test("begins with the signature of the format", () => {
    expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  });

  test("ends with the chunk whose bytes the specification gives", () => {
    expect(bytes.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
  });

  test("holds the pixels it was given", () => {
    expect([...pixelsIn(bytes).pixels]).toEqual([1, 2, 3, 4]);
  });

  test("is refused when there are too few pixels", () => {
    expect(() => png(2, Uint8Array.of(1, 2, 3, 4))).toThrow(RangeError);
  });
});
