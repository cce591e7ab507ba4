import { blank, call, callWith, codeOf, messageOf } from "./call";

describe("EMISSION", () => {
  test("multiplies decimals, not their binary neighbours", () => {
    expect(call("EMISSION", 0.1, 3)).toBe(0.3);
  });

  test("takes negative activity data: corrections and exports", () => {
    expect(call("EMISSION", -100, 0.5)).toBe(-50);
  });

  test("refuses a negative factor", () => {
    expect(messageOf(call("EMISSION", 100, -0.5))).toContain("「排放因子」是负数 -0.5");
  });

  test("converts units that fit", () => {
    expect(call("EMISSION", 5000000, 0.5568, "kWh", "tCO2/MWh")).toBe(2784);
  });

  test("keeps the unit of a column to its rows", () => {
    expect(call("EMISSION", [1, 1000], [2, 2], ["t", "kg"], "tCO2/t")).toEqual([[2], [2]]);
  });

  test("refuses units whose dimensions do not fit", () => {
    const result = call("EMISSION", 5, 2, "kWh", "tCO2/t");
    expect(codeOf(result)).toBe("#VALUE!");
    expect(messageOf(result)).toContain("「因子单位」“tCO2/t”不匹配");
  });

  test("refuses carbon where carbon dioxide is asked for", () => {
    expect(codeOf(call("EMISSION", 5, 2, "t", "tC/t"))).toBe("#VALUE!");
  });

  test("asks for the other unit when one is given", () => {
    expect(codeOf(call("EMISSION", 5, 2, "t"))).toBe("#N/A");
  });

  test("names what an unknown unit may have meant", () => {
    expect(messageOf(call("EMISSION", 5, 2, "tonn", "tCO2/t"))).toContain("「活动数据单位」“tonn”无法识别");
  });

  test("refuses gas volumes of different standard states", () => {
    expect(messageOf(call("EMISSION", 5, 2, "Nm3", "kgCO2/Sm3"))).toContain("标准状态不一致");
  });

  test("a result beyond what Excel can hold is an error, not infinity", () => {
    expect(messageOf(call("EMISSION", 1e200, 1e200))).toContain("超出 Excel 能表示的范围");
  });
});

describe("FUEL", () => {
  test.each([
    ["a calorific value of zero", 0, 0.0264, 0.98],
    ["an oxidation rate of zero", 20, 0.0264, 0],
    ["an oxidation rate written as 98", 20, 0.0264, 98],
    ["a negative carbon content", 20, -0.0264, 0.98],
  ])("refuses %s", (_, ncv, carbon, oxidation) => {
    expect(codeOf(call("FUEL", 100, ncv, carbon, oxidation))).toBe("#VALUE!");
  });

  test("takes a fuel without carbon", () => {
    expect(call("FUEL", 100, 120, 0, 1)).toBe(0);
  });

  test("uses the ratio 44/12 itself", () => {
    expect(call("FUEL", 3, 1, 1, 1)).toBe(11);
  });

  test("takes another ratio where it is stated", () => {
    expect(call("FUEL", 1, 1, 1, 1, undefined, undefined, undefined, 3.664)).toBe(3.664);
  });

  test("converts kJ/kg and tC/TJ", () => {
    expect(call("FUEL", 1, 20908, 26.37, 0.94, "kg", "kJ/kg", "tC/TJ")).toBe(0.0019002988488);
  });

  test("refuses a calorific value per volume for a fuel by mass", () => {
    expect(codeOf(call("FUEL", 1, 389.31, 0.0153, 0.99, "t", "GJ/10^4 m3", "tC/GJ"))).toBe("#VALUE!");
  });
});

