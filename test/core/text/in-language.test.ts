import { clauseIn, clauses, readClause, unitIn, parseUnit } from "../../../src/core";

test.each([
  ["DB43 Annex C", "DB43 附录C"],
  ["DB43 Annex D note", "DB43 附录D 注"],
  ["DB43 Table D.1", "DB43 表D.1"],
  ["CIECCPA061 8.2.5.3 note 2", "CIECCPA061 8.2.5.3 注2"],
  ["DB43 4.3.1 note", "DB43 4.3.1 注"],
  ["GUIDE Table 1 note", "GUIDE 表1 注"],
  ["GUIDE 8.3b", "GUIDE 8.3b"],
])("%s is written %s in Chinese", (clause, shown) => {
  expect([clauseIn(clause, "zh"), clauseIn(clause, "en")]).toEqual([shown, clause]);
});

test("every clause as it is written in Chinese has no English word, and is read as the same clause", () => {
  const read = clauses.map((clause) => readClause(clauseIn(clause, "zh")));
  expect(read.map((outcome) => (outcome.ok ? outcome.value : outcome.finding.code))).toEqual(clauses);
  expect(clauses.filter((clause) => /Annex|Table|note/.test(clauseIn(clause, "zh")))).toEqual([]);
});

test.each([
  ["GJ/10^4 Nm3", "GJ/万Nm³"],
  ["10^4 m3", "万m³"],
  ["tCO2/10^4 kWh", "tCO2/万kWh"],
  ["tCO2/t", "tCO2/t"],
])("the unit %s is written %s in Chinese, and means the same", (unit, shown) => {
  expect(unitIn(unit, "zh")).toBe(shown);
  expect(parseUnit(shown)).toEqual(parseUnit(unit));
});
