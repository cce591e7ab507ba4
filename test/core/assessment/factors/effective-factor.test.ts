import {
  assessDataVersion,
  dataVersionTable,
  effectiveFactor,
  factorTableVersion,
  itemHeaders,
  ownFactorsTable,
  periodFromText,
  readItems,
  readRecords,
  type CellContent,
} from "../../../../src/core";

const headers = ["因子对象", "参数", "数值", "单位", "取值方式", "出处", "有效期止"];

function answered(basis: string, edition?: string, end?: string): string {
  const row: readonly (CellContent | undefined)[] = ["烟煤", "低位发热量", 22.1, "GJ/t", basis, "MJ-1", end];
  const { rows } = readRecords(ownFactorsTable, { headers, rows: [row] }, "expected");
  const when = periodFromText("2025");
  const answer = effectiveFactor(rows, { key: "烟煤", what: "低位发热量", when, edition });
  return answer.ok ? `${answer.value.kind} ${answer.value.value.toText().text}` : answer.finding.code;
}

test.each([
  ["实测", "gbt32151-2024", "own 22.1"],
  ["按测定标准计算", "gbt32151-2024", "own 22.1"],
  ["供应商提供", "gbt32151-2024", "default 19.57"],
  ["其他", "gbt32151-2024", "default 19.57"],
  ["供应商提供", undefined, "own 22.1"],
])("an own factor that is %s, beside the edition %s, gives %s", (basis, edition, expected) => {
  expect(answered(basis, edition)).toBe(expected);
});

test("a supplier's factor stands in where the edition has none", () => {
  const row = ["特种气", "低位发热量", 300, "GJ/10^4 m3", "供应商提供", "GYS-1"];
  const { rows } = readRecords(ownFactorsTable, { headers, rows: [row] }, "expected");
  const answer = effectiveFactor(rows, { key: "特种气", what: "低位发热量", edition: "gbt32151-2024" });
  expect(answer).toMatchObject({ ok: true, value: { kind: "own" } });
});

test("an expired measurement is told, not replaced by the default in silence", () => {
  expect(answered("实测", "gbt32151-2024", "2024-12-31")).toBe("own-factor-not-valid");
});

test("an item without own factors is answered by the library, and only where an edition is named", () => {
  const asked = { key: "柴油", what: "低位发热量" };
  expect([
    effectiveFactor([], { ...asked, edition: "gbt32151-2024" }).ok,
    effectiveFactor([], asked).ok,
  ]).toEqual([true, false]);
});

function versionFindings(...rows: readonly [string, string][]): string[] {
  const content = { headers: [itemHeaders.item, itemHeaders.content], rows };
  return assessDataVersion(readItems(dataVersionTable, content).fields).map(({ code }) => code);
}

test("a workbook pinned to the data of this program raises nothing", () => {
  expect(
    versionFindings(["参考数据版本", factorTableVersion], ["因子版本", "gbt32151-2024"], ["GWP 版本", "AR5"]),
  ).toEqual([]);
});

test("other data, an unknown edition and an unknown set are told", () => {
  expect(versionFindings(["参考数据版本", "0.9"], ["因子版本", "某版"], ["GWP 版本", "AR7"])).toEqual([
    "data-version-differs",
    "factor-edition-unknown",
    "gwp-set-unknown",
  ]);
});
