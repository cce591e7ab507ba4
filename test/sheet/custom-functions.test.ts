import type { AssociatedFunction, FunctionLibrary, FunctionMetadata } from "../../src/sheet";
import { Sheet1, spilled, valueOf } from "./workbook-of";
import type { Content } from "./workbook-of";

/** Stands for `CustomFunctions.Error`. */
class FunctionError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

type Metadata = Omit<FunctionMetadata, "id" | "name" | "result">;

/** A library with one function `CN.PROBE`, and what it was called with. */
function probe(metadata: Metadata, body: AssociatedFunction = () => "called", allowErrors = true) {
  const calls: unknown[][] = [];
  const library: FunctionLibrary = {
    namespace: "CN",
    functions: [{ id: "PROBE", name: "PROBE", result: {}, ...metadata }],
    associated: new Map([
      [
        "PROBE",
        (...given: unknown[]) => {
          calls.push(given);
          return body(...given);
        },
      ],
    ]),
    allowErrors,
    isFunctionError: (value): value is FunctionError => value instanceof FunctionError,
    makeError: (code) => new FunctionError(code),
  };
  return { library, calls };
}

const matrix = { name: "values", type: "any", dimensionality: "matrix" } as const;
const scalar = { name: "value", type: "any" } as const;
const cells: Record<string, Content> = { A1: 1, A2: "x", A3: null, A4: true, B1: "=1/0" };

function given(formula: string, metadata: Metadata, allowErrors = true): unknown[] {
  const { library, calls } = probe(metadata, undefined, allowErrors);
  valueOf(formula, cells, {}, { library });
  return (calls[0] ?? []).slice(0, -1);
}

describe("what a custom function is given", () => {
  test("a range comes as rows of values, blank cells as null", () => {
    expect(given("CN.PROBE(A1:A4)", { parameters: [matrix] })).toEqual([[[1], ["x"], [null], [true]]]);
  });

  test("one cell for a matrix comes as one row of one value", () => {
    expect(given("CN.PROBE(A1)", { parameters: [matrix] })).toEqual([[[1]]]);
  });

  test("a single value for a single value comes as it is", () => {
    expect(given('CN.PROBE("t")', { parameters: [scalar] })).toEqual(["t"]);
  });

  test("a blank cell for a single value comes as null", () => {
    expect(given("CN.PROBE(A3)", { parameters: [scalar] })).toEqual([null]);
  });

  test("arguments left out and left empty come as null", () => {
    const parameters = [scalar, { ...scalar, optional: true }, { ...scalar, optional: true }];
    expect(given("CN.PROBE(1,)", { parameters })).toEqual([1, null, null]);
  });

  test("a repeated last argument comes as one array of all of them", () => {
    const parameters = [scalar, { ...matrix, repeating: true }];
    expect(given("CN.PROBE(1,A1,A1:A2)", { parameters })).toEqual([1, [[[1]], [[1], ["x"]]]]);
  });

  test("a repeated last argument that is never given comes as an empty array", () => {
    expect(given("CN.PROBE()", { parameters: [{ ...matrix, repeating: true }] })).toEqual([[]]);
  });

  test("errors come as error objects where they are allowed", () => {
    expect(given("CN.PROBE(A1:B1)", { parameters: [matrix] })).toEqual([[[1, new FunctionError("#DIV/0!")]]]);
  });

  test("an array that the formula calculates comes like a range", () => {
    expect(given("CN.PROBE({1;2}*3)", { parameters: [matrix] })).toEqual([[[3], [6]]]);
  });

  test("a number wanted as number is made from a text", () => {
    expect(given('CN.PROBE("1,234")', { parameters: [{ name: "n", type: "number" }] })).toEqual([1234]);
  });

  test("lower case names the same function", () => {
    expect(given("cn.probe(7)", { parameters: [scalar] })).toEqual([7]);
  });
});

