import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "../../src/core";
import { Exact, explain, type Given, type Method } from "../../src/core";

/** 金标准算例 — golden cases by clause: the path is the clause, the derivation says why the value must be so. */
interface GoldenCase {
  readonly given: Readonly<Record<string, string | readonly string[]>>;
  readonly expect?: string;
  readonly refused?: string;
  readonly derivation: string;
}

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.json"))
  .map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(__dirname, name), "utf8")) as { method: string; cases: GoldenCase[] }),
  }));

function methodNamed(name: string): Method<Given> {
  const method = (core as unknown as Record<string, Method<Given> | undefined>)[name];
  if (method === undefined) throw new Error(`no method ${name}`);
  return method;
}

const exact = (given: GoldenCase["given"]): Given =>
  Object.fromEntries(
    Object.entries(given).map(([input, value]) => [
      input,
      typeof value === "string" ? Exact.of(value) : value.map((text) => Exact.of(text)),
    ]),
  );

describe.each(files)("$name", ({ method: name, cases }) => {
  const method = methodNamed(name);

  test.each(cases)("$derivation", (golden) => {
    const outcome = method.calculate(exact(golden.given));
    if (golden.refused !== undefined) {
      expect(outcome).toMatchObject({ ok: false, finding: { code: golden.refused } });
      return;
    }
    expect(outcome.ok && outcome.value.toText(34).text).toBe(golden.expect);
  });

  test("its explanation shows clause, formula and the same result", () => {
    const golden = cases.find((each) => each.expect !== undefined);
    if (golden === undefined) throw new Error(`${name} has no case with a value`);
    const trace = explain(method, exact(golden.given));
    expect(trace).toMatchObject({
      ok: true,
      value: { clauses: method.clauses, formula: method.writes, result: golden.expect },
    });
  });
});

test("every method of the core has golden cases", () => {
  const methods = Object.entries(core).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && "calculate" in value ? [name] : [],
  );
  expect(methods.filter((name) => !files.some(({ method }) => method === name))).toEqual([]);
});
