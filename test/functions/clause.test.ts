import { clauses, readClause, rules } from "../../src/core";
import { call, codeOf, messageOf } from "./call";

const rows = (result: unknown): string[][] => (Array.isArray(result) ? (result as string[][]) : []);
const named = (text: string): unknown => {
  const outcome = readClause(text);
  return outcome.ok ? outcome.value : outcome.finding.code;
};

test("a clause is shown with modality, our words, demand and what carries it out", () => {
  expect(rows(call("CLAUSE", "GUIDE 8.1.5"))[0]).toEqual(["条款", "情态", "说明", "需求", "由…执行"]);
  expect(rows(call("CLAUSE", "GUIDE 8.1.5"))[1]?.slice(0, 4)).toEqual([
    "GUIDE 8.1.5",
    "宜",
    "结论用规定的两句话表述。",
    "F1 指南的判定与用语",
  ]);
});

test("a chapter shows the rules of every clause below it, in the order of the text", () => {
  const shown = rows(call("CLAUSE", "GUIDE 8.1"))
    .slice(1)
    .map(([clause = ""]) => clause);
  expect(shown).toEqual([...shown].sort());
  expect(new Set(shown)).toContain("GUIDE 8.1.4");
});

test("a standard by itself shows all its rules", () => {
  const own = rules.filter(({ clause }) => clause.startsWith("DZJN108 "));
  expect(rows(call("CLAUSE", "T/DZJN 108"))).toHaveLength(own.length + 1);
});

test("the words come in English where the formula asks for them", () => {
  expect(rows(call("CLAUSE", "GUIDE 8.1.5", "en"))[1]?.[2]).toBe(
    "The conclusion is put in the two prescribed phrases.",
  );
});

test.each([
  ["T/CIECCPA 061-2023 第8.2.5.3条", "CIECCPA061 8.2.5.3"],
  ["ｃｉｅｃｃｐａ０６１　8.2.5.3", "CIECCPA061 8.2.5.3"],
  ["CIECCPA061 8.2.5.2 注2", "CIECCPA061 8.2.5.2 note 2"],
  ["CIECCPA061 表3", "CIECCPA061 Table 3"],
  ["guide 8.3 b)", "GUIDE 8.3b"],
  ["DB14/T 1234—2024 6.1.2", "DB14 6.1.2"],
  ["DB14 6.1.2a", "DB14 6.1.2a"],
  ["DB43/T XXXX 附录E", "DB43 Annex E"],
  ["DB43 E.5.4", "DB43 E.5.4"],
  ["T/DZJN 108—202X 9.1e", "DZJN108 9.1e"],
  ["DB43", "DB43"],
])("%s is read as %s", (text, clause) => {
  expect(named(text)).toBe(clause);
});

test("every clause of the texts is read as itself", () => {
  expect(clauses.filter((clause) => named(clause) !== clause)).toEqual([]);
});

test("a clause that does not exist is not available, and those beside it are named", () => {
  const result = call("CLAUSE", "GUIDE 8.1.9");
  expect(codeOf(result)).toBe("#N/A");
  expect(messageOf(result)).toContain("GUIDE 8.1.5");
});

test("a number without its standard is asked for the standard", () => {
  expect(messageOf(call("CLAUSE", "8.1.4"))).toContain("GUIDE、CIECCPA061、DB14、DB43、DZJN108");
});

test("a clause that no rule rests on is said to stand in the standard without words of ours", () => {
  const silent = clauses.find((clause) => !rules.some((rule) => rule.clause.startsWith(clause)));
  expect(silent).toBeDefined();
  expect(messageOf(call("CLAUSE", silent))).toContain("没有据此执行的规则");
});
