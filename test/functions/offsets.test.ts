import { blank, call, codeOf, messageOf } from "./call";

const headers = [
  "批次",
  "种类",
  "数量",
  "序列号",
  "登记日期",
  "用途",
  "用于期间",
  "受益人",
  "注销日期",
  "注销证明",
];
const lot = ["甲", "CCER", 1000, "CCER-1-1-1000", 45413, "碳中和", "2025年度", "本企业", 46054, "ZX-1"];
const certificate = [
  "乙",
  "绿证",
  100,
  "GEC0001~GEC0100",
  blank,
  "碳中和",
  "2025年度",
  "本企业",
  46054,
  "HX",
];

const check = (rows: readonly unknown[][], ...rest: readonly unknown[]): unknown[][] =>
  call(
    "OFFSETCHECK",
    [headers, ...rows],
    ...(rest.length === 0 ? ["GUIDE", "2025年度", 46112] : rest),
  ) as unknown[][];

describe("CN.OFFSETCHECK", () => {
  test("gives a row per lot under a row of headers", () => {
    expect(check([lot, lot]).map((row) => row.length)).toEqual([8, 8, 8]);
  });

  test("parts reason, clause and cure", () => {
    const [, row] = check([["丙", "外购配额", 5, ...lot.slice(3)]]);
    expect(row?.slice(3)).toEqual([
      0,
      "不可抵消",
      "「丙·种类」（R2C2）“外购配额”不在该标准可用于抵消的种类之内。",
      "GUIDE 8.1.3",
      "请换用列名的种类，或改作其他用途。",
    ]);
  });

  test("speaks English where it is asked to", () => {
    const [first, row] = check([lot], "GUIDE", "2025年度", 46112, undefined, undefined, "en");
    expect([first?.[4], row?.[4], row?.[5]]).toEqual([
      "Conclusion",
      "Counts",
      expect.not.stringMatching(/\p{Script=Han}{5}/u),
    ]);
  });

  test("says of a text in the place of a number that it is one, and counts nothing", () => {
    const [, row] = check([["甲", "CCER", "1000", ...lot.slice(3)]]);
    expect([row?.[2], row?.[3], row?.[5]]).toEqual(["", 0, expect.stringContaining("文本")]);
  });

  test("finds its columns by their headers, in any order and in English", () => {
    const turned = (row: readonly unknown[]): unknown[] => [...row].reverse();
    const english = [
      "Lot",
      "Kind",
      "Quantity",
      "Serial",
      "Registered on",
      "Use",
      "Used for",
      "Beneficiary",
      "Retired on",
      "Proof of retirement",
    ];
    const result = call("OFFSETCHECK", [turned(english), turned(lot)], "guide", "2025", 46112) as unknown[][];
    expect(result[1]?.slice(0, 5)).toEqual(["甲", "CCER", 1000, 1000, "可抵消"]);
  });

  test("skips blank rows", () => {
    expect(check([headers.map(() => blank), lot]).length).toBe(2);
  });

  test("takes the period as two days", () => {
    const dated = [
      "甲",
      "CCER",
      1000,
      "CCER-1-1-1000",
      45413,
      "碳中和",
      "2025-04-01至2026-03-31",
      ...lot.slice(7),
    ];
    expect(check([dated], "GUIDE", [["2025-04-01", "2026-03-31"]], 46112)[1]?.[3]).toBe(1000);
  });

  test("takes the days of a period from the settings where its words do not tell them", () => {
    const own = ["甲", "CCER", 1000, "CCER-1-1-1000", 45413, "碳中和", "首个声明期", ...lot.slice(7)];
    const settings = [
      ["声明期开始", "2025-01-01"],
      ["声明期结束", "2025-12-31"],
    ];
    expect(check([own], "GUIDE", "首个声明期", 46112, settings)[1]?.[3]).toBe(1000);
  });

  test.each([
    ["an unknown standard", ["ISO", "2025年度", 46112]],
    ["a period without days", ["GUIDE", "那一年", 46112]],
    ["a setting that is none", ["GUIDE", "2025年度", 46112, [["公布日", "2026-01-01"]]]],
    ["electricity without a factor", ["GUIDE", "2025年度", 46112, undefined, [[1000]]]],
    ["electricity with a negative factor", ["GUIDE", "2025年度", 46112, undefined, [[1000, -0.5]]]],
  ])("refuses %s", (_what, rest) => {
    expect(codeOf(check([lot], ...rest))).toBe("#VALUE!");
  });

  test("refuses a range without headers", () => {
    expect(messageOf(call("OFFSETCHECK", [lot, lot], "GUIDE", "2025年度", 46112))).toContain("批次");
  });

  test("reads electricity with a header and a base", () => {
    const electricity = [
      ["基地", "MWh", "因子"],
      ["东", 80, 0.5],
    ];
    const result = call(
      "OFFSETCHECK",
      [
        [...headers, "有效期至"],
        [...certificate, 46388],
      ],
      "GUIDE",
      "2025年度",
      46112,
      undefined,
      electricity,
    ) as unknown[][];
    expect([result[1]?.[3], result[1]?.[5]]).toEqual([40, expect.stringContaining("100 MWh 中只有 80 MWh")]);
  });
});

