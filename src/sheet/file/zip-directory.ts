import { FileRefusal } from "./file-refusal";

/** 目录项 — one entry of a zip file as its central directory declares it, checked against the bytes that are there. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where the packed bytes start. */
  readonly dataStart: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const LARGE_DIRECTORY_LOCATOR = 0x07064b50;
const LARGE_DIRECTORY_END = 0x06064b50;

const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_HEADER_SIZE = 46;
const DIRECTORY_END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const LARGE_SIZES_FIELD = 1;

const decoder = new TextDecoder();

/** Reads the central directory of a zip file without unpacking anything; refuses what does not fit together. */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = locateDirectory(view);
  if (count > mostEntries) {
    throw new FileRefusal("too-large", {
      zh: `文件包内有 ${count} 个部件，超过上限 ${mostEntries} 个，可能是恶意构造的压缩文件。`,
      en: `The package holds ${count} parts, more than the limit of ${mostEntries}; it may be a zip bomb.`,
    });
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_HEADER_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY_HEADER) {
      throw damaged();
    }
    entries.push(readEntry(view, at));
    at += DIRECTORY_HEADER_SIZE + sumOfLengths(view, at);
  }
  refuseOverlaps(entries, start);
  return entries;
}

function locateDirectory(view: DataView): { start: number; count: number } {
  const lowest = Math.max(0, view.byteLength - DIRECTORY_END_SIZE - LONGEST_COMMENT);
  let at = view.byteLength - DIRECTORY_END_SIZE;
  while (at >= lowest && view.getUint32(at, true) !== DIRECTORY_END) at--;
  if (at < lowest) throw truncated();
  let count = view.getUint16(at + 10, true);
  let start = view.getUint32(at + 16, true);
  const locator = at - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LARGE_DIRECTORY_LOCATOR) {
    const large = wide(view, locator + 8);
    if (large + 56 > view.byteLength || view.getUint32(large, true) !== LARGE_DIRECTORY_END) throw damaged();
    count = wide(view, large + 32);
    start = wide(view, large + 48);
  }
  if (start > at) throw truncated();
  return { start, count };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (at + DIRECTORY_HEADER_SIZE + nameLength + extraLength > view.byteLength) throw damaged();
  const name = decoder.decode(slice(view, at + DIRECTORY_HEADER_SIZE, nameLength));
  const extra = at + DIRECTORY_HEADER_SIZE + nameLength;
  const [unpackedSize, packedSize, header] = sizes(view, at, extra, extra + extraLength);
  if (header + LOCAL_HEADER_SIZE > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw truncated();
  }
  const dataStart =
    header + LOCAL_HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (dataStart + packedSize > view.byteLength) throw truncated();
  return {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    unpackedSize,
    dataStart,
  };
}

/** Unpacked size, packed size and place; the 64-bit field carries, in this order, those that do not fit into 32 bits. */
function sizes(view: DataView, at: number, extra: number, extraEnd: number): [number, number, number] {
  const values: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!values.includes(IN_EXTRA_FIELD)) return values;
  let field = extra;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== LARGE_SIZES_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let from = field + 4;
  for (let index = 0; index < values.length; index++) {
    if (values[index] !== IN_EXTRA_FIELD) continue;
    if (from + 8 > extraEnd) throw damaged();
    values[index] = wide(view, from);
    from += 8;
  }
  return values;
}

/** Entries that share bytes are how a small file declares an enormous content. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const byPlace = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  byPlace.forEach((entry, index) => {
    const next = byPlace[index + 1];
    const limit = next ? next.dataStart - LOCAL_HEADER_SIZE : directoryStart;
    if (entry.dataStart + entry.packedSize > limit) throw damaged();
  });
}

const sumOfLengths = (view: DataView, at: number): number =>
  view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

/** A 64-bit number; a file that needs more than 53 bits of it is refused by the size checks that follow. */
const wide = (view: DataView, at: number): number => {
  if (at < 0 || at + 8 > view.byteLength) throw damaged();
  return Number(view.getBigUint64(at, true));
};

const slice = (view: DataView, start: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + start, length);

const truncated = (): FileRefusal =>
  new FileRefusal("truncated", {
    zh: "文件不完整（可能下载或复制中断），请重新获取。",
    en: "The file is incomplete (a download or copy may have been cut off); get it again.",
  });

const damaged = (): FileRefusal =>
  new FileRefusal("damaged", {
    zh: "文件包的目录自相矛盾，文件已损坏或被篡改。",
    en: "The package's directory contradicts itself: the file is damaged or was tampered with.",
  });
