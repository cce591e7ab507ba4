import { readColor, readThemeColors } from "../../../src/workbench/document/file/read/colors";
import { readXml } from "../../../src/workbench/document/file/xml-tree";

const theme = readThemeColors(undefined);
const color = (attributes: string): string | null => readColor(readXml(`<color ${attributes}/>`), theme);

test.each([
  ['theme="4"', "#4472C4"],
  ['theme="4" tint="0.79998168889431442"', "#D9E1F2"],
  ['theme="4" tint="0.59999389629810485"', "#B4C6E7"],
  ['theme="4" tint="0.39997558519241921"', "#8EA9DB"],
  ['theme="4" tint="-0.249977111117893"', "#305496"],
  ['theme="4" tint="-0.499984740745262"', "#203764"],
  ['theme="9" tint="0.79998168889431442"', "#E2EFDA"],
  ['theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
  ['theme="1" tint="0.499984740745262"', "#808080"],
  ['rgb="FF1F6F5C"', "#1F6F5C"],
  ['indexed="10"', "#FF0000"],
  ['indexed="64"', null],
  ['auto="1"', null],
])("%s is %s, as Excel shows it", (attributes, expected) => {
  expect(color(attributes)).toBe(expected);
});

test("the colours of a theme are counted as cells count them", () => {
  const part =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
    '<a:lt1><a:srgbClr val="FEFEFE"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';
  expect(readThemeColors(part).slice(0, 2)).toEqual(["FEFEFE", "111111"]);
});
