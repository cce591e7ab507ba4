export { blockLength, doublesOf, exactList, lazyList, type Doubles, type RowInputs } from "../number";
export { abatementCost, adjustedBaseline, projectReduction, relativeDeviation } from "./baseline-change";
export { calculateDouble } from "./calculate-double";
export { capturedCarbonLost } from "./captured-carbon";
export { carbonDioxidePerCarbon } from "./carbon-dioxide-per-carbon";
export { co2Equivalent } from "./co2-equivalent";
export { convertedQuantity, convertedQuantityBack } from "./converted-quantity";
export { emissionFactor } from "./emission-factor";
export { type Formula } from "./formula";
export { fuelCombustion } from "./fuel-combustion";
export { hotWaterHeat, steamHeat } from "./heat-content";
export { emissionIntensity } from "./intensity";
export { massBalance } from "./mass-balance";
export { measured } from "./measured";
export { explain, type Given, type Method } from "./method";
export { marketBasedElectricity, netPurchase, purchasedEnergy } from "./purchased-energy";
export { organizationalFootprint } from "./removals";
export { rounded } from "./rounded";
export { roundingDifference } from "./rounding-difference";
export { RowCalculation, type RowCalculationSettings } from "./row-calculation";
export { simulate, type Distribution, type Simulation, type SimulationInput } from "./simulated-uncertainty";
export { SingleRow } from "./single-row";
export { sinkEstimate } from "./sink-estimate";
export { consumption, production } from "./stock-change";
export { directTotal, indirectTotal, total } from "./totals";
export { constantRateTarget, linearTarget, type TargetPathInput } from "./target-path";
export {
  absoluteUncertainty,
  productUncertainty,
  sumUncertainty,
  type UncertaintyInput,
} from "./uncertainty";
export { weightedMean } from "./weighted-mean";
export { conversionTo, readUnit, type GivenUnit, type UnitConversion } from "./unit-conversion";
