import { catalogue } from "../../src/functions/catalogue";
import { functionMetadata } from "../../src/functions/metadata";
import { exampleDefinitions } from "./example-definitions";

const [example, addAll] = functionMetadata(exampleDefinitions, "zh").functions;
const everyLanguage = (["zh", "en"] as const).flatMap(
  (language) => functionMetadata(catalogue, language).functions,
);
const everyParameter = everyLanguage.flatMap(({ parameters }) => parameters);

describe("what Excel is told about a function", () => {
  test("a function is described in the language asked for", () => {
    const [english] = functionMetadata(exampleDefinitions, "en").functions;
    expect([example?.description, english?.description]).toEqual([
      "示例：活动数据 × 排放因子",
      "Example: activity data × emission factor",
    ]);
  });

  test("the name is the id in both languages, because workbooks store it", () => {
    const names = (["zh", "en"] as const).map((language) =>
      functionMetadata(exampleDefinitions, language).functions.map(({ id, name }) => [id, name]),
    );
    expect(names[0]).toEqual([
      ["EXAMPLE", "EXAMPLE"],
      ["ADDALL", "ADDALL"],
    ]);
    expect(names[1]).toEqual(names[0]);
  });

  test("error values may be passed in, so that a function can name the cell that holds one", () => {
    expect(functionMetadata(exampleDefinitions, "zh").allowErrorForDataTypeAny).toBe(true);
  });

  test("a function asks for the addresses of its arguments and therefore returns a matrix", () => {
    expect(example).toMatchObject({
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true },
    });
  });

  test("every parameter takes a cell or a range of anything", () => {
    expect(everyParameter.map(({ type, dimensionality }) => `${type} ${dimensionality}`)).toEqual(
      everyParameter.map(() => "any matrix"),
    );
  });

  test("an optional parameter is marked and a required one is not", () => {
    expect(example?.parameters.map((parameter) => "optional" in parameter)).toEqual([false, true]);
  });

  test("a repeating parameter is marked", () => {
    expect(addAll?.parameters[0]?.repeating).toBe(true);
  });

  test("a help page is linked at the place of the function", () => {
    const [linked] = functionMetadata(exampleDefinitions, "zh", "https://host.example/help.html").functions;
    expect(linked?.helpUrl).toBe("https://host.example/help.html#EXAMPLE");
  });

  test("without a help page there is no link", () => {
    expect(example).not.toHaveProperty("helpUrl");
  });
});

describe("what Excel accepts", () => {
  test("every id is three or more of A–Z and 0–9", () => {
    expect(catalogue.map(({ id }) => id).filter((id) => !/^[A-Z][A-Z0-9]{2,63}$/.test(id))).toEqual([]);
  });

  test("no id looks like the address of a cell", () => {
    expect(catalogue.map(({ id }) => id).filter((id) => /^[A-Z]{1,3}[0-9]+$/.test(id))).toEqual([]);
  });

  test("no id is used twice", () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  test("every parameter name has 1 to 64 characters", () => {
    expect(
      everyParameter.map(({ name }) => name).filter((name) => name.length < 1 || name.length > 64),
    ).toEqual([]);
  });

  test("no function has two parameters of one name", () => {
    const doubled = everyLanguage.filter(
      ({ parameters }) => new Set(parameters.map(({ name }) => name)).size < parameters.length,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test("every description has 1 to 250 characters", () => {
    const descriptions = [...everyLanguage, ...everyParameter].map(({ description }) => description);
    expect(descriptions.filter((text) => text.length < 1 || text.length > 250)).toEqual([]);
  });

  test("only the last parameter repeats", () => {
    const wrong = catalogue.filter(({ parameters }) =>
      parameters.slice(0, -1).some(({ repeating }) => repeating),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("no required parameter follows an optional one", () => {
    const wrong = catalogue.filter(({ parameters }) => {
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      return (
        firstOptional >= 0 &&
        parameters.slice(firstOptional).some(({ optional, repeating }) => !optional && !repeating)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("the file stays below the megabyte above which Excel for Windows fails", () => {
    const sizes = (["zh", "en"] as const).map(
      (language) =>
        new TextEncoder().encode(JSON.stringify(functionMetadata(catalogue, language), null, 2)).length,
    );
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  });
});
