import { call, codeOf, messageOf } from "./call";

/** A number that the tables do not have is not a wrong input: `#N/A`, so that a ledger can tell the two apart. */
test.each([
  ["a grid factor of a year before the first", ["GRID", "全国", 1999]],
  [
    "a factor in an edition that does not print it",
    ["FACTOR", "天然气", "排放因子", 2025, "cets-power-2022"],
  ],
  ["a warming potential in a set that has none", ["GWP", "NF3", "SAR"]],
  [
    "an own factor that is not listed",
    [
      "OWNFACTOR",
      [
        ["名称", "数值", "单位", "来源"],
        ["煤", 1, "t", "检测"],
      ],
      "焦炉煤气渣",
      "排放因子",
      "2025-06-30",
    ],
  ],
  ["a type of production that is not stated", ["READINESS", [2021, 2022, 2023], [3, 2, 1]]],
  ["a clause that no standard has", ["CLAUSE", "GUIDE 99.9"]],
] as const)("%s is not available", (_, [id, ...args]) => {
  const result = call(id, ...(args as readonly unknown[]));
  expect({ code: codeOf(result), said: messageOf(result).length > 6 }).toEqual({ code: "#N/A", said: true });
});
