import { linkSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { runRecalculate } from "../../src/cli/run-recalculate";
import { runVerify } from "../../src/cli/run-verify";
import type { StoredCell } from "../../src/sheet";
import { cellsOf, DYNAMIC_ARRAYS, oneSheet } from "../sheet/file/build-package";
import { Workplace, type Outcome } from "./command";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const STALE =
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1">_xldudf_CN_EMISSION(A1,3)</f><v>1</v></c>' +
  '<c r="C1"><f>B1*2</f><v>2</v></c></row>';

const put = (rows: string): string => place.put("台账.xlsx", oneSheet(rows, { metadata: DYNAMIC_ARRAYS }));
const recalculate = (rows: string, ...more: string[]): Promise<Outcome> =>
  place.run(runRecalculate, put(rows), ...more);
const cellsIn = (name: string): Promise<readonly StoredCell[]> =>
  cellsOf(new Uint8Array(readFileSync(place.path(name))));
const valuesIn = async (name: string): Promise<unknown[]> => (await cellsIn(name)).map(({ value }) => value);

describe("a recalculated copy", () => {
  test("holds fresh results beside the file, which stays as it was", async () => {
    const before = put(STALE);
    const bytes = readFileSync(before);
    expect(await recalculate(STALE)).toMatchObject({ code: 0 });
    expect(await valuesIn("台账.recalculated.xlsx")).toEqual([2, 6, 12]);
    expect(readFileSync(before)).toEqual(bytes);
  });

  test("is found equal by verification", async () => {
    await recalculate(STALE, "--out", place.path("新.xlsx"));
    expect(await place.run(runVerify, place.path("新.xlsx"))).toMatchObject({ code: 0 });
  });

  test("has cells added where a formula fills more, and taken away where it fills less", async () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CN_SPLIT(2)</f><v>1</v></c>' +
      '<c r="B1" cm="1"><f t="array" ref="B1:B3">_xldudf_CN_SPLIT(2)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
    await recalculate(rows);
    expect(
      (await cellsIn("台账.recalculated.xlsx")).map(({ row, column, value, isSpilled = false }) => [
        row,
        column,
        value,
        isSpilled,
      ]),
    ).toEqual([
      [0, 0, 1, false],
      [0, 1, 1, false],
      [1, 0, 2, true],
      [1, 1, 2, true],
    ]);
    expect(await place.run(runVerify, place.path("台账.recalculated.xlsx"))).toMatchObject({ code: 0 });
  });

  test("keeps results that cannot be calculated here, and the exit code says so", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>BESSELI(1.5,1)</f><v>5</v></c><c r="B1"><f>A1+1</f><v>0</v></c></row>';
    const outcome = await recalculate(rows);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("1 个公式此处无法计算，保留原有结果");
    expect(await valuesIn("台账.recalculated.xlsx")).toEqual([5, 6]);
  });

  test("names the cells that depend on themselves", async () => {
    const outcome = await recalculate('<row r="1"><c r="A1"><f>A1+1</f><v>0</v></c></row>');
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain("循环引用：表!A1");
  });
});

describe("files that exist", () => {
  test("are not replaced without being asked", async () => {
    const other = place.put("新.xlsx", "mine");
    const outcome = await recalculate(STALE, "--out", other);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.errors).toContain("--force");
    expect(readFileSync(other, "utf8")).toBe("mine");
  });

  test("are replaced with --force", async () => {
    const other = place.put("新.xlsx", "mine");
    expect(await recalculate(STALE, "--out", other, "--force")).toMatchObject({ code: 0 });
    expect(await valuesIn("新.xlsx")).toEqual([2, 6, 12]);
  });

  test.each<[string, (path: string) => string]>([
    ["its own name", (path) => path],
    ["a roundabout path", (path) => path.replace(/\/([^/]*)$/, "/./$1")],
    [
      "a symbolic link",
      (path) => {
        symlinkSync(path, `${path}.link`);
        return `${path}.link`;
      },
    ],
    [
      "a hard link",
      (path) => {
        linkSync(path, `${path}.hard`);
        return `${path}.hard`;
      },
    ],
  ])("are never replaced when they are the input under %s, even with --force", async (_, nameOf) => {
    const path = put(STALE);
    const bytes = readFileSync(path);
    const outcome = await place.run(runRecalculate, path, "--out", nameOf(path), "--force");
    expect(outcome.code).toBe(2);
    expect(readFileSync(path)).toEqual(bytes);
  });

  test("are not left half written where the input is no workbook", async () => {
    const path = place.put("a.xlsx", "a,b");
    expect(await place.run(runRecalculate, path)).toMatchObject({ code: 2, out: "" });
    expect(readdirSync(place.folder)).not.toContain("a.recalculated.xlsx");
  });
});

test("a folder that does not exist is named as the reason", async () => {
  const outcome = await recalculate(STALE, "--out", place.path("无/新.xlsx"), "--lang", "en");
  expect(outcome.code).toBe(2);
  expect(outcome.errors).toContain("folder for the output does not exist");
});

test("wrong arguments show the usage", async () => {
  const outcome = await place.run(runRecalculate, "--lang", "en");
  expect(outcome.code).toBe(2);
  expect(outcome.errors).toContain("Usage: npm run recalculate");
});
