import { readFileSync } from "node:fs";
import {
  accountingStandardsTable,
  accountingStandardsTableText,
} from "../../../scripts/build-accounting-standards-table";
import { pathwayTable, pathwayTableText } from "../../../scripts/build-pathway-table";
import {
  accountingStandards,
  accountingSubjects,
  editionsOn,
  findAccountingSubject,
} from "../../../src/core";
import { daysAfter, parseDate, plainDate, type PlainDate } from "../../../src/core/time";

const header = "part,number,title,issued,effective,source_document,source_table,confidence,note\n";
const good = "8,GB/T 32151.8-2023,水泥,2023-12-28,2024-07-01,DB43,表D.1,high,\n";
const subjectHeader = "part,subject_zh,subject_en,words,codes,source_document,source_table,confidence,note\n";

const parts = [...new Set(accountingStandards.map(({ part }) => part))];

const day = (text: string): PlainDate => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};

test("the committed tables are what the scripts make of their sources", () => {
  expect(readFileSync("src/core/tables/accounting-standards.json", "utf8")).toBe(
    accountingStandardsTableText(),
  );
  expect(readFileSync("src/core/tables/guide-pathways.json", "utf8")).toBe(pathwayTableText());
});

test.each([
  ["no source_document", good.replace("DB43", "")],
  ["no confidence", good.replace("high", "")],
  ["is no day", good.replace("2024-07-01", "2024-07-32")],
  ["is no day", good.replace("2024-07-01", "2024-7-1")],
  ["before it was issued", good.replace("2024-07-01", "2023-07-01")],
  ["two rows", good + good],
])("a line is refused: %s", (message, lines) => {
  expect(() => accountingStandardsTable(header + lines, subjectHeader)).toThrow(message);
});

test("a subject without an edition is refused", () => {
  const subjects = `${subjectHeader}9,陶瓷,ceramics,陶瓷,,DB43,表D.1,medium,\n`;
  expect(() => accountingStandardsTable(header + good, subjects)).toThrow("no edition");
});

test.each([
  ["no source_document", "one,路径一,pathway one,neutrality,thermalPower,,"],
  ["is unknown", "one,路径一,pathway one,neutral,thermalPower,GUIDE 5.4,"],
  ["one pathway", "one,路径一,pathway one,neutrality,thermalPower,GUIDE 5.4,"],
])("a pathway is refused: %s", (message, line) => {
  const names = "pathway,name_zh,name_en,stages,types,source_document,source_table\n";
  expect(() => pathwayTable(names + line)).toThrow(message);
});

test.each(parts)(
  "part %i has one edition in force on every month's first day, from its first day on",
  (part) => {
    const editions = accountingStandards.filter((row) => row.part === part);
    const first = editions[0]?.effective ?? "";
    for (let month = 0; month < 12 * 16; month += 1) {
      const date = plainDate(2014 + (month - (month % 12)) / 12, (month % 12) + 1, 1);
      if (date === undefined) throw new Error(`${month}`);
      const { inForce, coming, replaced } = editionsOn(part, date);
      const hasBegun = editions.some(({ effective }) => effective <= isoOf(date));
      expect(inForce !== undefined).toBe(hasBegun);
      expect((inForce === undefined ? 0 : 1) + coming.length + replaced.length).toBe(editions.length);
    }
    expect(editionsOn(part, day(first)).inForce?.effective).toBe(first);
  },
);

test("an edition ends on the day before the next one takes effect", () => {
  for (const row of accountingStandards) {
    const date = day(row.effective);
    const before = daysAfter(date, -1);
    expect(editionsOn(row.part, date).inForce).toEqual(row);
    expect(before && editionsOn(row.part, before).coming).toContainEqual(row);
  }
});

test("no two editions of a part take effect on the same day", () => {
  const keys = accountingStandards.map(({ part, effective }) => `${part} ${effective}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a subject finds its own part by its name and by every word for it", () => {
  for (const subject of accountingSubjects) {
    for (const name of [subject.subject.zh, subject.subject.en, ...subject.words]) {
      const answer = findAccountingSubject(name);
      const found = "subject" in answer ? [answer.subject] : "ambiguous" in answer ? answer.ambiguous : [];
      expect(found.map(({ part }) => part)).toContain(subject.part);
    }
  }
});

test("every two-digit code of a part leads to it, alone or among others", () => {
  for (const { part, codes } of accountingSubjects) {
    for (const code of codes) {
      const answer = findAccountingSubject(code);
      const found = "subject" in answer ? [answer.subject] : "ambiguous" in answer ? answer.ambiguous : [];
      expect(found.map((each) => each.part)).toContain(part);
    }
  }
});

function isoOf({ year, month, day: own }: PlainDate): string {
  return `${year}-${`${month}`.padStart(2, "0")}-${`${own}`.padStart(2, "0")}`;
}
