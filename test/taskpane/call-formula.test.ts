import { catalogue } from "../../src/functions/catalogue";
import { callFormula } from "../../src/taskpane/panels/functions/call-formula";

const written = (id: string, ...typed: string[]) => {
  const definition = catalogue.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const call = callFormula(definition, typed);
  return call.isComplete ? call.formula : call.missing.map((parameter) => parameter.id);
};

describe("the formula made of filled-in arguments", () => {
  test("leaves off arguments that are empty at the end", () => {
    expect(written("EMISSION", "B2", "C2", "", "")).toBe("=CN.EMISSION(B2,C2)");
  });

  test("keeps the places of arguments that are empty in the middle", () => {
    expect(written("EMISSION", "B2", "C2", "", "tCO2/t")).toBe('=CN.EMISSION(B2,C2,,"tCO2/t")');
  });

  test("names the needed arguments that are missing", () => {
    expect(written("EMISSION", " ", "C2")).toEqual(["activity"]);
  });

  test.each(["E2", "$E$2:$E$9", "'排放 源'!E2", "表1[单位]", '"MWh"', "E:E", "CONCAT(A1,B1)", "=E2&F2"])(
    "takes %s for what it is, not for words",
    (typed) => {
      expect(written("EMISSION", "B2", "C2", typed)).toBe(`=CN.EMISSION(B2,C2,${typed.replace(/^=/, "")})`);
    },
  );

  test("doubles the quotes inside words", () => {
    expect(written("EMISSION", "B2", "C2", 'a"b')).toBe('=CN.EMISSION(B2,C2,"a""b")');
  });

  test("goes on with further arguments of the last parameter", () => {
    expect(written("TOTAL", "B2:B9", "", "5")).toBe("=CN.TOTAL(B2:B9,,5)");
  });

  test("gives the name of a table of the ledger its headers, in the spelling of the table", () => {
    expect(written("VERDICT", "emissions", "CarbonAssets[#All]", "2025年度", "", "", "VerdictSettings")).toBe(
      '=CN.VERDICT(Emissions[#All],CarbonAssets[#All],"2025年度",,,VerdictSettings[#All])',
    );
  });

  test("leaves a name that is no table of the ledger as it is", () => {
    expect(written("VERDICT", "MyRange", "B1:C9", "2025年度")).toBe('=CN.VERDICT(MyRange,B1:C9,"2025年度")');
  });

  test("writes a day as Excel counts it without quotes, and a day in words with them", () => {
    expect(written("VERDICT", "B1", "B2", "2025年度", "", "46022")).toBe(
      '=CN.VERDICT(B1,B2,"2025年度",,46022)',
    );
  });
});
