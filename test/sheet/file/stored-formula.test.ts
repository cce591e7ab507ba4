import fc from "fast-check";
import { CustomFunctionNames, formulaToStored, formulaToTyped } from "../../../src/sheet/file/stored-formula";

describe("stored and typed formulas", () => {
  test.each([
    ["SUM(A1:B2)*2", "SUM(A1:B2)*2"],
    ["_xlfn.CONCAT(A1,B1)", "CONCAT(A1,B1)"],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "FILTER(A1:A3,B1:B3)"],
    ["_xlfn.STDEV.S(A1:A3)", "STDEV.S(A1:A3)"],
    ["_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)", "LET(x,A1,y,x+1,x*y)"],
    ["_xlfn.LET(_xlpm.x,x+1,_xlpm.x)+x", "LET(x,x+1,x)+x"],
    ["_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(1,2)", "LAMBDA(a,b,a*b)(1,2)"],
    ["_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))", "LET(f,LAMBDA(n,n+1),f(2))"],
    [
      "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),T[b],1))(2)",
      "LAMBDA(a,[b],IF(ISOMITTED(b),T[b],1))(2)",
    ],
    ["SUM(Table9[Totals '[']^&*@'#$,,<>])", "SUM(Table9[Totals '[']^&*@'#$,,<>])"],
    ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM(A1#)"],
    ["_xlfn.ANCHORARRAY('a b'!$A$1)+1", "'a b'!$A$1#+1"],
    ["_xlfn.ANCHORARRAY(INDEX(A:A,1))", "INDEX(A:A,1)#"],
    ["_xlfn.SINGLE(A1:A9)*2", "@A1:A9*2"],
    ["_xlfn.SINGLE(INDEX(A1:A9,1):B2)", "@INDEX(A1:A9,1):B2"],
    ["_xlfn.SINGLE(A1:A9+1)", "@(A1:A9+1)"],
    ["_xlfn.SINGLE((A1))", "@((A1))"],
    ["_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))", "@A1#"],
    ["_xlfn.ANCHORARRAY(_xlfn.SINGLE(A1))", "_xlfn.ANCHORARRAY(@A1)"],
    ["_xldudf_CN_EMISSION(A1,B1)", "CN.EMISSION(A1,B1)"],
    ["SUM(_xldudf_CN_GWP100(A1),_xldudf_CN_TOTAL(B:B))", "SUM(CN.GWP100(A1),CN.TOTAL(B:B))"],
    ["_xldudf_CONTOSO_ADD(1)", "_xldudf_CONTOSO_ADD(1)"],
    ["SUM(Table1[[#This Row],[Col]])", "SUM(Table1[@Col])"],
    ["排放[[#This Row],[活动 数据]]", "排放[@[活动 数据]]"],
    ["排放[[#This Row],[量]:[因子]]", "排放[@[量]:[因子]]"],
    ["排放[[#Totals],[量]]", "排放[[#Totals],[量]]"],
    ["排放[#All]", "排放[#All]"],
    ['"_xlfn.SINGLE("&"A1#"&A1', '"_xlfn.SINGLE("&"A1#"&A1'],
    ["'_xlfn.CONCAT(x'!A1+[1]Sheet1!B2", "'_xlfn.CONCAT(x'!A1+[1]Sheet1!B2"],
    ["_xlfn.NEVERHEARDOF(1)", "_xlfn.NEVERHEARDOF(1)"],
    ["{1,2;3,4}+SUM({1,2})", "{1,2;3,4}+SUM({1,2})"],
    ["IF(A1>-1,#N/A,TRUE)", "IF(A1>-1,#N/A,TRUE)"],
  ])("%s is typed as %s, and stored as it was", (stored, typed) => {
    expect(formulaToTyped(stored)).toBe(typed);
    expect(formulaToStored(typed)).toBe(stored);
  });

  test("a function of ours is found behind the number of an external link", () => {
    expect(formulaToTyped('[2]!_xldudf_CN_EMISSION(A1)&"[2]!"')).toBe('CN.EMISSION(A1)&"[2]!"');
  });

  test("a name of another workbook keeps the number of its link", () => {
    expect(formulaToTyped("[2]!Factor+_xlfn.CONCAT(A1)")).toBe("[2]!Factor+CONCAT(A1)");
  });

  test("functions of another namespace are turned back when it is given", () => {
    expect(formulaToTyped("_xldudf_TH_ADD(1)", new CustomFunctionNames(["TH"]))).toBe("TH.ADD(1)");
  });

  test("a formula nested without end is left alone", () => {
    const endless = "_xlfn.SINGLE(".repeat(100_000);
    expect(formulaToTyped(endless)).toBe(endless);
  });

  test.each([
    "_xlfn.SINGLE(A1",
    "_xlfn.ANCHORARRAY(",
    "_xlfn.LET(_xlpm.x,",
    "A1)+_xlfn.X(",
    '_xlfn.SINGLE("a',
    "{_xl(",
  ])("the broken formula %s does not end in an exception", (broken) => {
    expect(typeof formulaToStored(formulaToTyped(broken))).toBe("string");
  });
});

/** Formulas as people type them, made of everything whose stored form differs. */
const typedFormulas = fc.letrec<{ formula: string; primary: string; reference: string; call: string }>(
  (tie) => ({
    reference: fc.constantFrom(
      "A1",
      "$B$2:C3",
      "'a_xlfn.b'!D4",
      "排放[@量]",
      "排放[@[活动 数据]]",
      "T[#All]",
      "rate",
      "A1#",
      "D:D",
    ),
    call: fc.oneof(
      fc
        .tuple(
          fc.constantFrom("SUM", "CONCAT", "FILTER", "CN.EMISSION", "XLOOKUP", "STDEV.S", "MAXIFS"),
          fc.array(tie("formula"), { maxLength: 3 }),
        )
        .map(([name, given]) => `${name}(${given.join(",")})`),
      fc.tuple(tie("formula"), tie("formula")).map(([value, body]) => `LET(x,${value},x+${body})`),
      tie("formula").map((body) => `LAMBDA(x,y,x*y+${body})(1,2)`),
    ),
    primary: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("reference"),
      fc.constantFrom("1", "2.5E-3", '"a_xlfn.SINGLE(b"', '"x""#"', "#N/A", "TRUE", "{1,2;3,4}"),
      tie("call"),
      tie("formula").map((inner) => `(${inner})`),
    ),
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("primary"),
      fc
        .tuple(tie("primary"), fc.constantFrom("+", "*", "&", "<>", "^"), tie("primary"))
        .map((parts) => parts.join("")),
      fc.constantFrom("A1:A9", "D:D", "INDEX(A1:A3,1)", "rate").map((reference) => `@${reference}`),
    ),
  }),
);

test("any typed formula comes back from its stored form as it was", () => {
  fc.assert(
    fc.property(typedFormulas.formula, (typed) => {
      expect(formulaToTyped(formulaToStored(typed))).toBe(typed);
    }),
    { numRuns: 500 },
  );
});

test("no typed formula leaves a trace of its own form in the stored one", () => {
  fc.assert(
    fc.property(typedFormulas.formula, (typed) => {
      const stored = formulaToStored(typed).replace(/"(?:[^"]|"")*"/g, "");
      expect(stored).not.toMatch(/CN\.|@|A1#|(?<![.\w])(?:LET|LAMBDA|CONCAT|FILTER|XLOOKUP)\(/);
    }),
    { numRuns: 300 },
  );
});
