import { clauses, isWithin, parentOfClause, rules, standardIds } from "../../src/core";
import * as core from "../../src/core";
import { catalogue } from "../../src/functions/catalogue";
import { journey } from "../../src/taskpane/journey";
import { sourceFiles } from "./source-files";

const known = new Set<string>(clauses);
const exists = (clause: string): boolean => known.has(clause);

test("no clause is listed twice, and each stands under one that is listed", () => {
  expect(known.size).toBe(clauses.length);
  expect(clauses.map(parentOfClause).filter((parent) => parent !== undefined && !exists(parent))).toEqual([]);
});

test("all five standards have clauses and rules", () => {
  const have = (list: readonly string[]): string[] =>
    standardIds.filter((id) => list.some((clause) => clause.startsWith(`${id} `)));
  expect(have(clauses)).toEqual(standardIds);
  expect(have(rules.map(({ clause }) => clause))).toEqual(standardIds);
});

test("no rule cites a clause that its text does not have", () => {
  expect(rules.map(({ clause }) => clause).filter((clause) => !exists(clause))).toEqual([]);
});

test("a rule stands in the folder of its own standard", () => {
  const folders = sourceFiles("src/core/standards").flatMap(({ path, text }) =>
    [...text.matchAll(/clause: "([A-Z0-9]+) /g)].map(([, standard = ""]) => ({ path, standard })),
  );
  const inFolder = folders.filter(({ path }) =>
    /standards\/(?:guide|cieccpa061|db14|db43|dzjn108)\//.test(path),
  );
  expect(
    inFolder.filter(({ path, standard }) => !path.includes(`/standards/${standard.toLowerCase()}/`)),
  ).toEqual([]);
});

test("no source file cites a clause that does not exist", () => {
  const cited = sourceFiles("src").flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /"((?:GUIDE|CIECCPA061|DB14|DB43|DZJN108) (?:[A-F0-9][^"\s]*|Table|Annex)(?: [^"]+)?)"/g,
      ),
    ]
      .map(([, clause = ""]) => clause)
      .filter((clause) => !exists(clause))
      .map((clause) => `${path}: ${clause}`),
  );
  expect(cited).toEqual([]);
});

test("every clause that a function cites has a rule", () => {
  expect(
    catalogue.flatMap(({ id, clauses: own }) =>
      own
        .filter((clause) => !rules.some((rule) => isWithin(rule.clause, clause)))
        .map((clause) => `CN.${id} ${clause}`),
    ),
  ).toEqual([]);
});

test("what a rule names as carrying it out exists", () => {
  const tables = Object.values(core as Record<string, unknown>).flatMap((value) =>
    typeof value === "object" && value !== null && "form" in value && "name" in value ? [value.name] : [],
  );
  const carriers = new Set<unknown>([
    "person",
    ...catalogue.map(({ id }) => `CN.${id}`),
    ...tables.map((name) => `table ${String(name)}`),
    ...core.findingCodes.map((code) => `finding ${code}`),
    ...journey.map(({ id }) => `step ${id}`),
    ...documents.map((name) => `document ${name}`),
  ]);
  expect(
    rules.flatMap(({ clause, carriedBy = [] }) =>
      carriedBy.filter((carrier) => !carriers.has(carrier)).map((carrier) => `${clause} → ${carrier}`),
    ),
  ).toEqual([]);
});

test("every rule is carried out by something: what it names itself, or a function that cites its clause", () => {
  expect(
    rules
      .filter(({ carriedBy = [] }) => carriedBy.length === 0)
      .filter(({ clause }) => !catalogue.some(({ clauses: own }) => own.includes(clause)))
      .map(({ clause }) => clause),
  ).toEqual([]);
});

/** The documents that an enterprise writes with what the ledger holds. */
const documents = [
  "carbon-review-report",
  "data-quality-plan",
  "declaration",
  "disclosure",
  "evaluation-report",
  "implementation-plan",
  "maintenance-record",
  "management-plan",
  "monitoring-plan",
  "survey-report",
];

test("every rule speaks both languages, and its Chinese is a sentence", () => {
  expect(rules.filter(({ says }) => !says.zh.endsWith("。") || !says.en.endsWith("."))).toEqual([]);
});

test("the same words do not stand twice under one clause", () => {
  const texts = rules.map(({ clause, says }) => `${clause} ${says.zh}`);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
