import { basesTable, emissionsTable, enterpriseTable } from "../../../src/core";
import { readItems } from "../../../src/core/ledger/read-items";
import { readRecords } from "../../../src/core/ledger/read-records";

const headers = basesTable.columns.map(({ header }) => header.zh);

describe("a table with one thing per row", () => {
  test("is read by its headers, in whatever order they stand", () => {
    const { rows } = readRecords(basesTable, {
      headers: [...headers].reverse(),
      rows: [["依据一", undefined, "纳入", "长沙", "甲"]],
    });
    expect([rows[0]?.fields.base.value, rows[0]?.fields.inside.value]).toEqual(["甲", "inside"]);
  });

  test("may have columns of its own", () => {
    const content = {
      headers: ["我的备注", ...headers],
      rows: [["x", "甲", undefined, "纳入", undefined, undefined]],
    };
    expect(readRecords(basesTable, content).findings).toEqual([]);
  });

  test("that lacks a column is told so once, not in every row", () => {
    const content = { headers: ["基地"], rows: [["甲"], ["乙"]] };
    expect(
      readRecords(basesTable, content).findings.map(({ code, values }) => `${code} ${values["found"]}`),
    ).toEqual([
      "column-missing 地址",
      "column-missing 是否纳入",
      "column-missing 理由",
      "column-missing 依据",
    ]);
  });

  test("has no row where nothing is written", () => {
    expect(
      readRecords(basesTable, { headers, rows: [[undefined, "", " ", undefined, undefined]] }).rows,
    ).toEqual([]);
  });

  test("keeps the numbers of its rows where one between is blank", () => {
    const blank = headers.map(() => undefined);
    const { rows } = readRecords(basesTable, {
      headers,
      rows: [blank, ["甲", undefined, "纳入", undefined, undefined]],
    });
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });

  test("names the place by the row's own name, the header and the cell", () => {
    const content = {
      headers,
      rows: [["甲", undefined, "也许", undefined, undefined]],
      addressAt: (row: number, column: number) => `生产基地!${"ABCDE"[column]}${row + 4}`,
    };
    expect(readRecords(basesTable, content).findings[0]?.at).toEqual({
      input: "Bases.inside",
      name: { zh: "甲·是否纳入", en: "甲: Inside the boundary" },
      row: 1,
      cell: "生产基地!C4",
    });
  });
});

describe("a table of items", () => {
  test("is read from another form that has items and contents", () => {
    const content = {
      headers: ["项目", "内容", "说明"],
      rows: [
        ["企业名称", "示例钢铁有限公司", "CIECCPA061 8.2.1"],
        ["我们自己的行", "随便", ""],
        ["声明期", "2025年度", ""],
      ],
    };
    const { fields } = readItems(enterpriseTable, content);
    expect([fields.name.value, fields.periodLabel.value]).toEqual(["示例钢铁有限公司", "2025年度"]);
  });

  test("in which an item stands twice does not guess which one is meant", () => {
    const content = {
      headers: ["项目", "内容"],
      rows: [
        ["声明期", "2024年度"],
        ["声明期", "2025年度"],
      ],
    };
    const { fields, findings } = readItems(enterpriseTable, content);
    expect([
      fields.periodLabel.value,
      findings.find(({ code }) => code === "listed-twice")?.values["found"],
    ]).toEqual([undefined, "1、2"]);
  });

  test("without its content column says so, and asks nothing else", () => {
    const { findings } = readItems(enterpriseTable, {
      headers: ["项目", "值"],
      rows: [["声明期", "2025年度"]],
    });
    expect(findings.map(({ code, values }) => `${code} ${values["found"]}`)).toEqual(["column-missing 内容"]);
  });
});

test("a row that is called by a word of a choice is called so in either language", () => {
  const headers = ["排放源", "类别", "排放量"];
  const placeOf = (source: string) =>
    readRecords(emissionsTable, { headers, rows: [[source, "直接·固定源燃烧", "约 900"]] }, "expected")
      .findings[0]?.at?.name;
  expect(placeOf("直接·固定源燃烧")).toEqual({
    zh: "直接·固定源燃烧·排放量",
    en: "Direct: stationary combustion: Emissions",
  });
  expect(placeOf("2 号锅炉")).toEqual({ zh: "2 号锅炉·排放量", en: "2 号锅炉: Emissions" });
});
