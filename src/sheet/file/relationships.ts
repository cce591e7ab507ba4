import type { GuardedPackage } from "./guard-package";
import { XmlScanner } from "./xml-scanner";

/** 部件关系 — one arrow from a part to another, its target as a path inside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, such as `worksheet`: the strict and the usual namespaces differ in the rest. */
  readonly kind: string;
  readonly target: string;
}

/** The part that holds the relationships of the given part; `""` is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; none where the package has no such file. Links to other files are left out. */
export function readRelationships(from: GuardedPackage, part: string): readonly Relationship[] {
  const source = from.readText(relationshipsPart(part));
  if (source === undefined) return [];
  const found: Relationship[] = [];
  const scanner = new XmlScanner(source);
  while (scanner.next() !== "end") {
    if (scanner.name !== "Relationship" || scanner.token === "close" || scanner.token === "text") continue;
    const id = scanner.attribute("Id");
    const type = scanner.attribute("Type");
    const target = scanner.attribute("Target");
    if (id === undefined || type === undefined || target === undefined) continue;
    if (scanner.attribute("TargetMode") === "External") continue;
    found.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(part, target) });
  }
  return found;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}
