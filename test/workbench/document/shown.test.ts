import { CellError } from "../../../src/sheet";
import { displayColor, displayText } from "../../../src/workbench/document/input/display-text";
import { editText } from "../../../src/workbench/document/input/edit-text";
import { fromTsv, toTsv } from "../../../src/workbench/document/reading/tsv";

test.each([
  [1 / 3, "General", "0.333333333"],
  [0.1 + 0.2, "General", "0.3"],
  [1234567890123, "General", "1.23457E+12"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.985, "0.0%", "98.5%"],
  [45688, "yyyy/m/d", "2025/1/31"],
  [45688, 'yyyy"年"m"月"d"日"', "2025年1月31日"],
  [-1, "yyyy/m/d", "########"],
  [-5, '0;"负"0', "负5"],
  ["文本", "0.00", "文本"],
  ["12", "0.00", "12"],
  ["x", '@"吨"', "x吨"],
  [true, "0.00", "TRUE"],
  [null, "0.00", ""],
  [12, "[DBNum1]0", "12"],
])("%p in the format %s shows %s", (value, format, expected) => {
  expect(displayText(value, format)).toBe(expected);
});

test("an error shows its code", () => {
  expect(displayText(new CellError("#DIV/0!"), "0.00")).toBe("#DIV/0!");
});

test("a date counts from 1904 where the workbook does", () => {
  expect(displayText(0, "yyyy/m/d", 1462)).toBe("1904/1/1");
});

test.each([
  [-5, "0;[Red]-0", "#FF0000"],
  [5, "0;[Red]-0", undefined],
  [5, "[Blue]0", "#0000FF"],
  ["x", "[Blue]0", undefined],
])("%p in the format %s has the colour %s", (value, format, expected) => {
  expect(displayColor(value, format)).toBe(expected);
});

test.each([
  [0.985, undefined, "0.0%", "98.5%"],
  [0.07, undefined, "0%", "7%"],
  [45688, undefined, "yyyy/m/d", "2025/1/31"],
  [45688.75, undefined, "yyyy/m/d h:mm", "2025/1/31 18:00:00"],
  [0.5, undefined, "h:mm", "12:00:00"],
  [1.5, "A1/2", "0%", "=A1/2"],
  [1e21, undefined, "General", "1E+21"],
  [0.1, undefined, "#,##0", "0.1"],
  [false, undefined, "General", "FALSE"],
  [null, undefined, "General", ""],
])("%p (formula %s) in the format %s is edited as %s", (value, formula, format, expected) => {
  expect(editText(value, formula, format, false, 0)).toBe(expected);
});

test("a text that was typed with an apostrophe is edited with it", () => {
  expect(editText("007", undefined, "General", true, 0)).toBe("'007");
});

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\tb\nc", [["a", "b"], ["c"]]],
  ['"第一行\n第二行"\t"说""你好"""', [["第一行\n第二行", '说"你好"']]],
  ['5" 管\tb', [['5" 管', "b"]]],
  ['"未完', [['"未完']]],
  ['"a"b\tc', [['"a"b', "c"]]],
  [
    "a\t\n\tb",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ["", [[""]]],
])("%p is read from the clipboard", (text, rows) => {
  expect(fromTsv(text)).toEqual(rows);
});

test("what is copied to the clipboard is read back", () => {
  const rows = [
    ["a", 'b"c'],
    ["两\n行", "d\te"],
  ];
  expect(fromTsv(toTsv(rows))).toEqual(rows);
});
