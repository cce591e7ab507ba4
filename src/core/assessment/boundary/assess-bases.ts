import type { Finding, Place } from "../../finding";
import { basesTable, type BaseRow } from "../../ledger";
import { guide } from "../../standards";
import { against, open } from "../finding-of-rule";

const { singleBase, severalBases } = guide.implementationBoundary;
const table: Place = { input: basesTable.name, name: basesTable.title };

/** 实施边界 — A2: a single base is inside; of several at least one is, and each left out should have its reason. */
export function assessBases(bases: readonly BaseRow[]): readonly Finding[] {
  const [first] = bases;
  if (first === undefined) return [open(singleBase, "base-none-listed", table)];
  if (bases.length === 1) {
    const { inside, base } = first.fields;
    if (inside.value !== "outside") return [];
    return [against(singleBase, "base-single-outside", inside.at, { found: base.value ?? "" })];
  }
  const isEveryOneOutside = bases.every(({ fields }) => fields.inside.value === "outside");
  return [
    // With no base inside there is nothing whose neutrality could be stated.
    ...(isEveryOneOutside ? [against(singleBase, "base-none-inside", table)] : []),
    ...bases
      .filter(({ fields }) => fields.inside.value === "outside" && fields.reason.isBlank)
      .map(({ fields }) => against(severalBases, "reason-missing", fields.reason.at)),
  ];
}
