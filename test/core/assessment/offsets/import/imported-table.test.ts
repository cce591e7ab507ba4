import { guessMapping, importedTable } from "../../../../../src/core";
import { readDelimited } from "../../../../../src/core/assessment/offsets/import/read-delimited";
import { importedDates } from "../../../../../src/core/assessment/offsets/import/imported-dates";

describe("cells of a text with separators", () => {
  test.each([
    ["commas", "a,b\n1,2"],
    ["tabs", "a\tb\r\n1\t2"],
    ["semicolons", "a;b\r1;2\r"],
    ["Chinese commas", "a，b\n\n1，2\n"],
  ])("are parted by %s", (_name, text) => {
    expect(readDelimited(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("keep separators, line breaks and quotes that stand in quotes", () => {
    expect(readDelimited('\uFEFFname,"1,000 ""t"""\n"two\nlines",x')).toEqual([
      ["name", '1,000 "t"'],
      ["two\nlines", "x"],
    ]);
  });

  test("keep commas where tabs part the cells", () => {
    expect(readDelimited("数量\t项目\n1,000\t甲，乙")).toEqual([
      ["数量", "项目"],
      ["1,000", "甲，乙"],
    ]);
  });
});

describe("the header row", () => {
  test("is found below the title of an export", () => {
    expect(importedTable("注销记录\n打印日期,2026-01-05\n序列号,数量,注销日期\nA-1-5,5,2026-01-02")).toEqual({
      headers: ["序列号", "数量", "注销日期"],
      rows: [["A-1-5", "5", "2026-01-02"]],
    });
  });

  test("is not made up where no headers are known", () => {
    expect(importedTable("甲,乙\n1,2")).toBeUndefined();
  });
});

describe("the columns of a registry", () => {
  test.each([
    [
      "of an international registry",
      [
        "Vintage Start",
        "Vintage End",
        "ID",
        "Name",
        "Quantity Issued",
        "Serial Number",
        "Retirement/Cancellation Date",
      ],
      ["generatedFrom", "generatedTo", "projectNo", "projectName", "quantity", "serial", "retiredOn"],
    ],
    [
      "of a Chinese registry",
      ["项目备案号", "项目名称", "减排量序列号", "持有数量", "减排量登记日期", "备注"],
      ["projectNo", "projectName", "serial", "quantity", "registeredOn", undefined],
    ],
  ])("%s are known by their headers", (_name, headers, columns) => {
    expect(guessMapping(headers)).toEqual(columns);
  });

  test("are never filled twice", () => {
    expect(guessMapping(["数量", "持有数量", "Quantity Issued"])).toEqual(["quantity", undefined, undefined]);
  });
});

describe("days in an export", () => {
  test("are read with a time of day and with the month's name", () => {
    expect(importedDates(["2024-05-01 08:30:00", "2024/5/2", "3 May 2024", "May 4, 2024"])).toEqual([
      "2024-05-01",
      "2024-05-02",
      "2024-05-03",
      "2024-05-04",
    ]);
  });

  test("are read day first where another cell of the column tells", () => {
    expect(importedDates(["03/04/2024", "31/01/2024"])).toEqual(["2024-04-03", "2024-01-31"]);
  });

  test("stay as they stand where they may be read in two ways", () => {
    expect(importedDates(["03/04/2024", "05/06/2024"])).toEqual(["03/04/2024", "05/06/2024"]);
  });

  test("stay as they stand where the column contradicts itself", () => {
    expect(importedDates(["31/01/2024", "01/31/2024"])).toEqual(["31/01/2024", "01/31/2024"]);
  });
});
