import { industryDivisions } from "../../src/core";
import { explainCall } from "../../src/functions/explain-call";
import { catalogue } from "../../src/functions/catalogue";
import { blank, call, callWith, codeOf, messageOf } from "./call";

describe("columns of words", () => {
  test("one name goes with a column of years", () => {
    expect(call("GRID", "北京", [2021, 2022, 2023])).toEqual([[0.5688], [0.558], [0.5554]]);
  });

  test("names and years go row by row", () => {
    expect(call("GRID", ["北京", "上海"], [2021, 2023])).toEqual([[0.5688], [0.5737]]);
  });

  test("an error stands in its own row", () => {
    const [first, second, third] = call("GRID", ["北京", "火星", "上海"], 2023) as unknown[][];
    expect([first, third]).toEqual([[0.5554], [0.5737]]);
    expect(codeOf(second?.[0])).toBe("#VALUE!");
  });

  test("a row in which nothing is filled gives nothing", () => {
    expect(call("FACTOR", ["柴油", blank, "汽油"], "热值", undefined, "缺省")).toEqual([
      [42.652],
      [""],
      [43.07],
    ]);
  });

  test("a row without its name is refused", () => {
    const [, second] = call("GWP", ["CH4", blank], ["AR5", "AR5"]) as unknown[][];
    expect(codeOf(second?.[0])).toBe("#N/A");
  });

  test("whole columns give nothing for their headers", () => {
    const sheet = { addresses: ["因子!A:A", "因子!B:B"] };
    expect(callWith(sheet, "GRID", ["地区", "北京", blank], ["年份", 2023, blank])).toEqual([[""], [0.5554]]);
  });

  test("ranges of different length are refused", () => {
    expect(messageOf(call("GRID", ["北京", "上海"], [2021, 2022, 2023]))).toContain("3×1");
  });

  test("an error value that is passed in is named with its row", () => {
    const error = { code: "#REF!" };
    const [, second] = call("GRID", ["北京", error], 2023) as unknown[][];
    expect(messageOf(second?.[0])).toContain("第 2 行");
  });
});

describe("years", () => {
  test.each([2023, "2023", "2023年", "2023年度", "2023-06-30", "2023年3月", "2023Q1", 45_291, "20231231"])(
    "%j is a day or a period of 2023",
    (year) => {
      expect(call("GRID", "北京", year)).toBe(0.5554);
    },
  );

  test.each(["去年", "2023-2024", "2023-11-15至2024-03-15", 12, -1])("%j is none", (year) => {
    expect(codeOf(call("GRID", "北京", year))).toBe("#VALUE!");
  });

  test("a year that is given must not be blank", () => {
    expect(messageOf(call("FACTOR", "热力", "排放因子", blank))).toContain("年份");
  });
});

describe("what is left open is asked", () => {
  test("editions are listed with their values, in the language of Excel", () => {
    const shown = callWith({ language: "en" }, "FACTOR", "diesel", "NCV");
    expect(messageOf(shown)).toContain("ndrc2015other (43.33 GJ/t)");
  });

  test("the sentence names the parameter that is missing", () => {
    expect(messageOf(call("FACTOR", "烟煤"))).toContain("「参数」");
  });
});

describe("the explanation", () => {
  const explained = (id: string, ...args: readonly unknown[]) => {
    const definition = catalogue.find((each) => each.id === id);
    if (definition === undefined) throw new Error(id);
    const [[cell] = []] = explainCall(definition, args, "zh");
    return cell?.kind === "number" ? `${cell.trace.formula}｜${cell.trace.substituted}` : cell?.kind;
  };

  test("of a factor carries unit, edition, source, basis and trust", () => {
    expect(explained("FACTOR", "无烟煤", "热值", 2026, "ndrc2013")).toBe(
      "无烟煤 低位发热量；ndrc2013；国家发展改革委 行业企业温室气体排放核算方法与报告指南（试行）第一批 附录二 表2.1（来源待核：未见原文表号）；沿用自2013｜20.304 GJ/t；中",
    );
  });

  test("of a factor that is little trusted says so", () => {
    expect(explained("FACTOR", "甲醇")).toContain("来源待核：使用前核对原文");
  });

  test("of an electricity factor that is carried forward says since when", () => {
    expect(explained("GRID", "北京", 2026)).toContain("沿用自2023");
  });

  test("of methane names the values by origin", () => {
    expect(explained("GWP", "CH4", "AR6")).toContain("甲烷（化石来源） 29.8, 甲烷（非化石来源） 27.0");
  });
});

