import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { devNull } from "node:os";
import { runVerify } from "../../src/cli/run-verify";
import { buildPackage, DYNAMIC_ARRAYS, oneSheet } from "../sheet/file/build-package";
import { Workplace, type Outcome } from "./command";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const verifyBytes = (bytes: Uint8Array, ...more: string[]): Promise<Outcome> =>
  place.run(runVerify, place.put("台账.xlsx", bytes), ...more);

/** Verifies a workbook with one sheet, from the content of its `sheetData`. */
const verifyRows = (rows: string, ...more: string[]): Promise<Outcome> =>
  verifyBytes(oneSheet(rows, { metadata: DYNAMIC_ARRAYS }), ...more);

const own = (cell: string, formula: string, value: string, range = cell, type = ""): string =>
  `<c r="${cell}"${type} cm="1"><f t="array" ref="${range}">_xldudf_CN_${formula}</f>${value}</c>`;

describe("a workbook whose stored results are right", () => {
  test("ends in 0 and says so", async () => {
    const rows = `<row r="1"><c r="A1"><v>2</v></c>${own("B1", "EMISSION(A1,3)", "<v>6</v>")}<c r="C1"><f>B1*2</f><v>12</v></c></row>`;
    const outcome = await verifyRows(rows);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toContain("公式 2 个，其中调用 CN 函数的 1 个；比较单元格 2 个：一致 2，不一致 0");
  });

  test("may hold texts, truths, errors and empty texts as results", async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><f>"a"&amp;1</f><v>a1</v></c><c r="B1" t="b"><f>1=1</f><v>1</v></c>' +
      '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>';
    expect(await verifyRows(rows)).toMatchObject({ code: 0 });
  });

  test("has the cells compared that a formula fills", async () => {
    const rows =
      `<row r="1">${own("A1", "SPLIT(3)", "<v>1</v>", "A1:A3")}</row>` +
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
    expect((await verifyRows(rows)).out).toContain("比较单元格 3 个：一致 3");
  });

  test("may differ in the last digits where Excel's own functions added up", async () => {
    const rows = '<row r="1"><c r="A1"><f>SUM(0.1,0.2)</f><v>0.3</v></c></row>';
    expect(await verifyRows(rows)).toMatchObject({ code: 0 });
  });
});

describe("a workbook whose stored results are wrong", () => {
  test("ends in 1 and names the cell, the formula and both values", async () => {
    const outcome = await verifyRows(`<row r="1">${own("A1", "EMISSION(2,3)", "<v>7</v>")}</row>`);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("表!A1  =CN.EMISSION(2,3)\n    存储值 7，重算值 6");
  });

  test("is told of a single last digit in a result of ours", async () => {
    const outcome = await verifyRows(`<row r="1">${own("A1", "EMISSION(0.1,3)", "<v>0.3</v>")}</row>`);
    expect(outcome.out).toContain("存储值 0.3，重算值 0.30000000000000004");
  });

  test("is given the sentence of an error", async () => {
    const outcome = await verifyRows(`<row r="1">${own("A1", "FAIL()", "<v>1</v>")}</row>`);
    expect(outcome.out).toContain("存储值 1，重算值 #N/A 缺少排放因子");
  });

  test("is told of a filled cell with the formula that fills it", async () => {
    const rows = `<row r="1">${own("A1", "SPLIT(2)", "<v>1</v>", "A1:A2")}</row><row r="2"><c r="A2"><v>9</v></c></row>`;
    expect((await verifyRows(rows)).out).toContain(
      "表!A2（由 A1 溢出）  =CN.SPLIT(2)\n    存储值 9，重算值 2",
    );
  });

  test("is told of cells that a formula no longer fills, and of those it fills in addition", async () => {
    const rows =
      `<row r="1">${own("A1", "SPLIT(1)", "<v>1</v>", "A1:A2")}${own("B1", "SPLIT(2)", "<v>1</v>")}</row>` +
      '<row r="2"><c r="A2"><v>2</v></c></row>';
    const { out } = await verifyRows(rows);
    expect(out).toContain("表!A2（由 A1 溢出）  =CN.SPLIT(1)\n    存储值 2，重算值 （无）");
    expect(out).toContain("表!B2（由 B1 溢出）  =CN.SPLIT(2)\n    存储值 （无），重算值 2");
  });

  test("is told that a function of ours does not exist", async () => {
    const outcome = await verifyRows(`<row r="1">${own("A1", "EMISION(2,3)", "<v>6</v>")}</row>`);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("CN.EMISION");
  });

  test("is told that a table does not exist", async () => {
    const outcome = await verifyRows('<row r="1"><c r="A1"><f>SUM(无此表[量])</f><v>6</v></c></row>');
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("表!A1  =SUM(无此表[量])");
  });

  test("is told which cells depend on themselves", async () => {
    const rows = '<row r="1"><c r="A1"><f>B1+1</f><v>0</v></c><c r="B1"><f>A1+1</f><v>0</v></c></row>';
    const outcome = await verifyRows(rows);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toMatch(/循环引用：表!.1 → 表!.1/);
  });

  test("has its differences grouped by sheet, and the many of one sheet counted", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `<row r="${at + 1}"><c><f>1+1</f><v>3</v></c></row>`,
    ).join("");
    const bytes = buildPackage({
      sheets: { 甲: rows, 乙: '<row r="1"><c r="A1"><f>1</f><v>2</v></c></row>' },
    });
    const { out } = await verifyBytes(bytes);
    expect(out).toContain("工作表“甲”：60");
    expect(out).toContain("另有 10 处不一致");
    expect(out).toContain("工作表“乙”：1");
  });
});

