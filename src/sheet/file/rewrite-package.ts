import { zipSync, type Zippable } from "fflate";
import type { GuardedPackage } from "./guard-package";

/** The same time for all parts, so that the same content always gives the same bytes. */
const TIMESTAMP = new Date(2000, 0, 1);

/** 重写文件包 — a package with some parts changed or added; the others keep their content, name and order. */
export function rewritePackage(from: GuardedPackage, changes: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  // A part may have any name, even one that every ordinary object has already.
  const parts = Object.create(null) as Zippable;
  for (const name of from.names) {
    const changed = changes.get(name);
    parts[name] = changed === undefined ? (from.read(name) as Uint8Array) : encoder.encode(changed);
  }
  for (const [name, content] of changes) parts[name] ??= encoder.encode(content);
  return zipSync(parts, { level: 6, mtime: TIMESTAMP });
}
