import type { Finding } from "../../finding";
import type { Field } from "../../ledger";
import type { Exact } from "../../number";
import { parseUnit, type Unit } from "../../unit";
import { diagnoseSlip } from "../slips/diagnose-slip";
import { historyOf } from "../slips/slip-by-history";
import { valueRangeOf, type ValueRange } from "../slips/value-range";
import type { QuantityRow } from "./quantity-rows";

/** A factor of a row: its column, the column of its unit (or the unit itself), and what it is called in the library. */
interface CheckedFactor {
  readonly column: string;
  readonly unitColumn?: string;
  readonly unit?: string;
  readonly quantity: string;
}

const factorsOf: Readonly<Record<string, readonly CheckedFactor[]>> = {
  fuelUse: [
    { column: "netCalorificValue", unitColumn: "ncvUnit", quantity: "低位发热量" },
    { column: "carbonContent", unitColumn: "carbonUnit", quantity: "单位热值含碳量" },
    { column: "oxidationRate", unit: "1", quantity: "碳氧化率" },
  ],
  purchasedEnergy: [{ column: "factor", unitColumn: "factorUnit", quantity: "排放因子" }],
  carbonFlows: [{ column: "carbon", unit: "tC/t", quantity: "含碳量" }],
};

/** Activity data and what is their unit, for comparison with the other months of the same source. */
const amountUnits: Readonly<Record<string, string>> = {
  fuelUse: "consumptionUnit",
  purchasedEnergy: "energyUnit",
  factorUse: "activityUnit",
};

/** The rows of a table are looked at once. */
const found = new WeakMap<readonly QuantityRow[], readonly Finding[]>();

/** 单位错位 — values of a table that look as if their unit had slipped, by the library's range and by the other months; only named. */
export function slipFindings(rows: readonly QuantityRow[]): readonly Finding[] {
  const known = found.get(rows);
  if (known !== undefined) return known;
  const findings = [...rows.flatMap(factorSlips), ...amountSlips(rows)];
  found.set(rows, findings);
  return findings;
}

function factorSlips(row: QuantityRow): readonly Finding[] {
  const subject = row.kind.item === undefined ? "" : textOf(row, row.kind.item);
  return (factorsOf[row.kind.table.id] ?? []).flatMap((checked) => {
    const field = row.fields[checked.column] as Field<Exact> | undefined;
    if (field?.value === undefined) return [];
    const unit = unitOf(checked.unit ?? textOf(row, checked.unitColumn ?? ""));
    const range = usualRange(`${subject}${checked.quantity}`, unit);
    const finding = diagnoseSlip(field.value, { range, unit, history: undefined }, field.at);
    return finding === undefined ? [] : [finding];
  });
}

function amountSlips(rows: readonly QuantityRow[]): readonly Finding[] {
  const table = rows[0]?.kind.table.id ?? "";
  const groups = new Map<string, QuantityRow[]>();
  for (const row of rows) {
    if (row.source === undefined || !row.hasAmount) continue;
    const item = row.kind.item === undefined ? "" : textOf(row, row.kind.item);
    const key = [row.source, item, textOf(row, amountUnits[table] ?? "")].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const amountOf = ({ kind, fields }: QuantityRow) => fields[kind.amount] as Field<Exact>;
    const history = historyOf(group.flatMap((row) => amountOf(row).value ?? []));
    if (history === undefined) return [];
    return group.flatMap((row) => {
      const { value, at } = amountOf(row);
      const unit = unitOf(textOf(row, amountUnits[table] ?? ""));
      const finding = value && diagnoseSlip(value, { range: undefined, unit, history }, at);
      return finding === undefined ? [] : [finding];
    });
  });
}

function textOf({ kind, fields }: QuantityRow, column: string): string {
  const value = fields[column]?.value;
  if (typeof value !== "string") return "";
  const choices = kind.table.columns.find(({ id }) => id === column)?.choices;
  return choices?.find(({ id }) => id === value)?.text.zh ?? value;
}

function unitOf(text: string): Unit | undefined {
  const reading = text === "" ? undefined : parseUnit(text);
  return reading !== undefined && "unit" in reading ? reading.unit : undefined;
}

/** A ledger asks for the same few ranges row by row. */
const ranges = new Map<string, ValueRange | undefined>();

function usualRange(what: string, unit: Unit | undefined): ValueRange | undefined {
  const key = `${what}\n${unit?.text ?? ""}`;
  if (!ranges.has(key)) {
    if (ranges.size > 500) ranges.clear();
    ranges.set(key, valueRangeOf(what, unit));
  }
  return ranges.get(key);
}
