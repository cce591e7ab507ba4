import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clausePage } from "../../scripts/clauses/clause-page";
import { goldenFiles, ruleSources } from "../../scripts/clauses/project-files";
import { clauses, rules } from "../../src/core";
import { root } from "./source-files";

test("docs/clauses.md is what scripts/build-clauses.ts writes", () => {
  expect(readFileSync(join(root, "docs/clauses.md"), "utf8")).toBe(
    clausePage(ruleSources(root), goldenFiles(root)),
  );
});

test("every rule is found in the file that holds it", () => {
  const sources = ruleSources(root);
  const lost = rules.filter(
    ({ says }) => !sources.some(({ text }) => text.includes(JSON.stringify(says.zh))),
  );
  expect(lost).toEqual([]);
});

test("every file of golden cases is named by a clause that exists", () => {
  const known = new Set<string>(clauses);
  expect(goldenFiles(root).filter(({ clause }) => !known.has(clause))).toEqual([]);
});
