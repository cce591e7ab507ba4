import {
  calculatedTables,
  fuelUseTable,
  measuredMeans,
  periodFromText,
  readRecords,
  sentence,
  type CellContent,
  type MeasuredMean,
} from "../../../../src/core";

type Row = Readonly<Record<string, CellContent>>;

const coal = {
  month: 45658,
  source: "锅炉",
  fuel: "烟煤",
  consumption: 300,
  consumptionUnit: "t",
  netCalorificValue: 20.1,
  ncvUnit: "GJ/t",
} as const satisfies Row;
const february = { ...coal, month: 45689, consumption: 100, netCalorificValue: 20.9 } as const;

function content(rows: readonly Row[]) {
  return {
    headers: fuelUseTable.columns.map(({ header }) => header.zh),
    rows: rows.map((row) => fuelUseTable.columns.map(({ id }) => row[id])),
  };
}

function heatValues(rows: readonly Row[], label?: string): readonly MeasuredMean[] {
  const tables = calculatedTables({ fuelUse: content(rows) });
  const declared = label === undefined ? undefined : periodFromText(label);
  return measuredMeans(tables, declared).filter(({ column }) => column.id === "netCalorificValue");
}

const shownMean = ([first]: readonly MeasuredMean[]) =>
  first?.mean.ok === true ? first.mean.value.toText().text : undefined;

describe("the weighted mean of a measured parameter", () => {
  test("is weighted by what was used in the same interval", () => {
    expect(shownMean(heatValues([coal, february]))).toBe("20.3");
  });

  test("has the arithmetic mean beside it only where that is another number", () => {
    const even = { ...february, consumption: 300 };
    const told = [heatValues([coal, february]), heatValues([coal, even])].map(
      ([first]) => first?.arithmetic?.toText().text,
    );
    expect(told).toEqual(["20.5", undefined]);
  });

  test("of a year is not the mean of its months", () => {
    const second = { ...coal, consumption: 100, netCalorificValue: 20.5 };
    const [year] = heatValues([coal, second, february]);
    expect(year?.months.map(({ month, rows, mean }) => [month, rows, mean.toText().text])).toEqual([
      ["2025-01", 2, "20.2"],
      ["2025-02", 1, "20.9"],
    ]);
    expect(shownMean([year].flatMap((each) => each ?? []))).toBe("20.34");
  });

  test("leaves out rows dated outside the period, and counts them", () => {
    const [mean] = heatValues([coal, february, { ...coal, month: 45292, netCalorificValue: 30 }], "2025年度");
    expect([shownMean(mean === undefined ? [] : [mean]), mean?.outsidePeriod]).toEqual(["20.3", 1]);
  });

  test("is one for each source, fuel and base", () => {
    const rows = [coal, february].flatMap((row) => [row, { ...row, fuel: "焦炭" }, { ...row, base: "乙" }]);
    expect(heatValues(rows).map(({ name }) => name.map(({ zh }) => zh))).toEqual([
      ["锅炉", "烟煤"],
      ["锅炉", "焦炭"],
      ["锅炉", "烟煤", "乙"],
    ]);
  });

  test("of a single row is none", () => {
    expect(heatValues([coal])).toEqual([]);
  });

  test("over amounts that add up to 0 is refused", () => {
    const [mean] = heatValues([coal, february].map((row) => ({ ...row, consumption: 0 })));
    expect(mean?.mean.ok === false && mean.mean.finding.code).toBe("weights-sum-to-zero");
  });
});

describe("a row that cannot be used", () => {
  const left = (row: Row) => heatValues([coal, february, row])[0]?.left ?? [];
  const withoutValue: Row = Object.fromEntries(
    Object.entries(coal).filter(([column]) => column !== "netCalorificValue"),
  );
  const withoutAmount: Row = Object.fromEntries(
    Object.entries(coal).filter(([column]) => column !== "consumption"),
  );

  test("for want of a measured value is dealt with by the plan, not filled", () => {
    expect(left(withoutValue).map(({ code, clause }) => [code, clause])).toEqual([
      ["measured-value-missing", "DB14 8.1.3f"],
    ]);
  });

  test("for want of an amount is named", () => {
    expect(left(withoutAmount).map(({ code, severity }) => [code, severity])).toEqual([
      ["measured-weight-missing", "question"],
    ]);
  });

  test("keeps what reading its cell has said: a number typed as text is none", () => {
    expect(left({ ...coal, netCalorificValue: "20.1" }).map(({ code }) => code)).toEqual(["text-number"]);
  });

  test("with a negative amount is named", () => {
    expect(left({ ...coal, consumption: -5 }).map(({ code }) => code)).toEqual(["negative"]);
  });

  test("in another unit is named with both units", () => {
    const [finding] = left({ ...coal, netCalorificValue: 20100, ncvUnit: "kJ/kg" });
    expect(finding && sentence(finding, "zh")).toContain("的单位是 kJ/kg，其余各行是 GJ/t");
  });

  test("never changes the mean of the others", () => {
    expect(shownMean(heatValues([coal, february, withoutValue]))).toBe("20.3");
  });
});

test("the same unit in another spelling is no other unit", () => {
  const [mean] = heatValues([coal, { ...february, ncvUnit: "MJ/kg" }]);
  expect([mean?.left, mean?.used.length]).toEqual([[], 2]);
});

test("an interval in which nothing was used needs no measurement", () => {
  const idle: Row = { month: 45717, source: "锅炉", fuel: "烟煤", consumption: 0, consumptionUnit: "t" };
  expect(heatValues([coal, february, idle])[0]?.left).toEqual([]);
});

test("the sentences name the place in both languages", () => {
  const { rows } = readRecords(fuelUseTable, content([coal]), "expected");
  const at = rows[0]?.fields.netCalorificValue.at ?? {};
  const finding = { code: "measured-value-missing", severity: "question", at, values: {} } as const;
  expect([sentence(finding, "zh").includes("低位发热量"), sentence(finding, "en")]).toEqual([
    true,
    expect.stringContaining("Net calorific value"),
  ]);
});
