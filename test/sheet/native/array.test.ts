import { spilled, valueOf } from "../workbook-of";

const cells = { A1: "b", A2: "A", A3: 2, A4: null, A5: true, A6: 1, B1: 1, B2: 2, B3: 3 };

describe("array functions", () => {
  test.each([
    [
      "SEQUENCE(2,3,0,5)",
      [
        [0, 5, 10],
        [15, 20, 25],
      ],
    ],
    ["SEQUENCE(,2)", [[1, 2]]],
    [
      "TRANSPOSE({1,2;3,4})",
      [
        [1, 3],
        [2, 4],
      ],
    ],
    [
      "VSTACK({1,2},{3})",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    [
      "HSTACK({1;2},{3})",
      [
        [1, 3],
        [2, "#N/A"],
      ],
    ],
    ["TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
    ["TOROW({1,2;3,4},0,TRUE)", [[1, 3, 2, 4]]],
    ["TOCOL(A3:A5,1)", [[2], [true]]],
    ["TAKE({1;2;3},-2)", [[2], [3]]],
    ["TAKE({1,2;3,4},,1)", [[1], [3]]],
    ["DROP({1;2;3},1)", [[2], [3]]],
    ["CHOOSECOLS({1,2,3},3,1)", [[3, 1]]],
    ["CHOOSEROWS({1;2;3},-1)", [[3]]],
    [
      "EXPAND({1},2,2,0)",
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      "WRAPROWS({1,2,3},2,0)",
      [
        [1, 2],
        [3, 0],
      ],
    ],
    [
      "WRAPCOLS({1,2,3},2)",
      [
        [1, 3],
        [2, "#N/A"],
      ],
    ],
    ["SORT(A1:A6)", [[1], [2], ["A"], ["b"], [true], [0]]],
    ["SORT({1;3;2},1,-1)", [[3], [2], [1]]],
    ["SORT({3,1,2},1,1,TRUE)", [[1, 2, 3]]],
    ['SORTBY({"x";"y";"z"},{3;1;2})', [["y"], ["z"], ["x"]]],
    ['UNIQUE({"a";"A";"b"})', [["a"], ["b"]]],
    ["UNIQUE({1;1;2},,TRUE)", [[2]]],
    ["FILTER(B1:B3,B1:B3>1)", [[2], [3]]],
    ["FILTER({1,2,3},{1,0,1})", [[1, 3]]],
    ['FILTER(B1:B3,B1:B3>9,"none")', [["none"]]],
  ])("=%s fills the cells as Excel does", (formula, expected) => {
    expect(spilled(formula, cells)).toEqual(expected);
  });

  test.each([
    ["FILTER(B1:B3,B1:B3>9)", "#CALC!"],
    ["FILTER(B1:B3,{1;0})", "#VALUE!"],
    ["TAKE({1;2},0)", "#CALC!"],
    ["CHOOSECOLS({1,2},3)", "#VALUE!"],
    ["SORT({1;2},2)", "#VALUE!"],
    ["SEQUENCE(0)", "#CALC!"],
    ["SEQUENCE(-1)", "#VALUE!"],
    ["EXPAND({1,2},1,1)", "#VALUE!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
});
