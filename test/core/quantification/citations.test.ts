import * as core from "../../../src/core";
import type { Given, Method } from "../../../src/core";

const methods = Object.entries(core).flatMap(([name, value]): [string, Method<Given>][] =>
  typeof value === "object" && value !== null && "calculate" in value && "clauses" in value
    ? [[name, value as unknown as Method<Given>]]
    : [],
);

test.each(methods)("%s names the clauses that it carries out", (_, method) => {
  expect(method.clauses.length).toBeGreaterThan(0);
  expect(method.clauses.every((clause) => /^[A-Z0-9]+ \S/.test(clause))).toBe(true);
});
