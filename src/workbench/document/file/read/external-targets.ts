import type { GuardedPackage } from "../../../../sheet/file/guard-package";
import { relationshipsPart } from "../../../../sheet/file/relationships";
import { readXml } from "../xml-tree";

/** 外部链接 — finds the addresses outside the file that a part's relationships lead to. */
export function externalTargets(from: GuardedPackage, part: string): (id: string) => string | undefined {
  const source = from.readText(relationshipsPart(part));
  const all = (source === undefined ? undefined : readXml(source))?.all("Relationship") ?? [];
  const external = all.filter((relationship) => relationship.attribute("TargetMode") === "External");
  const targets = new Map(external.map((one) => [one.attribute("Id") ?? "", one.attribute("Target")]));
  return (id) => targets.get(id);
}
