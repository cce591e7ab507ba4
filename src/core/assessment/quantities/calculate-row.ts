import type { Finding, Outcome } from "../../finding";
import type {
  carbonFlowsTable,
  factorUseTable,
  Field,
  FieldsOf,
  fuelUseTable,
  measuredGasTable,
  purchasedEnergyTable,
} from "../../ledger";
import { Exact } from "../../number";
import { consumption, emissionFactor, fuelCombustion, massBalance, measured } from "../../quantification";
import { conversionTo, readUnit } from "../../quantification";

/** 一行的核算 — what the row comes to, why it is refused, or that something in it is still open. */
export type RowResult =
  | { readonly kind: "done"; readonly value: Exact }
  | { readonly kind: "refused"; readonly finding: Finding }
  | { readonly kind: "open" };

/** What a row is calculated from: numbers and units by the name under which the method or the check knows them. */
interface Given {
  readonly numbers: Readonly<Record<string, Field<Exact>>>;
  readonly units: Readonly<Record<string, Field<string>>>;
  readonly targets: readonly string[];
  readonly symbols: string;
  readonly calculate: (numbers: Readonly<Record<string, Exact>>) => Outcome<Exact>;
  /** From the units the method takes where none are stated. */
  readonly usualFactor?: Exact;
}

/** 燃料燃烧 — as CN.FUEL in the sheet. */
export function fuelRow(fields: FieldsOf<(typeof fuelUseTable)["columns"]>): RowResult {
  const { consumptionUnit, ncvUnit, carbonUnit } = fields;
  return calculated({
    numbers: {
      consumption: fields.consumption,
      netCalorificValue: fields.netCalorificValue,
      carbonContent: fields.carbonContent,
      oxidationRate: fields.oxidationRate,
    },
    units: { consumptionUnit, ncvUnit, carbonUnit },
    targets: ["tC"],
    symbols: "FC × NCV × CC",
    calculate: (numbers) =>
      fuelCombustion.calculate(numbers as Parameters<typeof fuelCombustion.calculate>[0]),
  });
}

/** 排放因子法 — as CN.EMISSION in the sheet. */
export function factorRow(fields: FieldsOf<(typeof factorUseTable)["columns"]>): RowResult {
  const { activity, factor, activityUnit, factorUnit } = fields;
  return calculated({
    numbers: { activity, factor },
    units: { activityUnit, factorUnit },
    targets: ["tCO2", "tCO2e"],
    symbols: "AD × EF",
    calculate: (numbers) =>
      emissionFactor.calculate(numbers as Parameters<typeof emissionFactor.calculate>[0]),
  });
}

/** 物料平衡 — one material in or out, as CN.MASSBALANCE in the sheet. */
export function carbonFlowRow(fields: FieldsOf<(typeof carbonFlowsTable)["columns"]>): RowResult {
  const isOut = fields.direction.value === "out";
  if (fields.direction.value === undefined) return { kind: "open" };
  return calculated({
    numbers: {
      amount: fields.amount,
      carbon: fields.carbon,
      ...(isOut || fields.fossilShare.isBlank ? {} : { fossilShare: fields.fossilShare }),
    },
    units: {},
    targets: [],
    symbols: "",
    calculate: ({ amount = Exact.zero, carbon = Exact.zero, fossilShare }) =>
      massBalance.calculate({
        inputs: isOut ? [] : [amount],
        inputCarbon: isOut ? [] : [carbon],
        outputs: isOut ? [amount] : [],
        outputCarbon: isOut ? [carbon] : [],
        ...(fossilShare === undefined ? {} : { carbonShare: [fossilShare] }),
      }),
  });
}

/** 实测法 — as CN.MEASURED in the sheet; without units m³/h and mg/m³. */
export function measuredRow(fields: FieldsOf<(typeof measuredGasTable)["columns"]>): RowResult {
  const { flow, concentration, hours, flowUnit, concentrationUnit } = fields;
  return calculated({
    numbers: { flow, concentration, hours },
    units: { flowUnit, concentrationUnit },
    targets: ["t/h", "tCO2/h"],
    symbols: "Q × C",
    calculate: (numbers) => measured.calculate(numbers as Parameters<typeof measured.calculate>[0]),
    usualFactor: Exact.of("1e-9"),
  });
}

/** 购入能源 — net of what is passed on, times the location-based factor. */
export function purchasedRow(fields: FieldsOf<(typeof purchasedEnergyTable)["columns"]>): RowResult {
  const { purchased, passedOn, factor, energyUnit, factorUnit } = fields;
  return calculated({
    // As in the sheet, a blank is not zero: whoever passes nothing on says so with a 0.
    numbers: { purchased, passedOn, factor },
    units: { energyUnit, factorUnit },
    targets: ["tCO2", "tCO2e"],
    symbols: "AD × EF",
    calculate: ({
      purchased: bought = Exact.zero,
      factor: times = Exact.zero,
      passedOn: passed = Exact.zero,
    }) => {
      const net = consumption.calculate({
        purchased: bought,
        opening: Exact.zero,
        closing: Exact.zero,
        passedOn: passed,
      });
      return net.ok ? emissionFactor.calculate({ activity: net.value, factor: times }) : net;
    },
  });
}

function calculated({ numbers, units, targets, symbols, calculate, usualFactor }: Given): RowResult {
  const places = { ...numbers, ...units };
  const at = (finding: Finding): RowResult => {
    const place = places[finding.at?.input ?? ""]?.at ?? Object.values(places)[0]?.at;
    return { kind: "refused", finding: { ...finding, ...(place === undefined ? {} : { at: place }) } };
  };
  // A unit that nobody knows is told while one types, before the row is complete.
  for (const [input, { value }] of Object.entries(units)) {
    const unit = value === undefined ? undefined : readUnit(input, value);
    if (unit !== undefined && !unit.ok) return at(unit.finding);
  }
  const values = Object.entries(numbers).map(([name, { value }]) => [name, value] as const);
  const isComplete = values.every(([, value]) => value !== undefined);
  const hasAllUnits = Object.values(units).every(({ value }) => value !== undefined);
  if (!isComplete && !hasAllUnits) return { kind: "open" };
  const given = Object.entries(units).map(([input, { value }]) => [input, value] as const);
  const conversion = conversionTo(targets, given, symbols);
  if (!conversion.ok) return at(conversion.finding);
  if (!isComplete) return { kind: "open" };
  const outcome = calculate(Object.fromEntries(values) as Readonly<Record<string, Exact>>);
  if (!outcome.ok) return at(outcome.finding);
  const factor = conversion.value?.factor ?? usualFactor;
  return { kind: "done", value: factor === undefined ? outcome.value : outcome.value.times(factor) };
}
