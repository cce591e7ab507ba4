import {
  error,
  gasesNamedIn,
  gwpOf,
  namesRefrigerants,
  refrigerants,
  guide,
  type Finding,
  type GwpSet,
  type TableGas,
  type Text,
} from "../../../core";
import type { FactorOption } from "./factor-option";

/** 可选气体 — a gas by name, for choosing among several. */
export interface GasChoice {
  readonly key: string;
  readonly name: Text;
  readonly gas: TableGas;
}

const mostGases = 14;

/** 找气体 — gases that were typed or named in the row; for refrigerants in general those with a trade number. */
export function gasesLike(table: string, query: string): readonly GasChoice[] {
  if (table !== "factorUse") return [];
  const { gases, outside } = gasesNamedIn(query);
  const found =
    gases.length > 0 ? gases : outside.length === 0 && namesRefrigerants(query) ? refrigerants : [];
  return found.slice(0, mostGases).map((gas) => ({ key: `gas ${gas.key}`, name: nameOf(gas), gas }));
}

/** 七类之外 — that a gas typed is none of the seven, and where that stands. */
export function gasesOutsideFindings(table: string, query: string): readonly Finding[] {
  if (table !== "factorUse") return [];
  return gasesNamedIn(query).outside.map(({ text }) => ({
    ...error("gas-not-covered", undefined, { found: text }),
    clause: guide.terms.gases.clause,
  }));
}

/** GWP 作因子 — the warming potential of the gas in the set that the ledger states, in tCO2e per tonne; none where the set has none. */
export function gasOptions({ gas, name }: GasChoice, set: GwpSet): readonly FactorOption[] {
  const found = gwpOf(gas, set.id);
  if (!("value" in found)) return [];
  const { row, byOrigin } = found;
  const document = [row.source.document, row.source.table].filter((part) => part !== undefined).join(" ");
  return [
    {
      id: `gwp ${gas.key} ${set.id}`,
      title: { zh: `${name.zh} · ${set.id}`, en: `${name.en} · ${set.id}` },
      values: [
        {
          column: "factor",
          unitColumn: "factorUnit",
          name: { zh: "GWP（100 年）", en: "GWP (100 years)" },
          value: found.value,
          shown: row.value,
          unit: "tCO2e/t",
        },
      ],
      validity: set.name,
      confidence: row.confidence,
      source: `${document}（${gas.text}，GWP100，${set.id}）`,
      ...(row.note === undefined ? {} : { note: row.note }),
    },
    ...byOrigin.flatMap((other): readonly FactorOption[] => {
      const origin = { key: other.key, name: other.name, gas: { ...gas, key: other.key as TableGas["key"] } };
      return other.key === gas.key ? [] : gasOptions(origin, set);
    }),
  ];
}

function nameOf({ text, zh, en }: TableGas): Text {
  return {
    zh: zh === "" || zh === text ? text : `${text} ${zh}`,
    en: en === "" || en === text ? text : `${text} ${en}`,
  };
}
