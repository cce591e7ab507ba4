import { deflateSync } from "node:zlib";

/** PNG 文件 — a square picture of eight-bit RGBA pixels as the bytes of a .png file. */
export function png(size: number, pixels: Uint8Array): Uint8Array {
  if (pixels.length !== size * size * 4) {
    throw new RangeError(`${size}×${size} needs ${size * size * 4} bytes`);
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header(size)),
    chunk("IDAT", deflateSync(rowsWithFilter(size, pixels), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * Width, height, 8 bits per channel, colour type 6 (RGBA), and three zeros: deflate, adaptive filters, not
 * interlaced.
 */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes[8] = 8;
  bytes[9] = 6;
  return bytes;
}

/** Each row begins with the number of its filter; 0 is none. */
function rowsWithFilter(size: number, pixels: Uint8Array): Buffer {
  const width = size * 4;
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * width, (row + 1) * width)]),
  );
  return Buffer.concat(rows);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, check]);
}

/** CRC-32 as the PNG specification defines it, bit by bit: icons are small. */
function checksum(bytes: Uint8Array): number {
  let register = 0xffffffff;
  for (const byte of bytes) {
    register ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      register = register & 1 ? (register >>> 1) ^ 0xedb88320 : register >>> 1;
    }
  }
  return (register ^ 0xffffffff) >>> 0;
}
