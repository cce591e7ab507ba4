import { readFileSync } from "node:fs";
import {
  measureExamplesTable,
  measureExamplesTableText,
} from "../../../scripts/build-measure-examples-table";
import {
  findMeasureGroups,
  industryDivisions,
  measureExamples,
  measureGroups,
  proposedType,
  rules,
} from "../../../src/core";

const header = "key,stage,group,measure_zh,measure_en,clause\n";

test("the committed catalogue is what the script makes of its source", () => {
  expect(readFileSync("src/core/tables/measure-examples.json", "utf8")).toBe(measureExamplesTableText());
});

test.each([
  ["no such stage", "m1,saving,any,甲,a,GUIDE 7.1a"],
  ["no such group", "m1,neutrality,glass,甲,a,GUIDE 7.1a"],
  ["no clause", "m1,neutrality,any,甲,a,"],
  ["both languages", "m1,neutrality,any,甲,,GUIDE 7.1a"],
])("a line is refused: %s", (message, line) => {
  expect(() => measureExamplesTable(`${header}${line}\n`)).toThrow(message);
});

test("every industry of GUIDE 7.2.1 has its own measures", () => {
  const groups = new Set(measureExamples.map(({ group }) => group));
  expect(measureGroups.filter(({ id }) => !groups.has(id))).toEqual([]);
});

test("the clause of every measure belongs to a rule in our words", () => {
  const clauses = rules.map(({ clause }) => clause as string);
  const strange = measureExamples.filter(
    ({ clause }) =>
      !clauses.some(
        (known) =>
          clause === known || (clause.startsWith(known) && /^[a-z]$/.test(clause.slice(known.length))),
      ),
  );
  expect(strange).toEqual([]);
});

test("a group is found by its own name, and an industry without one gets what fits everyone", () => {
  expect(findMeasureGroups("合成氨")).toEqual({ groups: ["ammonia"] });
  expect(findMeasureGroups("家具")).toEqual({ groups: [] });
  expect(findMeasureGroups("火星采矿")).toEqual({ unknown: true });
});

test("only divisions that GUIDE speaks of, or that are plainly discrete, get a suggestion", () => {
  const suggested = industryDivisions.filter((division) => proposedType(division) !== undefined);
  expect(suggested.map((division) => division.slice(0, 2))).toEqual([
    ...["19", "22", "25", "26", "30", "31", "32"],
    ...["34", "35", "36", "37", "38", "39", "40", "42"],
  ]);
});
