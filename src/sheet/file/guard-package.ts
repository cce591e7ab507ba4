import { FileRefusal } from "./file-refusal";
import { RATIO_FREE_BYTES, type FileLimits } from "./limits";
import { refuseUnlessZip } from "./recognise-bytes";
import { unpackEntry } from "./unpack-entry";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** 文件包 — the parts of a package that was checked; each is unpacked when it is asked for, and only then. */
export class GuardedPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /** The names of all parts in the order of the file. */
  get names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** The part's name as the file writes it, whatever case it is asked for in. */
  nameOf(name: string): string {
    return this.entries.get(keyOf(name))?.name ?? name;
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The part's content; undefined where there is no such part. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    return entry && unpackEntry(this.bytes, entry);
  }

  /** The part's content as text; XML parts of a workbook are UTF-8 unless they say otherwise with a byte order mark. */
  readText(name: string): string | undefined {
    const content = this.read(name);
    if (!content) return undefined;
    const encoding = content[0] === 0xff ? "utf-16le" : content[0] === 0xfe ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(content);
  }
}

/** Part names are compared without regard to case, as the packaging standard demands. */
const keyOf = (name: string): string => name.toLowerCase();

/** 文件包防护 — checks bytes before anything is unpacked; throws a FileRefusal for everything that is no safe package. */
export function guardPackage(bytes: Uint8Array, limits: FileLimits): GuardedPackage {
  refuseUnlessZip(bytes);
  if (bytes.length > limits.fileBytes) throw tooLarge("文件", "The file", bytes.length, limits.fileBytes);
  const entries = readZipDirectory(bytes, limits.entries).filter(({ name }) => !name.endsWith("/"));
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    if (seen.has(keyOf(entry.name))) throw twice(entry.name);
    seen.add(keyOf(entry.name));
    if (entry.unpackedSize > limits.partBytes) {
      const [zh, en] = [`部件 ${entry.name} 解压后`, `The part ${entry.name}, unpacked,`];
      throw tooLarge(zh, en, entry.unpackedSize, limits.partBytes);
    }
    if (entry.unpackedSize > RATIO_FREE_BYTES && entry.unpackedSize > entry.packedSize * limits.ratio) {
      throw packedTooTightly(entry);
    }
    total += entry.unpackedSize;
  }
  if (total > limits.packageBytes) {
    throw tooLarge("全部部件解压后", "All parts together, unpacked,", total, limits.packageBytes);
  }
  // A plain view, whatever kind of byte array the caller holds: libraries look at the exact kind.
  return new GuardedPackage(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), entries);
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const tooLarge = (zh: string, en: string, size: number, limit: number): FileRefusal =>
  new FileRefusal("too-large", {
    zh: `${zh}有 ${megabytes(size)}，超过上限 ${megabytes(limit)}，未读取。`,
    en: `${en} would take ${megabytes(size)}, more than the limit of ${megabytes(limit)}; nothing was read.`,
  });

const packedTooTightly = ({ name, unpackedSize, packedSize }: ZipEntry): FileRefusal => {
  const ratio = packedSize === 0 ? "∞" : String(Math.round(unpackedSize / packedSize));
  return new FileRefusal("too-large", {
    zh: `部件 ${name} 的压缩比达 ${ratio} 倍，可能是恶意构造的压缩文件，未读取。`,
    en: `The part ${name} is packed ${ratio} times; it may be a zip bomb. Nothing was read.`,
  });
};

const twice = (name: string): FileRefusal =>
  new FileRefusal("damaged", {
    zh: `文件包内有两个同名部件 ${name}，无法判断以哪个为准。`,
    en: `The package holds two parts named ${name}; there is no telling which one counts.`,
  });
