import { blank, call, callWith, codeOf, messageOf, ShownError } from "./call";

/** What each kind of cell does in a number's place: the rule is one for all functions, shown on EMISSION. */
describe("a cell in the place of a number", () => {
  const rows: readonly (readonly [string, unknown, string, string])[] = [
    ["a blank cell", blank, "#N/A", "空白"],
    ["the empty text of a formula", "", "#N/A", "空白"],
    ["an Empty object", { type: "Empty", basicValue: "" }, "#N/A", "空白"],
    ["a text number", "1200", "#VALUE!", "文本“1200”"],
    ["a text number with separators", "1,200.5", "#VALUE!", "文本“1,200.5”"],
    ["a full-width text number", "１２", "#VALUE!", "文本“１２”"],
    ["a text percentage", "98%", "#VALUE!", "文本“98%”"],
    ["other text", "待补", "#VALUE!", "文字“待补”"],
    ["TRUE", true, "#VALUE!", "逻辑值 TRUE"],
    ["FALSE", false, "#VALUE!", "逻辑值 FALSE"],
    ["an error cell", new ShownError("#DIV/0!", ""), "#VALUE!", "错误值 #DIV/0!"],
    ["an error in Excel's data type form", { type: "Error", basicValue: "#REF!" }, "#VALUE!", "错误值 #REF!"],
    ["a data type", { type: "Entity", text: "x" }, "#VALUE!", "数据类型（Entity）"],
    ["NaN", NaN, "#VALUE!", "不是有限的数"],
    ["infinity", Infinity, "#VALUE!", "不是有限的数"],
  ];

  test.each(rows)("%s is refused and says why", (_, cell, code, words) => {
    const result = call("EMISSION", cell, 2);
    expect(codeOf(result)).toBe(code);
    expect(messageOf(result)).toContain(words);
  });

  test("zero is a number like any other", () => {
    expect(call("EMISSION", 0, 2)).toBe(0);
  });

  test("minus zero is zero", () => {
    expect(Object.is(call("EMISSION", -0, 2), 0)).toBe(true);
  });

  test("a date is its serial number, since Excel hands over nothing else", () => {
    expect(call("EMISSION", 45658, 1)).toBe(45658);
  });
});

describe("a refusal", () => {
  test("names the parameter, the cell, the cure and the clause in Chinese", () => {
    const result = callWith({ addresses: ["排放!$B$2:$B$4", "排放!$C$2:$C$4"] }, "TOTAL", [1, blank, 3]);
    expect(messageOf(result)).toBe(
      "「排放量」（排放!B3）是空白。空白不等于 0：请填入数值；确实没有请填 0，或缩小引用范围。 [CIECCPA061 8.2.5.6]",
    );
  });

  test("says the same in English where Office is English", () => {
    const result = callWith({ language: "en", addresses: ["Sheet1!B2:B4"] }, "TOTAL", [1, blank, 3]);
    expect(messageOf(result)).toContain("amount (Sheet1!B3) is blank. Blank is not zero");
  });

  test("counts rows where Excel gives no address", () => {
    expect(messageOf(call("TOTAL", [1, "x", 3]))).toContain("「排放量」（第 2 行）");
  });
});

describe("whole columns", () => {
  const column = (...cells: unknown[]): unknown[] => [...cells, blank, blank];
  const addresses = ["清单!B:B", "清单!C:C"];

  test("rows below the data are no data", () => {
    expect(callWith({ addresses }, "TOTAL", column(1, 2, 3))).toBe(6);
  });

  test("the header of a whole column is not a number and not an error", () => {
    expect(callWith({ addresses }, "TOTAL", column("排放量", 1, 2))).toBe(3);
  });

  test("a gap inside the data is still refused", () => {
    expect(codeOf(callWith({ addresses }, "TOTAL", column(1, blank, 3)))).toBe("#N/A");
  });

  test("a row-by-row function ends with the data", () => {
    const result = callWith({ addresses }, "EMISSION", column("活动数据", 10, 20), column("因子", 2, 3));
    expect(result).toEqual([[""], [20], [60]]);
  });

  test("a header in a bounded range is refused", () => {
    expect(messageOf(callWith({ addresses: ["清单!B1:B3"] }, "TOTAL", ["排放量", 1, 2]))).toContain(
      "如果是表头",
    );
  });
});

describe("a bounded range", () => {
  test("does not lose a missing last month", () => {
    expect(codeOf(call("TOTAL", [1, 2, blank]))).toBe("#N/A");
  });

  test("without any number has no total", () => {
    expect(codeOf(call("TOTAL", [blank, blank]))).toBe("#N/A");
  });
});
