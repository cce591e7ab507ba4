import {
  assessOwnFactors,
  boundaryCategoriesTable,
  calculatedTables,
  combinedUncertainty,
  factorUseTable,
  largestContributors,
  ownFactorsTable,
  periodFromText,
  readRecords,
  uncertainLines,
  uncertaintyByCategory,
  type CellContent,
  type RecordTable,
} from "../../../../src/core";

type Row = Readonly<Record<string, CellContent>>;

function content(table: RecordTable, rows: readonly Row[]) {
  return {
    headers: table.columns.map(({ header }) => header.zh),
    rows: rows.map((row) => table.columns.map(({ id }) => row[id])),
    addressAt: (row: number, column: number) => `${table.sheet}!${"ABCDEFGHIJKLMNOPQR"[column]}${row + 4}`,
  };
}

const use = (source: string, activity: number, more: Row = {}): Row => ({
  month: 45658,
  source,
  category: "直接·生产过程",
  activity,
  factor: 1,
  ...more,
});

const stated = (key: string, what: string, value: number, more: Row = {}): Row => ({
  key,
  what,
  value,
  unit: "%",
  basis: "实测",
  source: "检定证书 1",
  ...more,
});

const both = (key: string, activity: number, factor: number): readonly Row[] => [
  stated(key, "活动数据不确定度", activity),
  stated(key, "因子不确定度", factor),
];

function lines(rows: readonly Row[], own: readonly Row[], outside: readonly Row[] = []) {
  const contents = {
    factorUse: content(factorUseTable, rows),
    ownFactors: content(ownFactorsTable, own),
    boundaryCategories: content(boundaryCategoriesTable, outside),
  };
  const calculated = calculatedTables(contents).flatMap((table) => table.rows);
  return uncertainLines(contents, calculated, periodFromText("2025年度"));
}

const text = (value: { toText: () => { text: string } } | undefined) => value?.toText().text;

describe("the uncertainty of a source", () => {
  test("is that of activity data and factor by the product rule", () => {
    const [line] = lines([use("窑", 1000)], both("窑", 3, 4));
    expect([text(line?.relative), text(line?.absolute)]).toEqual(["0.05", "50"]);
  });

  test("is that of the whole amount of the period, not of a month", () => {
    const rows = [use("窑", 600), use("窑", 400, { month: 45689 })];
    expect(
      lines(rows, both("窑", 3, 4)).map(({ amount, absolute }) => [text(amount), text(absolute)]),
    ).toEqual([["1000", "50"]]);
  });

  test("is unknown where one of the two is not stated", () => {
    const [line] = lines([use("窑", 1000)], [stated("窑", "因子不确定度", 4)]);
    expect([line?.relative, line?.activity]).toEqual([undefined, {}]);
  });

  test("may be stated as a share too", () => {
    const own = [stated("窑", "活动数据不确定度", 0.03, { unit: "1" }), stated("窑", "因子不确定度", 4)];
    expect(text(lines([use("窑", 1000)], own)[0]?.relative)).toBe("0.05");
  });

  test("is found under its English words", () => {
    const own = [
      stated("窑", "Uncertainty of activity data", 3),
      stated("窑", "Uncertainty of the factor", 4),
    ];
    expect(text(lines([use("窑", 1000)], own)[0]?.relative)).toBe("0.05");
  });

  test.each([
    ["without its source", { source: "" }, "own-factor-without-source"],
    ["that ended before the period", { validTo: 45291 }, "own-factor-not-valid"],
    ["in a unit of something", { unit: "t" }, "uncertainty-unit"],
    ["below zero", { value: -3 }, "negative"],
    ["without its way of coming by it", { basis: "" }, "unanswered"],
    ["typed as text", { value: "3" }, "text-number"],
  ])("%s is not used, and the cell is named", (_what, more, code) => {
    const [line] = lines([use("窑", 1000)], [stated("窑", "活动数据不确定度", 3, more)]);
    const { finding, stated: used } = line?.activity ?? {};
    expect([finding?.code, finding?.at?.cell?.startsWith("自有因子!"), used]).toEqual([
      code,
      true,
      undefined,
    ]);
  });

  test("stated twice is asked about, never chosen", () => {
    const own = [stated("窑", "因子不确定度", 4), stated("窑", "因子不确定度", 6)];
    const [line] = lines([use("窑", 1000)], own);
    expect([line?.factor.finding?.code, line?.factor.stated]).toEqual(["own-factor-ambiguous", undefined]);
  });
});

