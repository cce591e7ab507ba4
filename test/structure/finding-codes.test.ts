import { findingCodes } from "../../src/core";
import { sourceFiles } from "./source-files";

test("no two topics use the same code of a finding", () => {
  expect(findingCodes.filter((code, index) => findingCodes.indexOf(code) !== index)).toEqual([]);
});

test("every code of a finding is used by the product", () => {
  const speaking = sourceFiles("src")
    .filter(({ path }) => !/^src\/core\/(?:finding\/codes|text\/sentences|standards)\//.test(path))
    .concat(sourceFiles("src/core/standards").filter(({ path }) => path.endsWith("read-clause.ts")));
  const text = speaking.map((file) => file.text).join("\n");
  expect(findingCodes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
