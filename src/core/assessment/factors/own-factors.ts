import { error, failure, success, type Outcome } from "../../finding";
import type { OwnFactorRow } from "../../ledger";
import type { Exact } from "../../number";
import { factorItemNames, factorQuantityNames } from "../../tables";
import { compareDates, dateText, periodText, type Period } from "../../time";
import { foldedWordKey, nearestWords } from "../../unit";

/** How an own factor was come by, best first: note 5 of 8.2.5.3. */
const ranks = ["measured", "calculated", "supplier", "other"] as const;

/** 取值方式 — the ways of coming by a factor. */
export type OwnFactorBasis = (typeof ranks)[number];

/** 自有因子答案 — the value with its row; `isBeforeDefault` tells whether it goes before the default of the library. */
export interface OwnFactor {
  readonly value: Exact;
  readonly unit: string;
  readonly basis: OwnFactorBasis;
  readonly source: string;
  readonly row: OwnFactorRow;
  readonly isBeforeDefault: boolean;
}

/**
 * 查自有因子 — the own factor of an item and a quantity for a period (one day is a period of one day): measured before
 * calculated, then supplied, then other. Nothing valid, or two of the same rank, is asked and never chosen.
 */
export function findOwnFactor(
  rows: readonly OwnFactorRow[],
  key: string,
  what: string | undefined,
  when?: Period,
): Outcome<OwnFactor> {
  const found = what === undefined ? key : `${key} ${what}`;
  const named = rows.filter((row) => isNamed(row, key, what));
  if (named.length === 0) {
    return failure(error("own-factor-missing", "key", { found, ...nearest(rows, key) }));
  }
  const valid = when === undefined ? named : named.filter((row) => covers(row, when));
  if (valid.length === 0 && when !== undefined) {
    return failure(error("own-factor-not-valid", "date", { found, date: whenText(when), ...periods(named) }));
  }
  const factors = valid.map(ownFactorOf).filter((factor) => factor !== undefined);
  const best = ranks.find((rank) => factors.some(({ basis }) => basis === rank));
  const first = factors.filter(({ basis }) => basis === best);
  const [only] = first;
  if (only === undefined) {
    const blank = valid.map(({ fields }) => fields.source).find(({ isBlank }) => isBlank);
    const code = blank === undefined ? "own-factor-missing" : "own-factor-without-source";
    return failure({ ...error(code, "key", { found }), ...(blank === undefined ? {} : { at: blank.at }) });
  }
  const isSame = first.every(({ value, unit }) => unit === only.unit && value.compare(only.value) === 0);
  if (isSame) return success(only);
  const values = { found, rows: first.map(({ row }) => `${row.row}`).join("、") };
  return failure(
    error("own-factor-ambiguous", "key", {
      ...values,
      rowsInEnglish: first.map(({ row }) => `${row.row}`).join(", "),
    }),
  );
}

/** 可用的自有因子 — a row that can answer: value, unit, basis and source are there. */
export function ownFactorOf(row: OwnFactorRow): OwnFactor | undefined {
  const { value, unit, basis, source } = row.fields;
  if (value.value === undefined || unit.value === undefined || basis.value === undefined) return undefined;
  if (source.value === undefined) return undefined;
  return {
    value: value.value,
    unit: unit.value,
    basis: basis.value,
    source: source.value,
    row,
    isBeforeDefault: basis.value === "measured" || basis.value === "calculated",
  };
}

/** 同一对象同一参数 — whether a row stands for what is asked, by its own words or as names of the same thing in the library. */
export function isNamed({ fields }: OwnFactorRow, key: string, what: string | undefined): boolean {
  const isKey = isSameName(fields.key.value ?? "", key, (text) => factorItemNames.find(text));
  if (!isKey || what === undefined) return isKey;
  return isSameName(fields.what.value ?? "", what, (text) => factorQuantityNames.find(text));
}

function isSameName(own: string, asked: string, find: (text: string) => readonly object[]): boolean {
  if (foldedWordKey(own) === foldedWordKey(asked)) return true;
  const [mine, theirs] = [find(own), find(asked)];
  return mine.length === 1 && theirs.length === 1 && mine[0] === theirs[0];
}

/** The whole period has to lie within the validity; a blank end is open, an unreadable one is not. */
function covers({ fields: { validFrom, validTo } }: OwnFactorRow, { from, to }: Period): boolean {
  const begins = validFrom.value === undefined ? validFrom.isBlank : compareDates(validFrom.value, from) <= 0;
  const ends = validTo.value === undefined ? validTo.isBlank : compareDates(to, validTo.value) <= 0;
  return begins && ends;
}

function whenText(when: Period): string {
  return compareDates(when.from, when.to) === 0 ? dateText(when.from) : periodText(when);
}

function periods(rows: readonly OwnFactorRow[]): Readonly<Record<string, string>> {
  const texts = rows.map(({ fields }) => {
    const from = fields.validFrom.value === undefined ? "" : dateText(fields.validFrom.value);
    const to = fields.validTo.value === undefined ? "" : dateText(fields.validTo.value);
    return `${from}/${to}`;
  });
  return { periods: texts.join("、"), periodsInEnglish: texts.join(", ") };
}

function nearest(rows: readonly OwnFactorRow[], key: string): Readonly<Record<string, string>> {
  const names = [...new Set(rows.flatMap(({ fields }) => fields.key.value ?? []))];
  const near = nearestWords(key, names);
  return near.length === 0 ? {} : { candidates: near.join("、"), candidatesInEnglish: near.join(", ") };
}