describe("when a custom function is not called", () => {
  test("errors that are not allowed are the result themselves", () => {
    const { library, calls } = probe({ parameters: [matrix] }, undefined, false);
    expect([valueOf("CN.PROBE(A1:B1)", cells, {}, { library }), calls.length]).toEqual(["#DIV/0!", 0]);
  });

  test("a text where a number is wanted is #VALUE!", () => {
    const { library } = probe({ parameters: [{ name: "n", type: "number" }] });
    expect(valueOf('CN.PROBE("abc")', cells, {}, { library })).toBe("#VALUE!");
  });

  test("several values where one is wanted are #VALUE!, with the parameter's name", () => {
    const { library } = probe({ parameters: [scalar] });
    const sheet = new Sheet1(cells, {}, { library });
    sheet.type("C1", "=CN.PROBE(A1:A3)");
    expect([sheet.at("C1"), sheet.message("C1")]).toEqual([
      "#VALUE!",
      expect.stringContaining("参数“value”"),
    ]);
  });

  test.each([
    ["CN.PROBE()", "至少需要 1 个参数，给了 0 个"],
    ["CN.PROBE(1,2,3)", "最多接受 2 个参数，给了 3 个"],
  ])("=%s says how many arguments it takes", (formula, sentence) => {
    const { library } = probe({ parameters: [scalar, { ...scalar, optional: true }] });
    const sheet = new Sheet1({ A1: `=${formula}` }, {}, { library });
    expect([sheet.at("A1"), sheet.message("A1")]).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
  });

  test("a function that the library does not have is #NAME? and named", () => {
    const { library } = probe({ parameters: [] });
    const sheet = new Sheet1({ A1: "=CN.NOWHERE(1)" }, {}, { library });
    expect([sheet.at("A1"), sheet.message("A1")]).toEqual(["#NAME?", expect.stringContaining("CN.NOWHERE")]);
  });

  test("a branch that is not taken calls nothing", () => {
    const { library, calls } = probe({ parameters: [] });
    valueOf("IF(TRUE,1,CN.PROBE())", {}, {}, { library });
    expect(calls).toEqual([]);
  });
});

describe("what a custom function gives back", () => {
  const result = (body: AssociatedFunction, formula = "CN.PROBE()") =>
    valueOf(formula, {}, {}, { library: probe({ parameters: [] }, body).library });

  test("a thrown error object is the error, with its sentence", () => {
    const { library } = probe({ parameters: [] }, () => {
      throw new FunctionError("#N/A", "缺少排放因子");
    });
    const sheet = new Sheet1({ A1: "=CN.PROBE()" }, {}, { library });
    expect([sheet.at("A1"), sheet.message("A1")]).toEqual(["#N/A", "缺少排放因子"]);
  });

  test("anything else thrown is #VALUE!", () => {
    const body = () => {
      throw new Error("boom");
    };
    expect(result(body)).toBe("#VALUE!");
  });

  test("an error of a custom function is caught by IFERROR", () => {
    expect(result(() => new FunctionError("#N/A"), 'IFERROR(CN.PROBE(),"caught")')).toBe("caught");
  });

  test("rows and columns spill, errors among them", () => {
    const { library } = probe({ parameters: [] }, () => [[1, new FunctionError("#N/A")], ["a"]]);
    const sheet = new Sheet1({}, {}, { library });
    sheet.type("A1", "=CN.PROBE()");
    expect(sheet.rows("A1:B2")).toEqual([
      [1, "#N/A"],
      ["a", "#N/A"],
    ]);
  });

  test("a number that no cell can hold is #NUM!", () => {
    expect(result(() => Number.NaN)).toBe("#NUM!");
  });

  test("an object that is neither a value nor an error is #VALUE!", () => {
    expect(result(() => ({ a: 1 }))).toBe("#VALUE!");
  });
});

describe("the invocation that comes last", () => {
  const invocation = (options: NonNullable<FunctionMetadata["options"]>): unknown => {
    const { library, calls } = probe({ parameters: [matrix, { ...scalar, optional: true }], options });
    const sheet = new Sheet1({ ...cells, C2: "=CN.PROBE(A1:A2,5)" }, {}, { library });
    sheet.at("C2");
    return calls[0]?.[2];
  };

  test("it names the function", () => {
    expect(invocation({})).toEqual({ functionName: "CN.PROBE" });
  });

  test("it tells the cell where the metadata asks for it", () => {
    expect(invocation({ requiresAddress: true })).toMatchObject({ address: "Sheet1!C2" });
  });

  test("it tells the arguments' addresses where the metadata asks for them", () => {
    expect(invocation({ requiresParameterAddresses: true })).toMatchObject({
      parameterAddresses: ["Sheet1!A1:A2", ""],
    });
  });
});

test("without a library every custom function is #NAME?", () => {
  expect(spilled("CN.EMISSION(1,2)")).toEqual([["#NAME?"]]);
});