describe("the uncertainty of a total", () => {
  const rows = [use("窑", 100), use("磨", 200)];

  test("is that of its sources by the sum rule", () => {
    const { known } = combinedUncertainty(lines(rows, [...both("窑", 3, 0), ...both("磨", 2, 0)]));
    expect([text(known?.absolute), text(known?.relative)]).toEqual(["5", expect.stringMatching(/^0\.01666/)]);
  });

  test("has an upper bound where all sources err together", () => {
    const { known } = combinedUncertainty(lines(rows, [...both("窑", 3, 0), ...both("磨", 3, 0)]));
    expect(text(known?.atMost)).toBe("0.03");
  });

  test("has no such bound where carbon going out is among them", () => {
    const out = [use("窑", 100), use("磨", -20)];
    const { known } = combinedUncertainty(lines(out, [...both("窑", 3, 4), ...both("磨", 3, 4)]));
    expect([known?.absolute !== undefined, known?.atMost]).toEqual([true, undefined]);
  });

  test("is unknown where a source states nothing, and says what part of the emissions that is", () => {
    const total = combinedUncertainty(lines([...rows, use("磨", 100, { month: 45689 })], both("窑", 3, 4)));
    expect([total.known, total.unstated.length, total.unstatedRows, text(total.unstatedShare)]).toEqual([
      undefined,
      1,
      2,
      "0.75",
    ]);
  });

  test("is unknown where a row cannot be calculated", () => {
    const open = { month: 45658, source: "窑", category: "直接·生产过程", activity: 5 };
    const total = combinedUncertainty(lines([...rows, open], [...both("窑", 3, 4), ...both("磨", 3, 4)]));
    expect([total.known, total.uncalculated]).toEqual([undefined, 1]);
  });

  test("counts rows that name no source, under the name of their table", () => {
    const nameless = { month: 45658, category: "直接·生产过程", activity: 5, factor: 1 };
    const all = lines([...rows, nameless], [...both("窑", 3, 4), ...both("磨", 3, 4)]);
    expect([combinedUncertainty(all).known, all.at(-1)?.name[0]?.zh]).toEqual([undefined, "排放因子法"]);
  });

  test("leaves out categories outside the boundary", () => {
    const transport = use("运输", 50, { category: "间接·运输" });
    const outside = [{ category: "间接·运输", inside: "不纳入" }];
    expect(lines([use("窑", 1), transport], [], outside).map(({ source }) => source)).toEqual(["窑"]);
  });

  test("points to the simulation above 30 %", () => {
    const enough = [30, 31].map(
      (value) => combinedUncertainty(lines(rows, [...both("窑", 3, value), ...both("磨", 2, 0)])).known,
    );
    expect(enough.map((known) => known?.isPropagationEnough)).toEqual([true, false]);
  });
});

test("as rows of own factors they look like no slip of units and lack nothing", () => {
  const rows = both("燃煤锅炉", 3, 4).map((row) => ({ ...row, process: "95% 置信区间的半宽" }));
  const table = content(ownFactorsTable, rows);
  expect(assessOwnFactors(readRecords(ownFactorsTable, table, "expected").rows)).toEqual([]);
});

test("every category has its own", () => {
  const rows = [use("窑", 100), use("锅炉", 10, { category: "直接·固定源燃烧" })];
  const told = uncertaintyByCategory(lines(rows, both("窑", 3, 4)));
  expect(told.map(({ category, combined }) => [category, text(combined.known?.relative)])).toEqual([
    ["process", "0.05"],
    ["stationaryCombustion", undefined],
  ]);
});

test("the largest contributor in tonnes comes first, not the largest per cent", () => {
  const all = lines([use("窑", 100), use("磨", 2000)], [...both("窑", 30, 40), ...both("磨", 3, 4)]);
  expect(largestContributors(all).map(({ source }) => source)).toEqual(["磨", "窑"]);
});
