import { Exact } from "../number";
import { gwpSets, type GwpRow, type GwpSet, type GwpSetId } from "./gwp-row";
import type { TableGas } from "./table-gases";

/**
 * A value with its row, and the rows of the same set that would be more exact; or the sets that have a value.
 */
export type GwpAnswer =
  | { readonly value: Exact; readonly row: GwpRow; readonly byOrigin: readonly GwpRow[] }
  | { readonly missing: readonly GwpSetId[] };

/** 查 GWP — a lookup over the given rows. */
export function gwpLookup(rows: readonly GwpRow[]): (gas: TableGas, set: GwpSetId) => GwpAnswer {
  const find = (key: string, set: GwpSetId) => rows.find((row) => row.key === key && row.set === set);
  const answer = (gas: TableGas, set: GwpSetId): GwpAnswer => {
    const row = find(gas.key, set);
    if (row === undefined) {
      return { missing: gwpSets.map(({ id }) => id).filter((id) => find(gas.key, id) !== undefined) };
    }
    const origins = gas.key === "ch4" ? ["ch4-fossil", "ch4-non-fossil"] : [];
    const byOrigin = origins.map((key) => find(key, set)).filter((each) => each !== undefined);
    return { value: Exact.of(row.value), row, byOrigin };
  };
  const answers = new Map<GwpSetId, Map<TableGas["key"], GwpAnswer>>();
  return (gas, set) => {
    const ofSet = answers.get(set) ?? new Map<TableGas["key"], GwpAnswer>();
    answers.set(set, ofSet);
    const known = ofSet.get(gas.key) ?? answer(gas, set);
    ofSet.set(gas.key, known);
    return known;
  };
}

/** 识别 GWP 版本 — reads `AR5`, `IPCC AR5`, `第五次评估报告`; `undefined` for anything else. */
export function findGwpSet(text: string): GwpSet | undefined {
  const byId = gwpSets.find(({ id }) => id === text);
  if (byId !== undefined) return byId;
  const plain = text.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replace(/^IPCC/, "");
  return gwpSets.find(({ id, ordinal }) => plain === id || plain === `第${ordinal}次评估报告`);
}
