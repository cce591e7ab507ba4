import { Sheet1, spilled, valueOf } from "./workbook-of";

describe("names", () => {
  const names = [
    { name: "Rate", formula: "0.2" },
    { name: "Rate", formula: "0.5", sheet: "Other" },
    { name: "区域", formula: "Sheet1!$A$1:$A$3" },
    { name: "Left", formula: "Sheet1!A1" },
    { name: "Twice", formula: "LAMBDA(x,x*2)" },
    { name: "Factorial", formula: "LAMBDA(n,IF(n<2,1,n*Factorial(n-1)))" },
    { name: "Endless", formula: "LAMBDA(n,Endless(n+1))" },
  ];
  const cells = { A1: 1, A2: 2, A3: 3 };

  test.each([
    ["Rate*10", 2],
    ["rate*10", 2],
    ["SUM(区域)", 6],
    ["Twice(21)", 42],
    ["Factorial(5)", 120],
    ["Endless(1)", "#NUM!"],
    ["Nothing+1", "#NAME?"],
    ["Twice(1,2)", "#VALUE!"],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula, cells, { names })).toBe(expected);
  });

  test("a sheet's own name goes before the workbook's", () => {
    const sheet = new Sheet1({}, { names }, {}, { Other: { A1: "=Rate" } });
    expect(sheet.at("A1", "Other")).toBe(0.5);
  });

  test("a sheet's own name can be asked for from elsewhere", () => {
    const sheet = new Sheet1({ A1: "=Other!Rate" }, { names }, {}, { Other: {} });
    expect(sheet.at("A1")).toBe(0.5);
  });

  test("a relative name is seen from the cell that uses it", () => {
    const upperLeft = { name: "UpperLeft", formula: "Sheet1!XFD1048576" };
    const sheet = new Sheet1({ B2: 7, B3: 8, C3: "=UpperLeft", C4: "=UpperLeft" }, { names: [upperLeft] });
    expect(sheet.rows("C3:C4")).toEqual([[7], [8]]);
  });

  test("a formula behind a name is calculated again when its cells change", () => {
    const sheet = new Sheet1({ ...cells, B1: "=SUM(区域)" }, { names });
    sheet.type("A2", 20);
    expect(sheet.at("B1")).toBe(24);
  });
});

describe("LET and LAMBDA", () => {
  test.each([
    ["LET(x,2,y,x+1,x*y)", 6],
    ["LET(x,1,LET(x,2,x)+x)", 3],
    ["LET(数,3,数*数)", 9],
    ["LAMBDA(a,b,a-b)(5,3)", 2],
    ["LAMBDA(a,[b],IF(ISOMITTED(b),a,b))(5)", 5],
    ["LAMBDA(a,[b],IF(ISOMITTED(b),a,b))(5,6)", 6],
    ["LAMBDA(a,[b],a+b)(5)", 5],
    ["LAMBDA(a,b,a+b)(5)", "#VALUE!"],
    ["LAMBDA(a,a+1)", "#CALC!"],
    ["LET(f,LAMBDA(x,x*10),f(4))", 40],
    ["LET(k,10,f,LAMBDA(x,x*k),LET(k,1,f(4)))", 40],
    ["REDUCE(0,{1,2,3},LAMBDA(a,v,a+v))", 6],
    ["REDUCE(,{1,2,3},LAMBDA(a,v,a*10+v))", 123],
    ["SUM(MAP({1,-2},ABS))", 3],
    ["SUM(BYROW({1,2;3,4},SUM))", 10],
  ])("=%s is %s", (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  test("MAP takes the values of several arrays side by side", () => {
    expect(spilled("MAP({1,2},{10,20},LAMBDA(a,b,a+b))")).toEqual([[11, 22]]);
  });

  test("SCAN keeps every intermediate result", () => {
    expect(spilled("SCAN(0,{1;2;3},LAMBDA(a,v,a+v))")).toEqual([[1], [3], [6]]);
  });

  test("BYCOL gives one value per column", () => {
    expect(spilled("BYCOL({1,2;3,4},LAMBDA(c,MAX(c)))")).toEqual([[3, 4]]);
  });

  test("MAKEARRAY counts rows and columns from 1", () => {
    expect(spilled("MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))")).toEqual([
      [11, 12],
      [21, 22],
    ]);
  });

  test("a LAMBDA that gives an array has no place in MAP", () => {
    expect(valueOf("MAP({1,2},LAMBDA(v,{1,2}))")).toBe("#CALC!");
  });
});
