import { Exact } from "../../number";
import {
  factorItems,
  factorQuantities,
  factorRows,
  factorTableVersion,
  gridPlaces,
  gridRows,
  type FactorItem,
  type FactorQuantityId,
} from "../../tables";
import type { Text } from "../../text";
import { parseUnit, sameDimension, type Unit } from "../../unit";
import { named } from "./named";

/** 一般范围 — between which values a quantity usually lies, in the unit of the library, and from which rows that is known. */
export interface ValueRange {
  readonly subject: Text;
  readonly unit: Unit;
  readonly low: Exact;
  readonly high: Exact;
  readonly source: Text;
}

interface Printed {
  readonly unit: string;
  readonly values: readonly string[];
}

/** Shares of a whole; they never exceed one. */
const shares: readonly FactorQuantityId[] = [
  "oxidationRate",
  "removalRate",
  "methaneCorrection",
  "leakageRate",
];
const fuelParameters: readonly FactorQuantityId[] = [
  "netCalorificValue",
  "carbonContentPerHeat",
  "oxidationRate",
];
/**
 * 查一般范围 — what a name such as 烟煤低位发热量 or 电网排放因子 usually lies between, taken from every row of the library
 * that it means. A given unit tells mass from volume; `undefined` where the name means nothing that the library knows.
 */
export function valueRangeOf(what: string, unit?: Unit): ValueRange | undefined {
  const quantities = named(what, factorQuantities, ({ name, aliases }) => [name.zh, name.en, ...aliases]);
  const items = named(what, factorItems, ({ name, aliases }) => [name.zh, name.en, ...aliases]);
  for (const { id, name } of quantities) {
    for (const item of items) {
      const range = rangeOver(printedOf(id, item), unit, subjectOf(item, name), shares.includes(id));
      if (range !== undefined) return range;
    }
  }
  if (/电力|电网|用电|购电|grid|electricity|power/i.test(what) && /因子|factor/i.test(what)) {
    return gridRange(what, unit);
  }
  const [first] = quantities;
  if (items.length > 0 || first === undefined || !fuelParameters.includes(first.id)) return undefined;
  return rangeOver(printedOf(first.id), unit, subjectOf(undefined, first.name), shares.includes(first.id));
}

function printedOf(quantity: FactorQuantityId, item?: FactorItem): readonly Printed[] {
  return factorRows
    .filter((row) => row.quantity === quantity && (item === undefined || row.key === item.key))
    .map(({ unit, value, upper }) => ({ unit, values: upper === undefined ? [value] : [value, upper] }));
}

function gridRange(what: string, unit: Unit | undefined): ValueRange | undefined {
  const [place] = named(what, gridPlaces, ({ name, aliases }) => [name.zh, name.en, ...aliases]);
  const there = gridRows.filter((row) => row.place === place?.key);
  const isThere = place !== undefined && there.length > 0;
  return rangeOver(
    (isThere ? there : gridRows).map((row) => ({ unit: row.unit, values: [row.value] })),
    unit,
    {
      zh: `${isThere ? place.name.zh : ""}电力排放因子`,
      en: `the grid factor${isThere ? ` of ${place.name.en}` : ""}`,
    },
    false,
  );
}

function subjectOf(item: FactorItem | undefined, quantity: Text): Text {
  return {
    zh: `${item?.name.zh ?? ""}${quantity.zh}`,
    en: `${quantity.en}${item === undefined ? "" : ` of ${item.name.en}`}`,
  };
}

/** The smallest and the largest of the rows that measure what the given unit measures, widened. */
function rangeOver(
  rows: readonly Printed[],
  given: Unit | undefined,
  subject: Text,
  isShare: boolean,
): ValueRange | undefined {
  const read = rows.flatMap(({ unit, values }) => {
    const reading = parseUnit(unit);
    return "unit" in reading ? [{ unit: reading.unit, values: values.map((value) => Exact.of(value)) }] : [];
  });
  const fits = read.filter(({ unit }) => given === undefined || sameDimension(unit, given));
  const unit = fits[0]?.unit;
  if (unit === undefined) return undefined;
  const alike = fits.filter((each) => sameDimension(each.unit, unit));
  const values = alike.flatMap((each) => each.values.map((value) => value.times(each.unit.ratio)));
  const positive = values.filter((value) => value.compare(Exact.zero) > 0).sort((a, b) => a.compare(b));
  const [lowest, highest] = [positive[0], positive.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  const wide = tolerance(highest.dividedBy(lowest));
  const high = highest.times(wide).dividedBy(unit.ratio);
  const whole = Exact.one.dividedBy(unit.ratio);
  return {
    subject,
    unit,
    low: lowest.dividedBy(wide).dividedBy(unit.ratio),
    high: isShare && high.compare(whole) > 0 ? whole : high,
    source: {
      zh: `因子库 ${factorTableVersion} 的 ${positive.length} 个值，放宽 ${wide.toText().text} 倍`,
      en: `library ${factorTableVersion}, value count ${positive.length}, widened ${wide.toText().text} times`,
    },
  };
}

/** As wide as leaves a slip of one decimal outside, wherever in the printed range the right value lies. */
function tolerance(spread: Exact): Exact {
  const widths = ["1.5", "1.2", "1.05"].map((text) => Exact.of(text));
  const ten = Exact.of("10");
  return widths.find((wide) => spread.times(wide).times(wide).compare(ten) < 0) ?? Exact.one;
}
