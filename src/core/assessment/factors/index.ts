/** 因子与外购能源 — own factors, purchased electricity on two bases, editions compared. */
export { assessDataVersion } from "./assess-data-version";
export { assessOwnFactors } from "./assess-own-factors";
export {
  electricityAccount,
  type ElectricityAccount,
  type ElectricityAmount,
  type ElectricityGiven,
  type ElectricityPart,
} from "./electricity-account";
export { energyKindOf, energyKinds, type EnergyKind } from "./energy-kinds";
export { findOwnFactor, ownFactorOf, type OwnFactor, type OwnFactorBasis } from "./own-factors";
export {
  compareVersions,
  isChange,
  type VersionChange,
  type VersionComparison,
  type VersionedRow,
  type VersionLimits,
  type VersionValues,
} from "./compare-versions";
export { effectiveFactor, type EffectiveFactor, type FactorAsked } from "./effective-factor";
