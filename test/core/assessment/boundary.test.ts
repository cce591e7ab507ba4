import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assessBoundary,
  boundaryProgress,
  categories,
  rulesOf,
  type BoundaryTableId,
  type Finding,
} from "../../../src/core";
import { ledgerWith, type GivenTable } from "../ledger/complete-ledger";

interface BoundaryCase {
  readonly claim: string;
  readonly changes?: Readonly<Partial<Record<BoundaryTableId, GivenTable | null>>>;
  /** One category row that differs from the complete ledger: category, inside, reason. */
  readonly category?: readonly (string | null)[];
  readonly expect: readonly string[];
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "boundary.cases.json"), "utf8"),
) as readonly BoundaryCase[];

const summary = ({ severity, clause, code, at }: Finding) =>
  `${severity} ${clause} ${code} ${at?.input ?? ""}`.trim();

function contentsOf({ changes = {}, category }: BoundaryCase) {
  if (category === undefined) return ledgerWith(changes);
  const rows = categories.map(({ text }) =>
    text.zh === category[0] ? [...category, null, null] : [text.zh, "纳入", null, null, null],
  );
  return ledgerWith({ ...changes, boundaryCategories: rows });
}

test.each(cases)("$claim", (given) => {
  expect(assessBoundary(contentsOf(given)).findings.map(summary)).toEqual(given.expect);
});

test("every clause that a case rests on has a rule in our words", () => {
  const clauses = cases.flatMap(({ expect: expected }) =>
    expected.map((line) => /^\w+ (\S+ \S+) /.exec(line)?.[1] as Parameters<typeof rulesOf>[0]),
  );
  expect([...new Set(clauses)].filter((clause) => rulesOf(clause).length === 0)).toEqual([]);
});

describe("an empty workbook", () => {
  test("has a question for each table and no error", () => {
    expect(assessBoundary({}).findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      Array.from({ length: 4 }, () => "question table-missing"),
    );
  });

  test("has answered nothing", () => {
    expect(boundaryProgress({}, assessBoundary({})).answered).toBe(0);
  });
});

test("the complete ledger has answered all that is asked", () => {
  const contents = ledgerWith();
  const { answered, asked } = boundaryProgress(contents, assessBoundary(contents));
  expect(answered).toBe(asked);
});

test("an answer that cannot be read is no progress", () => {
  const contents = ledgerWith({ enterprise: { 产量: "很多" } });
  const { answered, asked } = boundaryProgress(contents, assessBoundary(contents));
  expect(asked - answered).toBe(1);
});

test("a category that stands twice is refused, for nobody could tell which row counts", () => {
  const twice = [...categories, ...categories.slice(5, 6)].map(({ text }) => [
    text.zh,
    "纳入",
    null,
    null,
    null,
  ]);
  expect(assessBoundary(ledgerWith({ boundaryCategories: twice })).findings.map(summary)).toEqual([
    "error CIECCPA061 8.2.2.3 listed-twice BoundaryCategories.category",
  ]);
});

test("a category whose row was deleted is asked for", () => {
  const fewer = categories.slice(1).map(({ text }) => [text.zh, "纳入", null, null, null]);
  expect(assessBoundary(ledgerWith({ boundaryCategories: fewer })).findings.map(summary)).toEqual([
    "question CIECCPA061 8.2.2.1 category-not-listed BoundaryCategories",
  ]);
});

test("findings stand in the order of the tables and their rows", () => {
  const { findings } = assessBoundary(
    ledgerWith({
      bases: [["甲", null, "不纳入", null, null]],
      enterprise: { 产量: null, 声明期: "2024年度" },
    }),
  );
  expect(findings.map(({ at }) => at?.input)).toEqual([
    "Enterprise.periodLabel",
    "Enterprise.output",
    "Bases.inside",
  ]);
});
