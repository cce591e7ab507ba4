import gwpJson from "./gwp.json";
import { gwpLookup } from "./gwp-of";
import type { GwpRow } from "./gwp-row";

export { findGas, type GasAnswer } from "./find-gas";
export { gasesOutside, type GasOutside } from "./gases-outside";
export { findGwpSet, type GwpAnswer } from "./gwp-of";
export { gwpSets, type Confidence, type GwpRow, type GwpSet, type GwpSetId } from "./gwp-row";
export { tableGases, type TableGas } from "./table-gases";

/** GWP 表 — every value, gas by gas, oldest set first. */
export const gwpRows = gwpJson.rows as readonly GwpRow[];

/** 数据版本 — the version of the reference data, apart from the version of the program; see CHANGELOG.md. */
export const gwpTableVersion = gwpJson.version;

/**
 * 查 GWP — the value of a gas in a set, or the sets that have one. Methane without origin gets the value its
 * set prints for just that (AR6: 27.9, Table 7.SM.7); `byOrigin` then holds the fossil and non-fossil rows,
 * so that nobody picks in silence.
 */
export const gwpOf = gwpLookup(gwpRows);
