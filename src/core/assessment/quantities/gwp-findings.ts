import type { Finding } from "../../finding";
import type { Field } from "../../ledger";
import { Exact } from "../../number";
import { guide } from "../../standards";
import { gwpOf, gwpSets, tableGases, type GwpSet, type TableGas } from "../../tables";
import { conversion, parseUnit, type Unit } from "../../unit";
import { gasesNamedIn } from "./named-gases";
import type { QuantityRow } from "./quantity-rows";

/** So many tonnes of CO2e in a tonne are a warming potential, whatever the row is called. */
const onlyPotentials = Exact.of("100");

/**
 * GWP 版本不一 — factors of the factor method that are the warming potential of another set than the ledger states: two sets in
 * one total cannot be added up as one. Where the row names a gas only that one is looked at.
 */
export function gwpFindings(rows: readonly QuantityRow[], set: GwpSet | undefined): readonly Finding[] {
  if (set === undefined) return [];
  return rows.flatMap((row): Finding[] => {
    if (row.kind.table.id !== "factorUse") return [];
    const factor = row.fields["factor"] as Field<Exact> | undefined;
    const potential =
      factor?.value === undefined ? undefined : perTonne(factor.value, textOf(row, "factorUnit"));
    if (factor === undefined || potential === undefined) return [];
    const named = ["source", "activityUnit", "factorUnit", "factorSource", "equipment"].flatMap(
      (column) => gasesNamedIn(textOf(row, column)).gases,
    );
    const gases = named.filter(({ key }) => key !== "co2");
    if (gases.length === 0 && potential.compare(onlyPotentials) < 0) return [];
    const candidates = gases.length === 0 ? tableGases : gases;
    if (candidates.some((gas) => isValue(gas, set, potential))) return [];
    const found = candidates.flatMap((gas) =>
      gwpSets.flatMap((other) => (isValue(gas, other, potential) ? [{ gas, other }] : [])),
    );
    const [first] = found;
    if (first === undefined) return [];
    const own = gwpOf(first.gas, set.id);
    return [
      {
        code: "gwp-of-other-set",
        severity: "warning",
        clause: guide.terms.gases.clause,
        at: factor.at,
        values: {
          found: potential.toText(15).text,
          gas: first.gas.text,
          other: [...new Set(found.filter(({ gas }) => gas === first.gas).map(({ other }) => other.id))].join(
            "/",
          ),
          set: set.id,
          expected: "value" in own ? own.value.toText(15).text : "",
        },
      },
    ];
  });
}

function isValue(gas: TableGas, { id }: GwpSet, value: Exact): boolean {
  const answer = gwpOf(gas, id);
  return "value" in answer && answer.value.compare(value) === 0;
}

/** A factor in tonnes of CO2e for a tonne of the gas; `undefined` where its unit says something else. */
function perTonne(factor: Exact, unit: string): Exact | undefined {
  const [from, plain] = [parseUnit(unit), parseUnit("tCO2e/t")];
  if (!("unit" in from) || !("unit" in plain)) return undefined;
  const targets: readonly Unit[] = [
    plain.unit,
    ...tableGases.flatMap(({ text }) => {
      const reading = parseUnit(`tCO2e/t${text}`);
      return "unit" in reading ? [reading.unit] : [];
    }),
  ];
  for (const target of targets) {
    const found = conversion(from.unit, target);
    if ("factor" in found) return factor.times(found.factor);
  }
  return undefined;
}

function textOf({ fields }: QuantityRow, column: string): string {
  const value = fields[column]?.value;
  return typeof value === "string" ? value : "";
}
