import { error, failure, success, type Outcome } from "../../finding";
import type { Exact } from "../../number";
import type { Text } from "../../text/language";
import { rowOfYear, type YearBasis } from "../year-basis";
import type { Factor } from "./factor";
import { candidateValues, distinctBy, editionChoices, plainRange } from "./factor-choices";
import { isFuelClass, matchingFactors, type FactorQuestion } from "./matching-factors";

/** 因子答案 — the value, all that belongs to it, and how it stands to the year asked. */
export interface FactorAnswer {
  readonly value: Exact;
  readonly factor: Factor;
  readonly basis: YearBasis;
}

const undated: YearBasis = { kind: "undated" };

interface Matching {
  readonly factors: Outcome<readonly Factor[]>;
  readonly isClass: boolean;
}

/** What was asked before; ledgers ask the same few questions row by row. */
const remembered = new Map<string, Matching>();
const rememberedQuestions = 4096;

/**
 * 查因子 — one value. What the question leaves open is asked, never chosen: several items of one name, several
 * parameters, and several editions, of which none is the default unless 缺省 is asked for by name.
 */
export function factorOf(question: FactorQuestion, year?: number): Outcome<FactorAnswer> {
  const { factors: matching, isClass } = matchingOf(question);
  if (!matching.ok) return matching;
  const [first] = matching.value;
  const factor =
    first !== undefined && matching.value.length === 1 && !isClass
      ? success(first)
      : onlyOne(matching.value, isClass, question, year);
  if (!factor.ok) return factor;
  const { value, printed, unit, edition } = factor.value;
  if (value === undefined) {
    const values = { printed, unit, edition: edition.id, printedInEnglish: plainRange(printed) };
    return failure(error("factor-range", "key", { found: question.key, ...values }));
  }
  if (year === undefined) return success({ value, factor: factor.value, basis: undated });
  const basis = rowOfYear([factor.value], year)?.basis;
  return basis === undefined
    ? failure(yearMissing(question, year, matching.value))
    : success({ value, factor: factor.value, basis });
}

function matchingOf(question: FactorQuestion): Matching {
  const text = `${question.key}\n${question.what ?? ""}\n${question.edition ?? ""}`;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedQuestions) remembered.clear();
  const matching = { factors: matchingFactors(question), isClass: isFuelClass(question.key) };
  remembered.set(text, matching);
  return matching;
}

/** The one factor that is left; an edition that stands only for other years cannot be meant. */
function onlyOne(
  matching: readonly Factor[],
  isClass: boolean,
  question: FactorQuestion,
  year: number | undefined,
): Outcome<Factor> {
  const items = distinctBy(matching, ({ item }) => item.key);
  if (items.length > 1 || isClass) {
    const names = items.map(({ item }) => withEditions(item.name, matching, item.key));
    return failure(error("factor-ambiguous", "key", { found: question.key, ...candidateValues(names) }));
  }
  const quantities = distinctBy(matching, ({ quantity }) => quantity.id);
  if (quantities.length > 1) {
    const names = quantities.map(({ quantity }) => quantity.name);
    return failure(
      error("factor-quantity-ambiguous", "what", { item: question.key, ...candidateValues(names) }),
    );
  }
  const standing = matching.filter((factor) => year === undefined || mayStandIn(factor, year));
  const [only] = standing;
  if (only === undefined) return failure(yearMissing(question, year ?? 0, matching));
  if (standing.length === 1) return success(only);
  const offersDefault = standing.some(({ edition }) => edition.isDefault === true);
  return failure(
    error("factor-edition-ambiguous", "edition", {
      item: question.key,
      default: offersDefault ? "yes" : "",
      ...candidateValues(editionChoices(standing)),
    }),
  );
}

/** Items of one name are told apart by their editions. */
function withEditions(name: Text, matching: readonly Factor[], key: string): Text {
  const editionsOf = (factors: readonly Factor[]) =>
    distinctBy(factors, ({ edition }) => edition.id).map(({ edition }) => edition.id);
  if (editionsOf(matching).length === 1) return name;
  const editions = editionsOf(matching.filter(({ item }) => item.key === key));
  return { zh: `${name.zh}（${editions.join("、")}）`, en: `${name.en} (${editions.join(", ")})` };
}

function mayStandIn({ from, to }: Factor, year: number): boolean {
  return to === undefined || (from <= year && year <= to);
}

/** The years in which the values stand, nearest to the asked one first. */
function yearMissing(question: FactorQuestion, year: number, factors: readonly Factor[]) {
  const distance = ({ from, to = from }: Factor) => (year < from ? from - year : year - to);
  const nearest = [...factors].sort((one, other) => distance(one) - distance(other)).slice(0, 3);
  const names = nearest.map(({ edition, from, to }) => {
    const years = to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`;
    return { zh: `${edition.id}（${years}）`, en: `${edition.id} (${plainRange(years)})` };
  });
  return error("factor-year-missing", "date", {
    found: question.key,
    year: `${year}`,
    ...candidateValues(names),
  });
}
