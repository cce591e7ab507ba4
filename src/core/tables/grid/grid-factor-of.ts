import gridJson from "../grid-factors.json";
import { error, failure, success, type Finding, type Outcome } from "../../finding";
import { Exact } from "../../number";
import type { Text } from "../../text/language";
import { candidateValues } from "../factors/factor-choices";
import { nameKey } from "../name-index";
import { rowOfYear, type YearBasis } from "../year-basis";
import { gridCalibreNames, gridCalibres, lifeCycleWords, type GridCalibre } from "./grid-calibres";
import { gridPlaceClasses, gridPlaceNames, gridPlaces } from "./grid-places";
import type { GridPlace, GridRow } from "./grid-row";

/** 电力因子答案 — the factor in kgCO2/kWh (which is tCO2/MWh), its row, and how it stands to the year asked. */
export interface GridAnswer {
  readonly value: Exact;
  readonly row: GridRow;
  readonly place: GridPlace;
  readonly calibre: GridCalibre;
  readonly basis: YearBasis;
}

/** 电力排放因子表 — every published factor. */
export const gridRows = gridJson.rows as readonly GridRow[];

/** 电力因子序列 — all years of a place and a calibre, oldest first. */
export interface GridSeries {
  readonly place: GridPlace;
  readonly calibre: GridCalibre;
  readonly rows: readonly GridRow[];
}

const values = new Map<GridRow, Exact>();
const remembered = new Map<string, Outcome<GridSeries>>();
const rememberedQuestions = 4096;

/**
 * 查电力排放因子 — the factor of a place, a year and a calibre; the calibre is the average where none is asked. A year
 * after the newest publication gets the newest value and says so; a year before the first gets none.
 */
export function gridFactorOf(place: string, year: number, calibre?: string): Outcome<GridAnswer> {
  const series = gridSeriesOf(place, calibre);
  if (!series.ok) return series;
  const { rows } = series.value;
  const found = rowOfYear(rows, year);
  if (found === undefined) return failure(yearMissing(series.value, year));
  const { row, basis } = found;
  return success({
    value: valueOf(row),
    row,
    place: series.value.place,
    calibre: series.value.calibre,
    basis,
  });
}

/** 查电力因子序列 — all years of a place and a calibre; the calibre is the average where none is asked. */
export function gridSeriesOf(place: string, calibre?: string): Outcome<GridSeries> {
  const text = `${place}\n${calibre ?? ""}`;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedQuestions) remembered.clear();
  const series = readSeries(place, calibre);
  remembered.set(text, series);
  return series;
}

/** The exact value of a row; made once. */
function valueOf(row: GridRow): Exact {
  const known = values.get(row);
  if (known !== undefined) return known;
  const value = Exact.of(row.value);
  values.set(row, value);
  return value;
}

function readSeries(placeText: string, calibreText: string | undefined): Outcome<GridSeries> {
  const place = placeNamed(placeText);
  if (!place.ok) return place;
  const calibre = calibreNamed(calibreText);
  if (!calibre.ok) return calibre;
  const ofPlace = gridRows.filter((row) => row.place === place.value.key);
  const rows = ofPlace.filter((row) => row.calibre === calibre.value.id);
  if (rows.length > 0) return success({ place: place.value, calibre: calibre.value, rows });
  if (ofPlace.length === 0) {
    return failure(error("grid-place-without-factor", "place", nameValues(place.value)));
  }
  const there = gridCalibres.filter(({ id }) => ofPlace.some((row) => row.calibre === id));
  const elsewhere = { zh: calibre.value.name.zh, en: calibre.value.name.en };
  return failure(
    error("grid-calibre-missing", "calibre", {
      ...nameValues(place.value),
      calibre: elsewhere.zh,
      calibreInEnglish: elsewhere.en,
      ...candidateValues(there.map(({ name }) => name)),
    }),
  );
}

function placeNamed(text: string): Outcome<GridPlace> {
  const found = gridPlaceNames.find(text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return success(only);
  const family = gridPlaceClasses.find(({ names }) => names.some((name) => nameKey(name) === nameKey(text)));
  const candidates = family === undefined ? found : gridPlaces.filter(({ key }) => family.keys.includes(key));
  if (candidates.length > 0) return failure(placeError("grid-place-ambiguous", text, candidates));
  return failure(placeError("grid-place-unknown", text, gridPlaceNames.nearest(text)));
}

function placeError(
  code: "grid-place-ambiguous" | "grid-place-unknown",
  found: string,
  candidates: readonly GridPlace[],
): Finding {
  return error(code, "place", { found, ...candidateValues(candidates.map(({ name }) => name)) });
}

function calibreNamed(text: string | undefined): Outcome<GridCalibre> {
  if (text === undefined) return success(gridCalibres[0]);
  const [found] = gridCalibreNames.find(text);
  if (found !== undefined) return success(found);
  if (lifeCycleWords.find(text).length > 0) {
    return failure(error("grid-calibre-life-cycle", "calibre", { found: text }));
  }
  const names: readonly Text[] = gridCalibres.map(({ name }) => name);
  return failure(error("grid-calibre-unknown", "calibre", { found: text, ...candidateValues(names) }));
}

function yearMissing({ place, calibre, rows }: GridSeries, year: number): Finding {
  const distance = ({ from }: GridRow) => (from < year ? year - from : from - year);
  const nearest = [...rows].sort((one, other) => distance(one) - distance(other)).slice(0, 2);
  const names = nearest.map(({ from, value, unit }) => ({
    zh: `${from} 年 ${value} ${unit}`,
    en: `${from}: ${value} ${unit}`,
  }));
  return error("grid-year-missing", "year", {
    ...nameValues(place),
    calibre: calibre.name.zh,
    calibreInEnglish: calibre.name.en,
    year: `${year}`,
    ...candidateValues(names),
  });
}

function nameValues({ name }: GridPlace): Readonly<Record<string, string>> {
  return { place: name.zh, placeInEnglish: name.en };
}