describe("MASSBALANCE", () => {
  test("counts only outputs when inputs are left out", () => {
    expect(call("MASSBALANCE", undefined, undefined, 4800000, 0.0018, 3.664)).toBe(-31656.96);
  });

  test("asks for inputs when both sides are left out", () => {
    expect(codeOf(call("MASSBALANCE"))).toBe("#N/A");
  });

  test("asks for carbon contents that are missing", () => {
    expect(messageOf(call("MASSBALANCE", [1, 2]))).toContain("「输入碳含量」");
  });

  test("names the row of a share above one", () => {
    const result = callWith(
      { addresses: ["B!A2:A3", "B!B2:B3", "", "", "", "B!C2:C3"] },
      "MASSBALANCE",
      [1, 2],
      [0.5, 0.5],
      undefined,
      undefined,
      undefined,
      [1, 16],
    );
    expect(messageOf(result)).toContain("「计入比例」（B!C3）是 16，应在 0 到 1 之间");
  });

  test("splits carbon into a fossil and a biogenic part that add up", () => {
    const fossil = call("MASSBALANCE", 70000, 0.6, undefined, undefined, undefined, 0.84);
    const biogenic = call("MASSBALANCE", 70000, 0.6, undefined, undefined, undefined, 0.16);
    expect(call("TOTAL", [fossil, biogenic])).toBe(call("MASSBALANCE", 70000, 0.6));
  });
});

describe("CONSUMPTION and PRODUCTION", () => {
  test("correct purchases for stocks and for what was passed on", () => {
    expect(call("CONSUMPTION", 1000, 120.4, 80.1, 10)).toBe(1030.3);
  });

  test("refuse stocks that would make consumption negative", () => {
    expect(messageOf(call("CONSUMPTION", 10, 0, 20))).toContain("使结果为负（-10）");
  });

  test("refuse a blank stock instead of taking it for zero", () => {
    expect(codeOf(call("CONSUMPTION", 10, blank, 0))).toBe("#N/A");
  });

  test("correct sales for stocks", () => {
    expect(call("PRODUCTION", 900, 50, 60.5)).toBe(910.5);
  });
});

describe("MEASURED", () => {
  test("takes mg/m³ and m³/h when no units are given", () => {
    expect(call("MEASURED", 120000, 180000, 24)).toBe(518.4);
  });

  test("takes the mass of carbon dioxide as such", () => {
    expect(call("MEASURED", 12, 180, 24, "万m3/h", "gCO2/m3")).toBe(518.4);
  });

  test("refuses more hours than a year has", () => {
    expect(codeOf(call("MEASURED", 1, 1, 8785))).toBe("#VALUE!");
  });

  test("refuses flow and concentration at different states", () => {
    expect(codeOf(call("MEASURED", 1, 1, 1, "Nm3/h", "mg/Sm3"))).toBe("#VALUE!");
  });
});

describe("totals", () => {
  test("DIRECT asks for all four kinds", () => {
    expect(messageOf(call("DIRECT", 1, 2, 3))).toContain("缺少参数「无组织」");
  });

  test("INDIRECT leaves out categories that are left out", () => {
    expect(call("INDIRECT", 500, 20.5, undefined, undefined, 7)).toBe(527.5);
  });

  test("INDIRECT refuses a category that is given but blank", () => {
    expect(codeOf(call("INDIRECT", 500, blank))).toBe("#N/A");
  });

  test("TOTAL does not depend on the order of what it adds", () => {
    const amounts = [1e16, 1, -1e16, 0.1, 0.2, -0.3];
    expect(call("TOTAL", amounts)).toBe(1);
    expect(call("TOTAL", [...amounts].reverse())).toBe(1);
  });

  test("TOTAL adds cells and ranges together", () => {
    expect(call("TOTAL", [1, 2], 3, [[4, 5]])).toBe(15);
  });

  test("TOTAL names the cell in the argument it is in", () => {
    const result = callWith({ addresses: ["A!B2:B3", "A!D9"] }, "TOTAL", [1, 2], "x");
    expect(messageOf(result)).toContain("（A!D9）");
  });

  test("FOOTPRINT takes removals off", () => {
    expect(call("FOOTPRINT", 120.5, 80, [10, 20])).toBe(170.5);
  });

  test("FOOTPRINT refuses removals written with a minus sign", () => {
    const result = callWith({ addresses: ["A!B1", "A!B2", "A!B3:B4"] }, "FOOTPRINT", 100, 0, [5, -5]);
    expect(messageOf(result)).toContain("「清除量」（A!B4）是负数 -5");
  });

  test("INTENSITY refuses an output of zero", () => {
    expect(messageOf(call("INTENSITY", 100, 0))).toContain("「产量」是 0，必须大于 0");
  });
});

