import type { Finding, Place } from "../../finding";
import { emissionUnitsTable, monitoringPlanTable } from "../../ledger";
import { cieccpa061, db14 } from "../../standards";
import { against } from "../finding-of-rule";
import { namesIn } from "./assess-sources";
import { nameKey } from "./same-name";
import type { SourceLedger } from "./source-ledger";

const { register } = cieccpa061.units;
const unitsPlace: Place = { input: emissionUnitsTable.name, name: emissionUnitsTable.title };
const planPlace: Place = { input: monitoringPlanTable.name, name: monitoringPlanTable.title };

/**
 * 排放单元与设备 — B3: units are tied to sources of the register and sources to units, equipment stands in a unit, and every
 * unit is named in the monitoring plan. Nothing is held against a register that is still empty.
 */
export function assessUnits(ledger: SourceLedger): readonly Finding[] {
  const { sources, emissionUnits, equipment, monitoringPlan } = ledger;
  if (emissionUnits.length === 0) return [];
  const sourceNames = keysOf(sources.map(({ fields }) => fields.source.value));
  const unitNames = keysOf(emissionUnits.map(({ fields }) => fields.unit.value));
  const held = keysOf(emissionUnits.flatMap(({ fields }) => namesIn(fields.sources.value)));
  const planned = keysOf(monitoringPlan.flatMap(({ fields }) => namesIn(fields.unit.value)));
  const unknownSources = emissionUnits.flatMap(({ fields }) =>
    namesIn(fields.sources.value)
      .filter((name) => sources.length > 0 && !sourceNames.has(nameKey(name)))
      .map((found) => against(register, "unit-source-unknown", fields.sources.at, { found })),
  );
  const withoutUnit = sources
    .filter(({ fields }) => fields.status.value !== "rejected" && fields.source.value !== undefined)
    .filter(({ fields }) => !held.has(nameKey(fields.source.value ?? "")))
    .map(({ fields }) =>
      against(register, "source-without-unit", unitsPlace, { found: fields.source.value ?? "" }),
    );
  const unknownUnits = equipment
    .filter(({ fields }) => fields.unit.value !== undefined && !unitNames.has(nameKey(fields.unit.value)))
    .map(({ fields }) =>
      against(db14.collection.equipment, "emission-unit-unknown", fields.unit.at, {
        found: fields.unit.value ?? "",
      }),
    );
  const notPlanned = emissionUnits
    .filter(({ fields }) => fields.unit.value !== undefined && !planned.has(nameKey(fields.unit.value)))
    .map(({ fields }) =>
      against(register, "unit-not-in-plan", planPlace, { found: fields.unit.value ?? "" }),
    );
  return [...unknownSources, ...withoutUnit, ...unknownUnits, ...notPlanned];
}

function keysOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === undefined ? [] : [nameKey(name)])));
}
