import type { PretendWorkbook } from "./pretend-workbook";
import { january, ledger, put, without, type Cells } from "./quantities-ledger";

/** A month of coal with its consumption and heat value. */
export const month = (serial: number, consumption: number, heat: number): Cells => [
  ...january.filter(([column]) => !["month", "consumption", "netCalorificValue"].includes(column)),
  ["month", serial],
  ["consumption", consumption],
  ["netCalorificValue", heat],
];

/** 300 t of 20.1 GJ/t and 100 t of 20.9 GJ/t: 20.3 by weight, 20.5 by number. */
export const twoMonths: readonly Cells[] = [month(45658, 300, 20.1), month(45689, 100, 20.9)];

/** A third month in which nobody measured. */
export const unmeasured: Cells = [...without("month", "netCalorificValue", "emissions"), ["month", 45717]];

/** The uncertainty of the boiler's coal: 3 % of its amount, 4 % of its factor. */
export function measured(...fuel: readonly Cells[]): PretendWorkbook {
  const workbook = ledger(...fuel);
  state(workbook, "活动数据不确定度", 3);
  state(workbook, "因子不确定度", 4);
  return workbook;
}

/** States an uncertainty of the boiler among the own factors. */
export function state(workbook: PretendWorkbook, what: string, value: number): void {
  put(workbook, "ownFactors", [
    ["key", "燃煤锅炉"],
    ["what", what],
    ["value", value],
    ["unit", "%"],
    ["basis", "实测"],
    ["source", "检定证书 1"],
  ]);
}
