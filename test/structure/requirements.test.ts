import { clauses, isWithin, requirements, rules } from "../../src/core";
import { carriedOtherwise } from "./carried-otherwise";

const isCarriedOtherwise = (id: string): boolean => id in carriedOtherwise;

test("the demands are A1–A10, B1–B10, C1–C15, D1–D11, E1–E13, F1–F11, G1–G7 and H1–H4", () => {
  const counts = { A: 10, B: 10, C: 15, D: 11, E: 13, F: 11, G: 7, H: 4 };
  const expected = Object.entries(counts).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(requirements.map(({ id }) => id)).toEqual(expected);
});

test("every demand is met by a rule, or it is registered what carries it instead", () => {
  const met = new Set<string>(rules.map(({ requirement }) => requirement));
  expect(requirements.map(({ id }) => id).filter((id) => !met.has(id) && !isCarriedOtherwise(id))).toEqual(
    [],
  );
});

test("every clause that makes a demand is cited by a rule, itself or below", () => {
  expect(
    requirements.flatMap(({ id, clauses: own }) =>
      own
        .filter((clause) => !rules.some((rule) => isWithin(rule.clause, clause)))
        .map((clause) => `${id} ${clause}`),
    ),
  ).toEqual([]);
});

test("every demand cites clauses that exist", () => {
  const known = new Set<string>(clauses);
  expect(requirements.flatMap(({ clauses: own }) => own.filter((clause) => !known.has(clause)))).toEqual([]);
});

test("every rule belongs to a demand", () => {
  const known = new Set<string>(requirements.map(({ id }) => id));
  expect(rules.filter(({ requirement }) => !known.has(requirement))).toEqual([]);
});

test("what is registered as carried otherwise is a demand that no clause makes", () => {
  const silent = requirements.filter(({ clauses: own }) => own.length === 0).map(({ id }) => id);
  expect(Object.keys(carriedOtherwise).filter((id) => !silent.some((known) => known === id))).toEqual([]);
});
