import { valueOf } from "../workbook-of";

describe("dates", () => {
  test.each([
    ["DATE(2024,1,5)", 45296],
    ["DATE(2024,14,0)", 45688],
    ["DATE(124,1,1)", 45292],
    ["DATE(1900,2,29)", 60],
    ["DATE(1900,3,1)", 61],
    ["DATE(1900,2,28)", 59],
    ["DATE(9999,13,1)", "#NUM!"],
    ["YEAR(60)", 1900],
    ["MONTH(60)", 2],
    ["DAY(60)", 29],
    ["DAY(0)", 0],
    ["YEAR(-1)", "#NUM!"],
    ['YEAR("2024-03-31")', 2024],
    ["EDATE(DATE(2024,1,31),1)", 45351],
    ["EOMONTH(DATE(2024,2,10),0)", 45351],
    ["EOMONTH(45296,TRUE)", "#VALUE!"],
    ["WEEKDAY(1)", 1],
    ["WEEKDAY(45292)", 2],
    ["WEEKDAY(45292,2)", 1],
    ["WEEKDAY(45292,3)", 0],
    ["WEEKDAY(45292,9)", "#NUM!"],
    ["WEEKNUM(DATE(2024,12,31))", 53],
    ["ISOWEEKNUM(DATE(2021,1,3))", 53],
    ["ISOWEEKNUM(DATE(2024,12,30))", 1],
    ["DAYS(45300,45296)", 4],
    ["DAYS360(DATE(2024,1,31),DATE(2024,3,31))", 60],
    ["DAYS360(DATE(2024,1,30),DATE(2024,2,29),TRUE)", 29],
    ['DATEDIF(DATE(2020,2,29),DATE(2024,2,28),"Y")', 3],
    ['DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"M")', 1],
    ['DATEDIF(DATE(2023,6,1),DATE(2024,5,1),"YM")', 11],
    ['DATEDIF(2,1,"D")', "#NUM!"],
    ['DATEVALUE("2024年1月5日")', 45296],
    ['DATEVALUE("45296")', "#VALUE!"],
    ["NETWORKDAYS(DATE(2024,1,1),DATE(2024,1,7))", 5],
    ["NETWORKDAYS(DATE(2024,1,1),DATE(2024,1,7),DATE(2024,1,1))", 4],
    ["NETWORKDAYS(DATE(2024,1,7),DATE(2024,1,1))", -5],
    ["WORKDAY(DATE(2024,1,5),1)", 45299],
    ["WORKDAY(DATE(2024,1,8),-1)", 45296],
    ["HOUR(0.75)", 18],
    ["MINUTE(0.5208333333)", 30],
    ["SECOND(TIME(1,2,3))", 3],
    ["TIME(25,0,0)", 1 / 24],
    ["TIME(-1,0,0)", "#NUM!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  test("TODAY is the whole part of the given clock", () => {
    expect(valueOf("TODAY()", {}, {}, { clock: () => 46000.75 })).toBe(46000);
  });

  test("NOW is the given clock", () => {
    expect(valueOf("NOW()", {}, {}, { clock: () => 46000.75 })).toBe(46000.75);
  });

  test("a workbook of the 1904 date system counts 1462 days less", () => {
    expect(valueOf("DATE(2024,1,5)", {}, { usesDateSystem1904: true })).toBe(45296 - 1462);
  });

  test("a serial number of the 1904 date system is the right year", () => {
    expect(valueOf("YEAR(0)", {}, { usesDateSystem1904: true })).toBe(1904);
  });
});
