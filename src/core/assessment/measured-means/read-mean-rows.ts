import { error, type Finding, type Place } from "../../finding";
import type { Field } from "../../ledger";
import type { Exact } from "../../number";
import { cieccpa061, db14 } from "../../standards";
import type { PlainDate } from "../../time";
import { open } from "../finding-of-rule";
import type { CalculatedTable, QuantityRow } from "../quantities/quantity-rows";
import { unitOfMostRows } from "./unit-of-most-rows";
import type { MeasuredParameter, ParameterUnit } from "./measured-parameters";

/** 参与平均的行 — a measured value and the amount of the same interval. */
export interface MeanRow {
  readonly row: number;
  readonly month: PlainDate | undefined;
  readonly value: Exact;
  readonly weight: Exact;
  readonly at: Place;
}

/** The rows of a series that can be used, why the others cannot, and the units of those that can. */
export interface MeanRows {
  readonly used: readonly MeanRow[];
  readonly left: readonly Finding[];
  readonly unit: string;
  readonly weightUnit: string;
}

/**
 * 读出各行 — pairs of value and amount. A row without both says nothing; one without an amount used needs no measurement;
 * everything else that is missing, unreadable or in another unit is named and left out, never filled.
 */
export function readMeanRows(
  { column, weight, unit, weightUnit }: MeasuredParameter,
  rows: readonly QuantityRow[],
  reading: CalculatedTable["findings"],
): MeanRows {
  const told = rows.filter((row) => !isSilent(numberOf(row, column), numberOf(row, weight)));
  const units = unitOfMostRows(told.map((row) => unitOf(row, unit)));
  const weightUnits = unitOfMostRows(told.map((row) => unitOf(row, weightUnit)));
  const used: MeanRow[] = [];
  const left: Finding[] = [];
  for (const row of told) {
    const [value, amount] = [numberOf(row, column), numberOf(row, weight)];
    const finding =
      lacking(value, reading, missingValue) ??
      lacking(amount, reading, missingAmount) ??
      negative(amount) ??
      otherUnit(row, unit, units, value) ??
      otherUnit(row, weightUnit, weightUnits, amount);
    if (finding !== undefined) left.push(finding);
    else if (value.value !== undefined && amount.value !== undefined) {
      used.push({ row: row.row, month: row.month, value: value.value, weight: amount.value, at: value.at });
    }
  }
  return { used, left, unit: units.text, weightUnit: weightUnits.text };
}

function isSilent(value: Field<Exact>, amount: Field<Exact>): boolean {
  return value.isBlank && (amount.isBlank || amount.value?.isZero() === true);
}

const missingValue = (at: Place): Finding => open(db14.qualityPlan.missingData, "measured-value-missing", at);
const missingAmount = (at: Place): Finding =>
  open(cieccpa061.formulas.weightedMeans, "measured-weight-missing", at);

/** Why a number is not there: nothing was entered, or what reading the cell has said already. */
function lacking(
  field: Field<Exact>,
  reading: CalculatedTable["findings"],
  missing: (at: Place) => Finding,
): Finding | undefined {
  if (field.value !== undefined) return undefined;
  const { at } = field;
  const said = reading.find((finding) => finding.at?.input === at.input && finding.at?.row === at.row);
  return field.isBlank ? missing(at) : (said ?? missing(at));
}

function negative({ value, at }: Field<Exact>): Finding | undefined {
  if (value?.isNegative() !== true) return undefined;
  return { ...error("negative", undefined, { found: value.toText(15).text }), at };
}

function otherUnit(
  row: QuantityRow,
  unit: ParameterUnit,
  common: ReturnType<typeof unitOfMostRows>,
  { at }: Field<Exact>,
): Finding | undefined {
  const found = unitOf(row, unit);
  if (common.isSame(found)) return undefined;
  const place = "column" in unit ? (row.fields[unit.column]?.at ?? at) : at;
  return { ...error("measured-unit-differs", undefined, { found, expected: common.text }), at: place };
}

function unitOf({ fields }: QuantityRow, unit: ParameterUnit): string {
  if ("fixed" in unit) return unit.fixed;
  const value = fields[unit.column]?.value;
  return typeof value === "string" ? value : "";
}

function numberOf({ fields, kind }: QuantityRow, column: string): Field<Exact> {
  const field = fields[column] as Field<Exact> | undefined;
  return field ?? { value: undefined, isBlank: true, at: { input: `${kind.table.name}.${column}` } };
}
