import { Inflate } from "fflate";
import { cyclicRedundancyCheck } from "./cyclic-redundancy";
import { FileRefusal } from "./file-refusal";
import type { ZipEntry } from "./zip-directory";

const STORED = 0;
const DEFLATED = 8;

/** Deflate packs at most about 1:1032, so a slice of this size adds at most 16 MB before the next check. */
const SLICE = 16 * 1024;

/**
 * 解压部件 — unpacks one entry and never more than its declared size, so that a lying header cannot fill the memory;
 * length and checksum must be what the directory says.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) {
    throw new FileRefusal("password-protected", {
      zh: `部件 ${entry.name} 已加密，无法读取；请去掉密码后再试。`,
      en: `The part ${entry.name} is encrypted and cannot be read; remove the password and try again.`,
    });
  }
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const unpacked = unpackBy(entry, packed);
  if (unpacked.length !== entry.unpackedSize || cyclicRedundancyCheck(unpacked) !== entry.checksum) {
    throw damagedPart(entry.name);
  }
  return unpacked;
}

function unpackBy(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method === DEFLATED) return inflate(entry, packed);
  throw new FileRefusal("damaged", {
    zh: `部件 ${entry.name} 使用了 Excel 不用的压缩方法（${entry.method}），无法读取。`,
    en: `The part ${entry.name} is packed by a method that Excel does not use (${entry.method}).`,
  });
}

function inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const unpacked = new Uint8Array(entry.unpackedSize);
  let filled = 0;
  let isTooLong = false;
  const inflating = new Inflate((chunk) => {
    isTooLong ||= filled + chunk.length > unpacked.length;
    if (isTooLong) return;
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && !isTooLong; from += SLICE) {
      inflating.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length);
    }
  } catch {
    // fflate throws on a broken stream; which way it is broken helps nobody.
    throw damagedPart(entry.name);
  }
  if (isTooLong) {
    throw new FileRefusal("too-large", {
      zh: `部件 ${entry.name} 解压后比文件声明的更大，可能是恶意构造的压缩文件，已停止读取。`,
      en: `The part ${entry.name} unpacks to more than the file declares; it may be a zip bomb. Reading stopped.`,
    });
  }
  return unpacked.subarray(0, filled);
}

const damagedPart = (name: string): FileRefusal =>
  new FileRefusal("damaged", {
    zh: `部件 ${name} 已损坏（长度或校验和不符）。`,
    en: `The part ${name} is damaged (its length or checksum does not match).`,
  });
