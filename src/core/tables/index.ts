import gwpJson from "./gwp.json";
import { gwpLookup } from "./gwp-of";
import type { GwpRow } from "./gwp-row";

export { expectedSources } from "./expected-sources";
export * from "./factors";
export { findGas, type GasAnswer } from "./find-gas";
export { findIndustry, type IndustryAnswer } from "./find-industry";
export { industryOptions, type IndustryOption } from "./industry-options";
export { gasesOutside, type GasOutside } from "./gases-outside";
export { findGwpSet, type GwpAnswer } from "./gwp-of";
export * from "./grid";
export { gwpSets, type Confidence, type GwpRow, type GwpSet, type GwpSetId } from "./gwp-row";
export {
  sourceClasses,
  type CementItemRow,
  type IndustryRow,
  type SourceClass,
  type SourceKind,
  type SourceRow,
  type SteelUnitRow,
} from "./source-rows";
export {
  annexSources,
  cementItems,
  industries,
  sourceTemplatesVersion,
  steelUnits,
} from "./source-templates";
export * from "./accounting-standards";
export * from "./industry-types";
export * from "./measure-examples";
export * from "./proposed-types";
export { tableGases, type TableGas } from "./table-gases";
export { basisText, rowOfYear, validityText, type Dated, type YearBasis } from "./year-basis";

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
