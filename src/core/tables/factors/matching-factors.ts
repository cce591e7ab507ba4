import { error, failure, success, type Outcome } from "../../finding";
import { findGas } from "../find-gas";
import { gridPlaceNames } from "../grid/grid-places";
import { nameKey } from "../name-index";
import type { Factor } from "./factor";
import { candidateValues, distinctBy, editionChoices } from "./factor-choices";
import {
  factorEditionNames,
  factorEditions,
  factorItemNames,
  factorItems,
  factorQuantityNames,
  factorsOfItem,
} from "./factor-tables";
import { fuelClasses } from "./fuel-classes";
import type { FactorItem } from "./factor-row";

/** 因子查询 — what is asked: an item, which of its parameters, and of which edition. */
export interface FactorQuestion {
  readonly key: string;
  readonly what?: string | undefined;
  readonly edition?: string | undefined;
}

/** 符合的因子 — every value that the question may mean; the reason why there is none. */
export function matchingFactors({ key, what, edition }: FactorQuestion): Outcome<readonly Factor[]> {
  const items = itemsNamed(key);
  if (!items.ok) return items;
  const all = items.value.flatMap(({ key: each }) => factorsOfItem(each));
  const ofQuantity = withQuantity(all, key, what);
  if (!ofQuantity.ok || edition === undefined) return ofQuantity;
  return withEdition(ofQuantity.value, key, edition);
}

/** 统称 — whether a word names a class of items, which is never settled in silence. */
export function isFuelClass(text: string): boolean {
  return classNamed(text) !== undefined;
}

function classNamed(text: string): (typeof fuelClasses)[number] | undefined {
  return fuelClasses.find(({ names }) => names.some((name) => nameKey(name) === nameKey(text)));
}

function itemsNamed(text: string): Outcome<readonly FactorItem[]> {
  const named = factorItemNames.find(text);
  if (named.length > 0) return success(named);
  const family = classNamed(text);
  if (family !== undefined) return success(factorItems.filter(({ key }) => family.keys.includes(key)));
  const gas = findGas(text);
  if ("gas" in gas || "ambiguous" in gas) return failure(error("factor-of-gas", "key", { found: text }));
  if (gridPlaceNames.find(text).length > 0) {
    return failure(error("factor-of-grid", "key", { found: text }));
  }
  const near = factorItemNames.nearest(text).map(({ name }) => name);
  return failure(error("factor-unknown", "key", { found: text, ...candidateValues(near) }));
}

function withQuantity(
  factors: readonly Factor[],
  key: string,
  what: string | undefined,
): Outcome<readonly Factor[]> {
  if (what === undefined) return success(factors);
  const quantities = factorQuantityNames.find(what);
  const there = distinctBy(
    factors.map(({ quantity }) => quantity),
    ({ id }) => id,
  ).map(({ name }) => name);
  if (quantities.length === 0) {
    return failure(error("factor-quantity-unknown", "what", { found: what, ...candidateValues(there) }));
  }
  const matching = factors.filter(({ quantity }) => quantities.some(({ id }) => id === quantity.id));
  return matching.length > 0
    ? success(matching)
    : failure(
        error("factor-quantity-missing", "what", { found: what, item: key, ...candidateValues(there) }),
      );
}

function withEdition(factors: readonly Factor[], key: string, text: string): Outcome<readonly Factor[]> {
  const editions = factorEditionNames.find(text);
  if (editions.length === 0) {
    const near = factorEditionNames.nearest(text);
    const shown = near.length > 0 ? near : factorEditions.slice(0, 4);
    const names = shown.map(({ id, name }) => ({ zh: `${id}（${name.zh}）`, en: id }));
    return failure(error("factor-edition-unknown", "edition", { found: text, ...candidateValues(names) }));
  }
  const matching = factors.filter(({ edition }) => editions.some(({ id }) => id === edition.id));
  return matching.length > 0
    ? success(matching)
    : failure(
        error("factor-edition-missing", "edition", {
          found: text,
          item: key,
          ...candidateValues(editionChoices(factors.slice(0, 6))),
        }),
      );
}
