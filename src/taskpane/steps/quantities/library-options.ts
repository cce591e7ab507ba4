import {
  activityKinds,
  conversion,
  type Exact,
  type Factor,
  type FactorItem,
  factorItemNames,
  factorItems,
  factorsOfItem,
  parseUnit,
  type Text,
  validityText,
} from "../../../core";
import type { FactorOption, OfferedValue } from "./factor-option";

/** Which quantity of the library goes into which columns of a row; a fixed unit is converted to. */
interface FactorSlot {
  readonly quantity: string;
  readonly column: string;
  readonly unitColumn?: string;
  readonly unit?: string;
}

const slots: Readonly<Record<string, readonly FactorSlot[]>> = {
  fuelUse: [
    { quantity: "netCalorificValue", column: "netCalorificValue", unitColumn: "ncvUnit" },
    { quantity: "carbonContentPerHeat", column: "carbonContent", unitColumn: "carbonUnit" },
    { quantity: "oxidationRate", column: "oxidationRate", unit: "1" },
  ],
  purchasedEnergy: [{ quantity: "emissionFactor", column: "factor", unitColumn: "factorUnit" }],
  factorUse: [{ quantity: "emissionFactor", column: "factor", unitColumn: "factorUnit" }],
  carbonFlows: [{ quantity: "carbonContent", column: "carbon", unit: "tC/t" }],
};

/** Whether rows of that table take factors from the library. */
export function takesFactors(table: string): boolean {
  return slots[table] !== undefined;
}

/** The columns of a table into which a quantity goes, for own factors too. */
export function slotOf(table: string, quantity: string): FactorSlot | undefined {
  return slots[table]?.find((slot) => slot.quantity === quantity);
}

const mostItems = 8;

/** 找因子对象 — items whose Chinese or English name is, holds or resembles what was typed, and that have such factors. */
export function itemsLike(table: string, query: string): readonly FactorItem[] {
  const text = query.trim();
  if (text === "") return [];
  const folded = text.toLowerCase();
  const holding = factorItems.filter(({ name, aliases }) =>
    [name.zh, name.en, ...aliases].some((each) => each.toLowerCase().includes(folded)),
  );
  const all = [...factorItemNames.find(text), ...holding, ...factorItemNames.nearest(text)];
  return [...new Set(all)]
    .filter(({ key }) => factorsOfItem(key).some(({ quantity }) => slotOf(table, quantity.id)))
    .slice(0, mostItems);
}

/** 各版本的取值 — the editions of an item side by side, the newest first; values of two editions are never put together. */
export function libraryOptions(table: string, item: FactorItem): readonly FactorOption[] {
  const factors = factorsOfItem(item.key).filter(({ quantity }) => slotOf(table, quantity.id));
  const editions = [...new Set(factors.map(({ edition }) => edition))].sort((a, b) => b.from - a.from);
  return editions.flatMap((edition) => {
    const own = factors.filter((factor) => factor.edition === edition);
    return variants(own).flatMap((group, index): FactorOption[] => {
      const values = group.flatMap((factor) => offered(table, factor) ?? []);
      const [first] = group;
      if (first === undefined || values.length === 0) return [];
      const note = group.map((factor) => factor.note ?? factor.derivation).find((each) => each !== undefined);
      const tables = [...new Set(group.flatMap((factor) => factor.table ?? []))].join("、");
      return [
        {
          id: `${item.key} ${edition.id} ${index}`,
          title: edition.name,
          values,
          validity: validityText(first),
          confidence: lowest(group),
          source: `${edition.document}${tables === "" ? "" : ` ${tables}`} [${edition.id}]`,
          edition,
          ...(note === undefined ? {} : { note }),
          ...aboutItem(table, item.name),
        },
      ];
    });
  });
}

/** Where rows of a table say in words what they are about, such as the fuel. */
export function aboutItem(table: string, name: Text): Pick<FactorOption, "about"> {
  const kind = activityKinds.find((each) => each.table.id === table);
  const column = kind?.table.columns.find(({ id, kind: type }) => id === kind.item && type === "text");
  return column === undefined ? {} : { about: { column: column.id, name } };
}

/** Several values of one quantity in one edition are several options, not one. */
function variants(factors: readonly Factor[]): readonly (readonly Factor[])[] {
  const byQuantity = new Map<string, Factor[]>();
  for (const factor of factors) {
    const known = byQuantity.get(factor.quantity.id);
    if (known === undefined) byQuantity.set(factor.quantity.id, [factor]);
    else known.push(factor);
  }
  const several = [...byQuantity.values()].find(({ length }) => length > 1);
  if (several === undefined) return [factors];
  return byQuantity.size === 1
    ? several.map((factor) => [factor])
    : [[...byQuantity.values()].flatMap(([first]) => first ?? [])];
}

function offered(table: string, factor: Factor): OfferedValue | undefined {
  const slot = slotOf(table, factor.quantity.id);
  if (slot === undefined) return undefined;
  const { value, printed, unit, quantity } = factor;
  const fixed = slot.unit === undefined ? value : converted(value, unit, slot.unit);
  if (slot.unit !== undefined && value !== undefined && fixed === undefined) return undefined;
  return {
    column: slot.column,
    ...(slot.unitColumn === undefined ? {} : { unitColumn: slot.unitColumn }),
    name: quantity.name,
    value: fixed,
    shown: printed,
    unit,
  };
}

/** A value in the unit that its column prescribes; `undefined` where it measures something else. */
export function converted(value: Exact | undefined, unit: string, to: string): Exact | undefined {
  const [from, target] = [parseUnit(unit), parseUnit(to)];
  if (value === undefined || !("unit" in from) || !("unit" in target)) return undefined;
  const found = conversion(from.unit, target.unit);
  return "factor" in found ? value.times(found.factor) : undefined;
}

function lowest(factors: readonly Factor[]): Factor["confidence"] {
  const all = factors.map(({ confidence }) => confidence);
  return all.includes("low") ? "low" : all.includes("medium") ? "medium" : "high";
}
