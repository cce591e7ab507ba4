import editionsJson from "../factor-editions.json";
import itemsJson from "../factor-items.json";
import fuelsJson from "../fuels.json";
import energyJson from "../heat-and-electricity.json";
import processJson from "../process.json";
import standardCoalJson from "../standard-coal.json";
import { NameIndex } from "../name-index";
import { derivedFactors } from "./derived-factors";
import { factorOfRow, type Factor } from "./factor";
import { factorQuantities, type FactorQuantity } from "./factor-quantities";
import type { FactorEdition, FactorItem, FactorRow } from "./factor-row";

/** 因子数据版本 — the version of the tables of factors; see CHANGELOG.md. */
export const factorTableVersion = editionsJson.version;

/** 因子版本表 — every edition of defaults. */
export const factorEditions = editionsJson.rows as readonly FactorEdition[];

/** 因子对象表 — every item that has factors. */
export const factorItems = itemsJson.rows as readonly FactorItem[];

/** 因子表 — every printed value. */
export const factorRows: readonly FactorRow[] = [
  fuelsJson,
  standardCoalJson,
  processJson,
  energyJson,
].flatMap(({ rows }) => rows as readonly FactorRow[]);

/** 因子对象的名称 — items by the names people write for them. */
export const factorItemNames = new NameIndex(factorItems, ({ key, name, aliases }) => [
  key,
  name.zh,
  name.en,
  ...aliases,
]);

/** 因子版本的名称 — editions by id, name and the names people write for them; 缺省 is the default edition. */
export const factorEditionNames = new NameIndex(factorEditions, (edition) => [
  edition.id,
  edition.name.zh,
  edition.name.en,
  ...edition.aliases,
  ...(edition.isDefault === true ? ["default", "缺省", "默认"] : []),
]);

/** 因子参数的名称 — quantities by id, name and the names people write for them. */
export const factorQuantityNames = new NameIndex<FactorQuantity>(
  factorQuantities,
  ({ id, name, aliases }) => [id, name.zh, name.en, ...aliases],
);

let known: ReadonlyMap<string, readonly Factor[]> | undefined;

/** 因子 — the printed and derived values of an item; the tables are put together when first somebody asks. */
export function factorsOfItem(key: string): readonly Factor[] {
  known ??= factorsByItem();
  return known.get(key) ?? [];
}

function factorsByItem(): ReadonlyMap<string, readonly Factor[]> {
  const items = new Map(factorItems.map((item) => [item.key, item]));
  const editions = new Map(factorEditions.map((edition) => [edition.id, edition]));
  const quantities = new Map<string, FactorQuantity>(
    factorQuantities.map((quantity) => [quantity.id, quantity]),
  );
  const printed = factorRows.flatMap((row) => {
    const [item, quantity, edition] = [
      items.get(row.key),
      quantities.get(row.quantity),
      editions.get(row.edition),
    ];
    return item && quantity && edition ? [factorOfRow(row, item, quantity, edition)] : [];
  });
  const all = [...printed, ...derivedFactors(printed)];
  return new Map(factorItems.map(({ key }) => [key, all.filter(({ item }) => item.key === key)]));
}
