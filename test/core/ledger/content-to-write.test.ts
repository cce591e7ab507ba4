import { contentToWrite, shownContent, type Column } from "../../../src/core";

const column = (kind: Column["kind"]): Column => ({
  id: "x",
  header: { zh: "某栏", en: "column" },
  note: { zh: "", en: "" },
  kind,
  isExpected: true,
  clause: "GUIDE 5.1",
  requirement: "A2",
  ...(kind === "choice" ? { choices: [{ id: "in", text: { zh: "纳入", en: "Inside" } }] } : {}),
});

describe("a typed text", () => {
  test("that is a number in a column of numbers becomes one", () => {
    expect(contentToWrite(column("number"), "4,800,000.5")).toEqual({ value: 4800000.5 });
  });

  test("that is no number stays what was typed, so that the finding can name it", () => {
    expect(contentToWrite(column("number"), "约5")).toEqual({ value: "约5" });
  });

  test("with a misplaced comma is not made a number", () => {
    expect(contentToWrite(column("number"), "1,5").value).toBe("1,5");
  });

  test("with a per cent sign becomes the share, where the cell shows shares in per cent", () => {
    expect(contentToWrite({ ...column("number"), numberFormat: "0.0%" }, "98.5%")).toEqual({ value: 0.985 });
  });

  test("with a per cent sign stays what was typed, where nothing says what it would mean", () => {
    expect(contentToWrite(column("number"), "98.5%").value).toBe("98.5%");
  });

  test("that is a day becomes Excel's serial, shown as a day", () => {
    expect(contentToWrite(column("date"), "2025/1/1")).toEqual({ value: 45658, numberFormat: "yyyy-mm-dd" });
  });

  test("chosen in English is written in the sheet's Chinese", () => {
    expect(contentToWrite(column("choice"), "Inside")).toEqual({ value: "纳入" });
  });

  test.each(["2025年度", "0012", "3-1", "=1+1", "+86 731", "@甲", "TRUE", "91430000MA0", "mar 1", "（1）"])(
    "such as %p keeps its form in a text cell",
    (typed) => {
      expect(contentToWrite(column("text"), typed)).toEqual({ value: typed, numberFormat: "@" });
    },
  );

  test.each(["示例钢铁有限公司", "正常 24 小时", "AR5"])("such as %p needs no format", (typed) => {
    expect(contentToWrite(column("text"), typed)).toEqual({ value: typed });
  });

  test("that is empty empties the cell and leaves its format", () => {
    expect(contentToWrite(column("date"), "  ")).toEqual({ value: "" });
  });
});

describe("a cell's content shown for editing", () => {
  test.each([
    ["date", 45658, "2025-01-01"],
    ["number", 0.1, "0.1"],
    ["text", "0012", "0012"],
  ] as const)("of kind %s comes back unchanged when nothing is edited", (kind, content, shown) => {
    expect([shownContent(column(kind), content), contentToWrite(column(kind), shown).value]).toEqual([
      shown,
      content,
    ]);
  });

  test("is empty for a blank cell", () => {
    expect(shownContent(column("text"), undefined)).toBe("");
  });

  test("is the error where the cell holds one", () => {
    expect(shownContent(column("text"), { error: "#N/A" })).toBe("#N/A");
  });
});
