import { dataVersionTable, enterpriseTable, readItems } from "../../ledger";
import { findGwpSet, type GwpSet } from "../../tables";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 所选 GWP 版本 — the set that the ledger states with its period, otherwise with its data; there is no default. */
export function chosenGwpSet(contents: LedgerContents): GwpSet | undefined {
  const enterprise = contents[enterpriseTable.id];
  const version = contents[dataVersionTable.id];
  const stated =
    (enterprise && readItems(enterpriseTable, enterprise).fields.gwpSet.value) ??
    (version && readItems(dataVersionTable, version).fields.gwpSet.value);
  return stated === undefined ? undefined : findGwpSet(stated);
}
