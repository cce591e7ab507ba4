import {
  assessLedger,
  lookedAtOn,
  readItems,
  reportRoundingFindings,
  reportRoundingOf,
  sentence,
  verdictSettingsTable,
  type CellContent,
  type TableContent,
} from "../../../../src/core";

/** The settings of the verdict with these answers about rounding. */
function settings(rule?: CellContent, decimals?: CellContent): TableContent {
  return {
    headers: ["项目", "内容"],
    rows: [
      ["列示数修约规则", rule],
      ["列示数小数位数", decimals],
    ],
    addressAt: (row, column) => `判定设置!${"AB"[column]}${row + 4}`,
  };
}

const rounding = (...cells: Parameters<typeof settings>) =>
  reportRoundingOf({ verdictSettings: settings(...cells) });
const codes = (...cells: Parameters<typeof settings>) => {
  const { fields, findings } = readItems(verdictSettingsTable, settings(...cells));
  return [...findings, ...reportRoundingFindings(fields)].map(({ code, at }) => [code, at?.cell]);
};

test.each([
  ["GB/T 8170（四舍六入五成双）", "half-even"],
  ["GB/T 8170", "half-even"],
  ["四舍六入五成双", "half-even"],
  ["四舍五入", "half-up"],
  ["Half up", "half-up"],
])("%s with two decimals is understood", (rule, mode) => {
  expect([rounding(rule, 2), codes(rule, 2)]).toEqual([{ mode, places: 2 }, []]);
});

test("nothing set rounds nothing and is nothing to say", () => {
  expect([rounding(), codes()]).toEqual([undefined, []]);
});

test("a workbook that has not got the items yet rounds nothing and is nothing to say", () => {
  const content: TableContent = { headers: ["项目", "内容"], rows: [["公布日期", undefined]] };
  const { fields } = readItems(verdictSettingsTable, content);
  expect([reportRoundingOf({ verdictSettings: content }), reportRoundingFindings(fields)]).toEqual([
    undefined,
    [],
  ]);
});

test("a workbook without the table rounds nothing", () => {
  expect(reportRoundingOf({})).toBeUndefined();
});

test.each([
  ["四舍五入", undefined, "判定设置!B5"],
  [undefined, 2, "判定设置!B4"],
])("half a setting (%s, %s) rounds nothing and asks for the other half", (rule, decimals, cell) => {
  expect([rounding(rule, decimals), codes(rule, decimals)]).toEqual([
    undefined,
    [["reporting-half-set", cell]],
  ]);
});

test.each([2.5, -1, 7])("%s decimals round nothing and are named with their cell", (decimals) => {
  expect([rounding("四舍五入", decimals), codes("四舍五入", decimals)]).toEqual([
    undefined,
    [["reporting-decimals-outside", "判定设置!B5"]],
  ]);
});

test("decimals that are a text are no number", () => {
  expect([rounding("四舍五入", "2"), codes("四舍五入", "2")]).toEqual([
    undefined,
    [["text-number", "判定设置!B5"]],
  ]);
});

test("a rule that nobody knows rounds nothing and is named with its cell", () => {
  expect([rounding("进一法", 2), codes("进一法", 2)]).toEqual([
    undefined,
    [["choice-unknown", "判定设置!B4"]],
  ]);
});

test("the findings are told with the verdict, in both languages", () => {
  const contents = {
    VerdictSettings: { ...settings("四舍五入", 9), sheet: "判定设置", formulas: [] },
  } as unknown as Parameters<typeof assessLedger>[0];
  const verdict = assessLedger(contents, lookedAtOn(undefined)).find(({ id }) => id === "verdict");
  const found = verdict?.findings.find(({ code }) => code === "reporting-decimals-outside");
  expect(found && [sentence(found, "zh"), sentence(found, "en")]).toEqual([
    expect.stringContaining("应为 0 到 6 的整数"),
    expect.stringMatching(/^[\x20-\x7e]*判定设置!B5[\x20-\x7e]*$/),
  ]);
});
