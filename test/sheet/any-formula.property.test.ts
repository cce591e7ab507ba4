import fc from "fast-check";
import { nativeFunctionNames } from "../../src/sheet";
import { Sheet1, valueOf } from "./workbook-of";

const atoms = [
  ...[
    "A1",
    "A1:A3",
    "$B$2:C3",
    "A:A",
    "1:1",
    "Z9",
    "B1#",
    "@A1:A3",
    "(A1,B1)",
    "A1:B2 B1:B3",
    "Nowhere",
    "T[x]",
  ],
  ...[
    "1",
    "-1",
    "0",
    "2.5",
    "45000",
    "1E+300",
    '"x"',
    '""',
    '"5"',
    '"2024-01-05"',
    "TRUE",
    "{1,2;3,4}",
    "1/0",
    "NA()",
  ],
  ...["LAMBDA(x,x)", "LAMBDA(a,b,a+b)", ""],
];
const operators = ["+", "-", "*", "/", "^", "&", "=", "<", ">=", ":", " "];

/** Formulas of all kinds, most of which make little sense. */
const formulas = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...atoms),
    fc
      .tuple(tie("formula"), fc.constantFrom(...operators), tie("formula"))
      .map(([left, operator, right]) => `(${left}${operator}${right})`),
    fc
      .tuple(fc.constantFrom(...nativeFunctionNames), fc.array(tie("formula"), { maxLength: 4 }))
      .map(([name, given]) => `${name}(${given.join(",")})`),
  ),
})).formula;

describe("any formula at all", () => {
  test("comes to a value that a cell can hold, and can be explained", () => {
    fc.assert(
      fc.property(formulas, fc.boolean(), (formula, isTyped) => {
        const content = isTyped ? { formula, isDynamic: true as const } : `=${formula}`;
        const sheet = new Sheet1(
          { A1: 1, A2: "x", A3: "=A1+1", B1: "=1/0", K11: content },
          {},
          { clock: () => 46000 },
        );
        sheet.calculation.explain("Sheet1", 10, 10);
        const value = sheet.at("K11");
        expect(typeof value === "number" ? Number.isFinite(value) : value !== undefined).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("an array without measure is #NUM!", () => {
    expect(valueOf("SUM(MAKEARRAY(100000,100000,LAMBDA(r,c,1)))")).toBe("#NUM!");
  });
});