describe("WEIGHTED", () => {
  test("weights by quantity", () => {
    expect(call("WEIGHTED", [20.1, 20.9], [300, 100])).toBe(20.3);
  });

  test("refuses weights that add up to zero", () => {
    expect(codeOf(call("WEIGHTED", [1, 2], [0, 0]))).toBe("#VALUE!");
  });

  test("refuses a negative weight and names it", () => {
    expect(messageOf(callWith({ addresses: ["A!B2:B3", "A!C2:C3"] }, "WEIGHTED", [1, 2], [5, -1]))).toContain(
      "A!C3",
    );
  });
});

describe("ROUND", () => {
  test("rounds half to even when no rule is given", () => {
    expect([call("ROUND", 2.345, 2), call("ROUND", 2.355, 2)]).toEqual([2.34, 2.36]);
  });

  test.each(["四舍五入", "half-up", "MEE"])("rounds half away from zero by %s", (rule) => {
    expect(call("ROUND", [-2.5, 2.345], [0, 2], rule)).toEqual([[-3], [2.35]]);
  });

  test("does not leave a minus sign on zero", () => {
    expect(Object.is(call("ROUND", -0.4, 0), 0)).toBe(true);
  });

  test("refuses a number of places that is not whole", () => {
    expect(codeOf(call("ROUND", 1, 1.5))).toBe("#VALUE!");
  });

  test("refuses a rule it does not know", () => {
    expect(messageOf(call("ROUND", 1, 1, "banker"))).toContain("“banker”无法识别");
  });
});

describe("EQUIVALENT", () => {
  test.each([
    ["CH4", "AR5", 28],
    ["甲烷", "AR4", 25],
    ["SF6", "AR5", 23500],
    ["氧化亚氮", "AR6", 273],
  ])("one tonne of %s is %s: %d tCO2e", (gas, set, expected) => {
    expect(call("EQUIVALENT", 1, gas, set)).toBe(expected);
  });

  test("does not choose a GWP set by itself", () => {
    const result = call("EQUIVALENT", 1, "CH4", blank);
    expect(codeOf(result)).toBe("#N/A");
    expect(messageOf(result)).toContain("须写明");
  });

  test.each(["CO", "NH3", "氨"])("refuses %s, which is not one of the seven gases", (gas) => {
    expect(messageOf(call("EQUIVALENT", 1, gas, "AR5"))).toContain("不属于七类温室气体");
  });

  test("asks which HFC is meant", () => {
    expect(messageOf(call("EQUIVALENT", 1, "HFCs", "AR5"))).toContain("指哪一种");
  });

  test("takes the mass of the gas itself and no other", () => {
    expect(call("EQUIVALENT", 1000, "CH4", "AR5", "kgCH4")).toBe(28);
    expect(codeOf(call("EQUIVALENT", 1000, "CH4", "AR5", "kgN2O"))).toBe("#VALUE!");
  });

  test("refuses a blank gas in a column and calculates the rest", () => {
    const result = call("EQUIVALENT", [1, 1], ["CH4", blank], "AR5") as unknown[][];
    expect(result[0]?.[0]).toBe(28);
    expect(codeOf(result[1]?.[0])).toBe("#N/A");
  });
});

test("a unit that fitted one gas does not fit the next one", () => {
  expect(call("EQUIVALENT", 1000, "CH4", "AR5", "kgCH4")).toBe(28);
  expect(codeOf(call("EQUIVALENT", 1000, "N2O", "AR5", "kgCH4"))).toBe("#VALUE!");
});
