import {
  calculatedTables,
  fuelUseTable,
  measuredMeans,
  periodFromText,
  type CellContent,
} from "../../src/core";
import { meanFormula } from "../../src/taskpane/steps/quantities/mean-formula";
import { columnReference } from "../../src/taskpane/steps/quantities/structured-reference";

type Row = Readonly<Record<string, CellContent>>;

const coal: Row = {
  month: 45658,
  source: "1#锅炉",
  fuel: "烟煤",
  consumption: 300,
  consumptionUnit: "t",
  netCalorificValue: 20.1,
  ncvUnit: "GJ/t",
};
const february: Row = { ...coal, month: 45689, consumption: 100, netCalorificValue: 20.9 };

/** The formula of the first heat value of these rows. */
function formulaOf(rows: readonly Row[], hasAddresses = true): string | undefined {
  const content = {
    headers: fuelUseTable.columns.map(({ header }) => header.zh),
    rows: rows.map((row) => fuelUseTable.columns.map(({ id }) => row[id])),
    ...(hasAddresses
      ? { addressAt: (row: number, column: number) => `燃料燃烧!${"ABCDEFGHIJ"[column]}${row + 4}` }
      : {}),
  };
  const declared = periodFromText("2025年度");
  const tables = calculatedTables({ fuelUse: content });
  const mean = measuredMeans(tables, declared).find(({ column }) => column.id === "netCalorificValue");
  return mean && meanFormula(mean, content, declared);
}

const picked = (conditions: string) =>
  `=CN.WEIGHTED(FILTER(FuelUse[低位发热量],${conditions}),FILTER(FuelUse[消耗量],${conditions}))`;
const named = '(FuelUse[排放源]="1#锅炉")*(FuelUse[燃料]="烟煤")';
const numbers = "ISNUMBER(FuelUse[低位发热量])*ISNUMBER(FuelUse[消耗量])";

describe("the formula of a weighted mean", () => {
  test("takes whole columns where the table holds nothing else", () => {
    expect(formulaOf([coal, february])).toBe("=CN.WEIGHTED(FuelUse[低位发热量],FuelUse[消耗量])");
  });

  test("picks its rows by source and fuel where there are others", () => {
    expect(formulaOf([coal, february, { ...coal, fuel: "焦炭" }])).toBe(picked(`${named}*${numbers}`));
  });

  test("names the base only where the source stands at several", () => {
    expect(formulaOf([coal, february, { ...coal, base: "乙" }, { ...coal, base: "乙" }])).toBe(
      picked(`${named}*(FuelUse[基地]="")*${numbers}`),
    );
  });

  test("keeps to the period where rows lie outside", () => {
    const days = "(FuelUse[月份]>=DATE(2025,1,1))*(FuelUse[月份]<=DATE(2025,12,31))";
    expect(formulaOf([coal, february, { ...coal, month: 45292 }])).toBe(
      picked(`${named}*${days}*${numbers}`),
    );
  });

  test("leaves out rows in another unit, as the pane does", () => {
    const other = { ...coal, netCalorificValue: 20100, ncvUnit: "kJ/kg" };
    expect(formulaOf([coal, february, other])).toContain('(FuelUse[热值单位]="GJ/t")');
  });

  test("takes the block of cells where names are written in two ways", () => {
    const rows = [coal, { ...february, source: "1# 锅炉" }, { ...coal, fuel: "焦炭" }];
    expect(formulaOf(rows)).toBe("=CN.WEIGHTED(燃料燃烧!H4:H5,燃料燃烧!F4:F5)");
  });

  test("is none where nothing picks exactly those rows", () => {
    const rows = [coal, { ...coal, fuel: "焦炭" }, { ...february, source: "1# 锅炉" }];
    expect([
      formulaOf(rows),
      formulaOf([coal, { ...february, source: "1# 锅炉" }, rows[1] ?? {}], false),
    ]).toEqual([undefined, undefined]);
  });
});

test.each([
  ["消耗量", "FuelUse[消耗量]"],
  ["Net calorific value", "FuelUse[[Net calorific value]]"],
  ["产量[t]", "FuelUse[[产量'[t']]]"],
])("a header %s is written as a formula needs it", (header, reference) => {
  expect(columnReference(fuelUseTable, header)).toBe(reference);
});