describe("formulas that cannot be compared", () => {
  test("are counted with the functions that are not supported, and what depends on them is compared", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>BESSELI(1.5,1)</f><v>5</v></c><c r="B1"><f>A1+1</f><v>6</v></c></row>';
    const outcome = await verifyRows(rows);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toContain("警告：1 个公式未核验（含此处不支持的 Excel 函数）: BESSELI (1)");
    expect(outcome.out).toContain("已核验的全部一致；另有 1 个公式未核验");
  });

  test("include those that depend on the moment", async () => {
    const rows = '<row r="1"><c r="A1"><f>TODAY()</f><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>';
    expect((await verifyRows(rows)).out).toContain("警告：1 个公式未核验（随时间或随机变化");
  });

  test("include those that refer to other workbooks", async () => {
    const rows = '<row r="1"><c r="A1"><f>[1]Sheet1!A1*2</f><v>8</v></c></row>';
    expect((await verifyRows(rows)).out).toContain("警告：1 个公式未核验（引用其他工作簿）");
  });

  test("include those of other add-ins", async () => {
    const rows = '<row r="1"><c r="A1"><f>_xldudf_CONTOSO_ADD(1)</f><v>8</v></c></row>';
    expect((await verifyRows(rows)).out).toContain("警告：1 个公式未核验（调用其他加载项的函数）");
  });

  test("include those without a stored result", async () => {
    const outcome = await verifyRows('<row r="1"><c r="A1"><f>1+1</f></c></row>');
    expect(outcome.out).toContain("警告：1 个公式未核验（文件中没有存储结果）");
    expect(outcome.out).toContain("没有可核验的公式");
  });
});

describe("what cannot be verified at all", () => {
  test("is a file that is not there", async () => {
    const outcome = await place.run(runVerify, place.path("无.xlsx"));
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.errors).toContain("没有这个文件");
  });

  test("is a folder", async () => {
    mkdirSync(place.path("文件夹"));
    expect(await place.run(runVerify, place.path("文件夹"))).toMatchObject({ code: 2, out: "" });
  });

  test("is a device", async () => {
    expect((await place.run(runVerify, devNull)).errors).toContain("不是普通文件");
  });

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "空的"],
    ["a text", new TextEncoder().encode("a,b\n1,2\n"), "文本文件"],
    [
      "a file with a password",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "密码",
    ],
    ["half a workbook", oneSheet("").subarray(0, 700), "不完整"],
  ])("is %s, which gets a sentence on standard error", async (_, bytes, words) => {
    const outcome = await verifyBytes(bytes);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.errors).toContain(words);
    expect(outcome.errors.trim().split("\n")).toHaveLength(1);
  });

  test.each([[[]], [["a.xlsx", "b.xlsx"]], [["a.xlsx", "--unknown"]], [["a.xlsx", "--lang", "fr"]]])(
    "are the arguments %j, which show the usage",
    async (given) => {
      const outcome = await place.run(runVerify, ...given);
      expect(outcome.code).toBe(2);
      expect(outcome.errors).toContain("用法");
    },
  );

  test("is anything before the function bundle was built", async () => {
    rmSync(place.path("functions.js"));
    const outcome = await verifyRows("");
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toContain("npm run build");
  });
});

describe("the report", () => {
  test("is in English where it is asked for", async () => {
    const outcome = await verifyRows('<row r="1"><c r="A1"><f>1+1</f><v>3</v></c></row>', "--lang", "en");
    expect(outcome.out).toContain("stored 3, recalculated 2");
    expect(outcome.out).not.toContain("存储值");
  });

  test("can be read by programs", async () => {
    const outcome = await verifyRows(`<row r="1">${own("A1", "FAIL()", "<v>1</v>")}</row>`, "--json");
    expect(JSON.parse(outcome.out)).toMatchObject({
      counts: { formulas: 1, own: 1, compared: 1, equal: 0, different: 1 },
      differences: [
        {
          sheet: "表",
          cell: "A1",
          formula: "CN.FAIL()",
          stored: 1,
          recalculated: { error: "#N/A", message: "缺少排放因子" },
        },
      ],
    });
  });

  test.each([[[]], [["--json"]]])("cannot steer a terminal (%j)", async (options) => {
    const evil = "\u001b]0;x\u0007\u009b2J\u202e";
    const cell = `<c r="A1" t="str"><f>"${evil.replace(/[\u001b\u0007]/g, "_x001B_")}"</f><v>_x001B_[2J</v></c>`;
    const { out } = await verifyBytes(
      buildPackage({ sheets: { [`表\u009b${"\u202e"}`]: `<row r="1">${cell}</row>` } }),
      ...options,
    );
    expect(out).toContain("\\u009b");

    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test("leaves the file as it was", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><f>1+1</f><v>3</v></c></row>');
    await verifyBytes(bytes);
    expect(new Uint8Array(readFileSync(place.path("台账.xlsx")))).toEqual(bytes);
  });
});
