import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionList } from "../../scripts/functions/function-list";
import { catalogue } from "../../src/functions/catalogue";
import { exampleDefinitions } from "./example-definitions";

const page = functionList(catalogue);

test("docs/functions.md is what scripts/build-function-list.ts writes", () => {
  expect(readFileSync(join(__dirname, "../../docs/functions.md"), "utf8")).toBe(page);
});

test("every function stands in the list once, in both languages", () => {
  const counts = catalogue.map(({ id }) => page.split(`=CN.${id}(`).length - 1);
  expect(new Set(counts)).toEqual(new Set([2]));
});

test("a sign that would end a cell of the table is escaped", () => {
  const [first] = exampleDefinitions;
  if (first === undefined) throw new Error("there is an example");
  const list = functionList([{ ...first, summary: { zh: "甲|乙", en: "a|b" } }]);
  expect(list).toContain("甲\\|乙<br>a\\|b");
});