describe("CN.OFFSETS", () => {
  test("uses no more than is needed and says what is left", () => {
    const result = call("OFFSETS", [250, 150], [headers, lot], "GUIDE", "2025年度", 46112) as unknown[][];
    expect(result.map((row) => row.slice(0, 5))).toEqual([
      ["批次", "本次使用", "累计使用", "批次剩余", "剩余排放"],
      ["甲", 400, 400, 600, 0],
      ["合计", 400, 400, 600, 0],
    ]);
  });

  test("puts lots that are still to be retired last, with their last day", () => {
    const pending = [...lot.slice(0, 8), blank, blank];
    pending[0] = "待注销";
    pending[3] = "CCER-2-1-1000";
    const settings = [["公布日期", "2026-03-01"]];
    const result = call(
      "OFFSETS",
      1500,
      [headers, pending, lot],
      "DZJN108",
      "2025年度",
      46112,
      settings,
    ) as unknown[][];
    expect(result.slice(1, 3).map((row) => [row[0], row[1], row[5]])).toEqual([
      ["甲", 1000, ""],
      ["待注销", 500, "2027-03-01"],
    ]);
  });

  test("does not take a blank for no emissions", () => {
    expect(codeOf(call("OFFSETS", [250, blank], [headers, lot], "GUIDE", "2025年度", 46112))).toBe("#N/A");
  });
});

describe("CN.SERIAL", () => {
  test("keeps a row for every row, blanks and what cannot be read included", () => {
    const result = call("SERIAL", ["GEC0001~GEC0010", blank, "见附件"]) as unknown[][];
    expect(result.slice(1).map((row) => [row[5], row[6]])).toEqual([
      [10, ""],
      ["", ""],
      ["", expect.stringContaining("见附件")],
    ]);
  });

  test("names a gap between two lots of one series", () => {
    const result = call("SERIAL", ["GEC0001~GEC0010", "GEC0021~GEC0030"]) as unknown[][];
    expect(result[2]?.[6]).toBe("与第 1 行之间缺 11–20");
  });

  test("finds nothing between lots of different projects", () => {
    const result = call("SERIAL", ["ACR-US-1-2024-1-1 to 9", "ACR-US-2-2024-1-1 to 9"]) as unknown[][];
    expect(result.slice(1).map((row) => row[6])).toEqual(["", ""]);
  });
});

describe("CN.CLEARANCE", () => {
  const years = ["年度", "应清缴量", "分配配额", "外购配额", "CCER抵销量", "配额价格"];

  test("tells a shortfall and what it costs", () => {
    const result = call("CLEARANCE", [years, ["2025", 1000, 900, 0, 50, 80]]) as unknown[][];
    expect(result[1]?.slice(5)).toEqual([-50, 4000, expect.stringContaining("缺 50 t")]);
  });

  test("has no balance where a figure is blank", () => {
    const result = call("CLEARANCE", [years, ["2025", 1000, blank, 0, 50, 80]]) as unknown[][];
    expect(result[1]?.[5]).toBe("");
  });

  test("names a year that stands there twice", () => {
    const row = ["2025", 1000, 1000, 0, 0, 80];
    const result = call("CLEARANCE", [years, row, row]) as unknown[][];
    expect(result[1]?.[7]).toContain("不止一次");
  });
});