describe("the table of a factor", () => {
  const rows = (...args: readonly unknown[]) => call("FACTORINFO", ...args) as unknown[][];

  test("lists every edition side by side", () => {
    expect(rows("烟煤", "低位发热量").map((row) => [row[2], row[3], row[4]])).toEqual([
      ["数值", "单位", "版本或口径"],
      [19.57, "GJ/t", "gbt32151-2024"],
      [19.57, "GJ/t", "ndrc2013"],
      [23.204, "GJ/t", "ndrc2015other"],
      [23.736, "GJ/t", "cets-steel-2024"],
    ]);
  });

  test("tells the basis of each for the year asked", () => {
    expect(rows("烟煤", "低位发热量", 2015).map((row) => row[5])).toEqual([
      "取值依据",
      "不适用于2015",
      "沿用自2013",
      "当年适用",
      "不适用于2015",
    ]);
  });

  test("shows a range where no number is printed", () => {
    expect(rows("煤泥", "折标煤")[1]?.[2]).toBe("0.2857–0.4286");
  });

  test("says that a derived factor is derived", () => {
    expect(rows("柴油", "排放因子", undefined, "缺省")[1]?.[11]).toContain("导出");
  });

  test("of a place keeps the calibres apart", () => {
    expect(rows("全国", undefined, 2022, undefined, "en").map((row) => [row[4], row[2]])).toEqual([
      ["edition or calibre", "value"],
      ["average 2022", 0.5366],
      ["excluding traded non-fossil 2022", 0.5856],
      ["fossil 2022", 0.8325],
      ["ETS 2022", 0.5703],
    ]);
  });

  test("of methane lists the values by origin", () => {
    expect(rows("CH4", undefined, undefined, "AR6").map((row) => [row[0], row[2]])).toEqual([
      ["名称", "数值"],
      ["甲烷", 27.9],
      ["甲烷（化石来源）", 29.8],
      ["甲烷（非化石来源）", 27],
    ]);
  });

  test("of a gas without a value in the set names the sets that have one", () => {
    expect(messageOf(call("FACTORINFO", "NF3", undefined, undefined, "SAR"))).toContain("AR5");
  });

  test("of a misspelt name proposes the nearest", () => {
    expect(messageOf(call("FACTORINFO", "柴有"))).toContain("柴油");
  });

  test("speaks the language the formula asks for, whatever Excel shows", () => {
    expect(call("FACTORINFO", "热力", "排放因子")).toEqual(
      callWith({ language: "en" }, "FACTORINFO", "热力", "排放因子"),
    );
  });
});

describe("industries", () => {
  test("are given in the very words of the enterprise table", () => {
    const codes = industryDivisions.map((division) => division.slice(0, 2));
    expect(call("INDUSTRY", codes)).toEqual(industryDivisions.map((division) => [division]));
  });

  test.each([
    ["C31", "31 黑色金属冶炼和压延加工业"],
    ["3110", "31 黑色金属冶炼和压延加工业"],
    ["水泥", "30 非金属矿物制品业"],
    ["化工", "26 化学原料和化学制品制造业"],
  ])("%s", (name, division) => {
    expect(call("INDUSTRY", name)).toBe(division);
  });

  test.each([
    ["食品", "13"],
    ["垃圾填埋", "06–46"],
    ["火星", "代码"],
  ])("%s is asked or refused", (name, words) => {
    expect(messageOf(call("INDUSTRY", name))).toContain(words);
  });
});
