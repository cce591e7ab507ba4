export type { Factor } from "./factor";
export { factorOf, type FactorAnswer } from "./factor-of";
export { factorQuantities, type FactorQuantity, type FactorQuantityId } from "./factor-quantities";
export type { FactorEdition, FactorItem, FactorRow } from "./factor-row";
export {
  factorEditionNames,
  factorEditions,
  factorItemNames,
  factorItems,
  factorQuantityNames,
  factorRows,
  factorsOfItem,
  factorTableVersion,
} from "./factor-tables";
export { isFuelClass, matchingFactors, type FactorQuestion } from "./matching-factors";
