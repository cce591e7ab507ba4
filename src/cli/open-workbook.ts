import { readFile, stat } from "node:fs/promises";
import type { Text } from "../core";
import type { StoredWorkbook } from "../sheet";
import type { FileFinding } from "../sheet/file/file-findings";
import { DEFAULT_LIMITS } from "../sheet/file/limits";
import { readWorkbook } from "../sheet/file/read-workbook";

/** A workbook from a disk, or the sentence that says why it could not be opened. */
export type OpenResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly workbook: StoredWorkbook;
      readonly findings: readonly FileFinding[];
    }
  | { readonly ok: false; readonly sentence: Text };

/** 打开工作簿 — reads a workbook by its path. */
export async function openWorkbook(path: string): Promise<OpenResult> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { ok: false, sentence: bytes };
  const result = await readWorkbook(bytes);
  if (!result.ok) return { ok: false, sentence: result.failure.sentence };
  return { ok: true, bytes, workbook: result.workbook, findings: result.findings };
}

async function readBytes(path: string): Promise<Uint8Array | Text> {
  try {
    const status = await stat(path);
    const { size } = status;
    if (status.isDirectory()) return unreadable("EISDIR");
    // Devices and pipes may never end.
    if (!status.isFile()) return { zh: "这不是普通文件。", en: "This is not an ordinary file." };
    // Nothing larger could be read anyway; reading it first would only fill the memory.
    if (size > DEFAULT_LIMITS.fileBytes) return tooLarge(size);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return unreadable(codeOf(error));
  }
}

/** The system's code of a failed file operation, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

function unreadable(code: string): Text {
  if (code === "ENOENT" || code === "ENOTDIR") return { zh: "没有这个文件。", en: "There is no such file." };
  if (code === "EISDIR") {
    return { zh: "这是文件夹，不是工作簿文件。", en: "This is a folder, not a workbook file." };
  }
  if (code === "EACCES" || code === "EPERM") {
    return { zh: "没有读取这个文件的权限。", en: "There is no permission to read this file." };
  }
  return { zh: `文件无法读取（${code}）。`, en: `The file cannot be read (${code}).` };
}

const tooLarge = (size: number): Text => {
  const [own, limit] = [size, DEFAULT_LIMITS.fileBytes].map(
    (bytes) => `${Math.ceil(bytes / 1024 / 1024)} MB`,
  );
  return {
    zh: `文件有 ${own}，超过上限 ${limit}，未读取。`,
    en: `The file takes ${own}, more than the limit of ${limit}; it was not read.`,
  };
};
