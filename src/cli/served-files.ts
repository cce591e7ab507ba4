import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** One folder whose files may be asked for. */
export interface ServedFolder {
  readonly folder: string;
  /** The folder's names are all in small letters, and addresses may be written otherwise. */
  readonly isLowerCase?: true;
}

/** 可供文件 — the folders whose files the workbench may ask for, by the first part of the address. */
export type ServedFolders = Readonly<Record<string, ServedFolder>>;

/** One file to send. */
export interface ServedFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Finds the file behind an address, only inside the folders named and only of the types listed: anything that climbs
 * out, through dots, links or encoded slashes, is not there.
 */
export async function servedFile(folders: ServedFolders, address: string): Promise<ServedFile | undefined> {
  const place = placeOf(folders, address);
  if (place === undefined) return undefined;
  const type = TYPES[extname(place.path).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    const folder = await realpath(place.folder);
    const path = await realpath(place.path);
    if (!path.startsWith(folder + sep)) return undefined;
    return { path, type, bytes: await readFile(path) };
  } catch {
    return undefined;
  }
}

function placeOf(folders: ServedFolders, address: string): { folder: string; path: string } | undefined {
  const [, prefix = "", ...parts] = address.split("/");
  const served = Object.hasOwn(folders, prefix) ? folders[prefix] : undefined;
  if (served === undefined || parts.length === 0) return undefined;
  const names = parts.map(decoded);
  if (!names.every(isPlainName)) return undefined;
  const path = join(...names);
  return {
    folder: served.folder,
    path: join(served.folder, served.isLowerCase === true ? path.toLowerCase() : path),
  };
}

/** A name that no part can be mistaken for a way to somewhere else, on any system. */
function isPlainName(name: string | undefined): name is string {
  return (
    name !== undefined && /^[\w\u4e00-\u9fff][\w\u4e00-\u9fff.@ -]*$/u.test(name) && !name.includes("..")
  );
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
