import { findFunctions } from "../../src/taskpane/panels/functions/find-functions";
import { exampleDefinitions } from "../functions/example-definitions";

const found = (query: string) => findFunctions(exampleDefinitions, query).map(({ id }) => id);

describe("finding a function", () => {
  test("an empty query finds every function", () => {
    expect(found("  ")).toEqual(["EXAMPLE", "ADDALL"]);
  });

  test("a name is found with its prefix, in either case", () => {
    expect(found("cn.exa")).toEqual(["EXAMPLE"]);
  });

  test("a Chinese word is found in a parameter", () => {
    expect(found("活动数据")).toEqual(["EXAMPLE"]);
  });

  test("an English word is found whatever language is shown", () => {
    expect(found("total")).toEqual(["ADDALL"]);
  });

  test("a clause is found", () => {
    expect(found("8.2.5.3")).toEqual(["EXAMPLE"]);
  });

  test("every word of the query must be found", () => {
    expect(found("示例 合计")).toEqual(["ADDALL"]);
  });

  test("an unknown word finds nothing", () => {
    expect(found("zebra")).toEqual([]);
  });
});
