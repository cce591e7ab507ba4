import {
  Exact,
  gridCalibres,
  gridPlaceNames,
  gridPlaces,
  gridRows,
  validityText,
  type GridPlace,
  type GridRow,
} from "../../../core";
import type { FactorOption } from "./factor-option";

const mostPlaces = 6;

/** 找电网 — nation, regional grids and provinces by name; all of them are few, so an empty query finds the nation. */
export function gridPlacesLike(query: string): readonly GridPlace[] {
  const text = query.trim().toLowerCase();
  const withFactors = gridPlaces.filter(({ key }) => gridRows.some(({ place }) => place === key));
  if (text === "") return withFactors.filter(({ kind }) => kind === "national");
  const holding = withFactors.filter(({ name, aliases }) =>
    [name.zh, name.en, ...aliases].some((each) => each.toLowerCase().includes(text)),
  );
  return [...new Set([...gridPlaceNames.find(query), ...holding])]
    .filter((place) => withFactors.includes(place))
    .slice(0, mostPlaces);
}

/** 电力因子 — every calibre and year of a place: the location-based average before the others, the newest first. */
export function gridOptions(place: GridPlace): readonly FactorOption[] {
  return gridRows
    .filter((row) => row.place === place.key)
    .sort((a, b) => calibreOrder(a) - calibreOrder(b) || b.from - a.from)
    .map((row): FactorOption => {
      const calibre = gridCalibres.find(({ id }) => id === row.calibre);
      const at = row.table === undefined ? "" : ` ${row.table}`;
      return {
        id: `grid ${row.place} ${row.calibre} ${row.from} ${row.value}`,
        title: {
          zh: `${place.name.zh} ${row.from} 年 · ${calibre?.name.zh ?? ""}`,
          en: `${place.name.en} ${row.from} · ${calibre?.name.en ?? ""}`,
        },
        values: [
          {
            column: "factor",
            unitColumn: "factorUnit",
            name: { zh: "排放因子", en: "emission factor" },
            value: Exact.of(row.value),
            shown: row.value,
            unit: row.unit,
          },
        ],
        validity: validityText(row),
        confidence: row.confidence,
        source: `${row.document}${at}（${place.name.zh}，${row.from} 年，${calibre?.name.zh ?? ""}）`,
        ...(calibre === undefined ? {} : { purpose: calibre.purpose }),
        ...(row.note === undefined ? {} : { note: row.note }),
      };
    });
}

function calibreOrder({ calibre }: GridRow): number {
  return gridCalibres.findIndex(({ id }) => id === calibre);
}
