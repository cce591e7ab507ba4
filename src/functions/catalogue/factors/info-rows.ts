import {
  basisText,
  error,
  Exact,
  failure,
  findGwpSet,
  gridCalibres,
  gridSeriesOf,
  gwpOf,
  gwpSets,
  matchingFactors,
  rowOfYear,
  success,
  validityText,
  type Dated,
  type Factor,
  type FactorQuestion,
  type GridSeries,
  type GwpRow,
  type Language,
  type Outcome,
  type TableGas,
} from "../../../core";
import type { InfoRow } from "./info-row";
import { joinedWords } from "./lookup-words";

/** How a value stands to the year asked, in words; that it does not stand in it is said too. */
function basisOf(dated: Dated, year: number | undefined, language: Language): string {
  if (year === undefined) return basisText({ kind: "undated" })[language];
  const found = rowOfYear([dated], year);
  if (found !== undefined) return basisText(found.basis)[language];
  return language === "zh" ? `不适用于${year}` : `does not stand in ${year}`;
}

/** 因子 — every value that a question may mean, all editions side by side. */
export function factorInfo(
  question: FactorQuestion,
  year: number | undefined,
  language: Language,
): Outcome<readonly InfoRow[]> {
  const matching = matchingFactors(question);
  return matching.ok ? success(matching.value.map((factor) => factorRow(factor, year, language))) : matching;
}

function factorRow(factor: Factor, year: number | undefined, language: Language): InfoRow {
  const { item, quantity, edition, note, derivation } = factor;
  return {
    name: item.name[language],
    quantity: quantity.name[language],
    value: factor.value ?? factor.printed,
    unit: factor.unit,
    edition: edition.id,
    basis: basisOf(factor, year, language),
    validity: validityText(factor)[language],
    document: edition.document,
    table: factor.table ?? "",
    confidence: factor.confidence,
    reviewBy: edition.reviewBy,
    note: joinedWords([derivation?.[language], note?.[language], edition.note?.[language]], language),
    requirement: "C12",
    clauses: ["CIECCPA061 8.2.5.3"],
  };
}

/** 电力因子 — all years and calibres of a place, or those that stand in the year asked. */
export function gridInfo(
  place: string,
  calibre: string | undefined,
  year: number | undefined,
  language: Language,
): Outcome<readonly InfoRow[]> {
  const first = gridSeriesOf(place, calibre);
  if (!first.ok) return first;
  const all = calibre === undefined ? gridCalibres.map(({ id }) => gridSeriesOf(place, id)) : [first];
  const series = all.flatMap((each) => (each.ok ? [each.value] : []));
  return success(series.flatMap((each) => gridRowsOf(each, year, language)));
}

function gridRowsOf(
  { place, calibre, rows }: GridSeries,
  year: number | undefined,
  language: Language,
): readonly InfoRow[] {
  const standing = year === undefined ? undefined : rowOfYear(rows, year)?.row;
  const shown = standing === undefined ? rows : [standing];
  return shown.map((row) => ({
    name: place.name[language],
    quantity: language === "zh" ? "电力排放因子" : "electricity factor",
    value: Exact.of(row.value),
    unit: row.unit,
    edition: `${calibre.name[language]} ${row.from}`,
    basis: basisOf(row, year, language),
    validity: validityText(row)[language],
    document: row.document,
    table: row.table ?? "",
    confidence: row.confidence,
    reviewBy: row.reviewBy,
    note: row.note?.[language] ?? "",
    requirement: "C8",
    clauses: ["CIECCPA061 8.2.2.2"],
  }));
}

/** GWP — the values of a gas in the set asked for or in all; of methane also those by origin. */
export function gasInfo(
  gas: TableGas,
  setText: string | undefined,
  language: Language,
): Outcome<readonly InfoRow[]> {
  const set = setText === undefined ? undefined : findGwpSet(setText);
  if (setText !== undefined && set === undefined) {
    const candidates = gwpSets.map(({ id }) => id).join("、");
    return failure(error("gwp-set-unknown", "edition", { found: setText, candidates }));
  }
  const asked = set === undefined ? gwpSets : [set];
  const rows = asked.flatMap(({ id }) => {
    const found = gwpOf(gas, id);
    return "missing" in found
      ? []
      : [
          gwpRow(found.row, found.byOrigin, language),
          ...found.byOrigin.map((row) => gwpRow(row, [], language)),
        ];
  });
  if (rows.length > 0) return success(rows);
  const elsewhere = gwpSets.filter(({ id }) => "value" in gwpOf(gas, id));
  const candidates = elsewhere.map(({ id }) => id).join("、");
  const values = { found: gas.text, set: set?.id ?? "", candidates };
  return failure(error("gwp-missing", "edition", values));
}

function gwpRow(row: GwpRow, byOrigin: readonly GwpRow[], language: Language): InfoRow {
  const origin = language === "zh" ? "未分来源；按来源的数值见下行" : "origin not told; by origin: see below";
  return {
    name: row.name[language],
    quantity: "GWP100",
    value: Exact.of(row.value),
    unit: "tCO2e/t",
    edition: row.set,
    basis: basisText({ kind: "undated" })[language],
    validity: "",
    document: row.source.document,
    table: row.source.table ?? "",
    confidence: row.confidence,
    reviewBy: "",
    note: joinedWords([byOrigin.length > 0 ? origin : undefined, row.note?.[language]], language),
    requirement: "C7",
    clauses: ["GUIDE 3.1"],
  };
}
