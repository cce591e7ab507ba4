import { zipSync, type Zippable } from "fflate";
import { readWorkbook } from "../../../src/sheet/file/read-workbook";
import { oneSheet, outcomeOf, packageParts, readGood } from "./build-package";

const MILLION = 1_000_000;

/** A workbook with a million rows that are all alike, stored without packing so that it is made quickly. */
function millionRows(row: string): Uint8Array {
  const encoder = new TextEncoder();
  const [head, pattern, tail] = ["<worksheet><sheetData>", row, "</sheetData></worksheet>"].map((text) =>
    encoder.encode(text),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  const sheet = new Uint8Array(head.length + pattern.length * MILLION + tail.length);
  sheet.set(head);
  sheet.set(pattern, head.length);
  // Copies what is there already behind itself, doubling it each time.
  for (let filled = pattern.length; filled < pattern.length * MILLION; filled *= 2) {
    const end = head.length + Math.min(filled, pattern.length * MILLION - filled);
    sheet.copyWithin(head.length + filled, head.length, end);
  }
  sheet.set(tail, sheet.length - tail.length);
  const files: Zippable = {};
  for (const [name, text] of Object.entries(packageParts({ sheets: { 表: "" } }))) {
    files[name] = encoder.encode(text);
  }
  return zipSync({ ...files, "xl/worksheets/sheet1.xml": sheet }, { level: 0 });
}

test("a sheet of a million rows with one column is read", async () => {
  const workbook = await readGood(millionRows("<row><c><v>1</v></c></row>"));
  expect(workbook.sheets[0]?.cells.length).toBe(MILLION);
});

test("a sheet of a million rows with four columns is refused with a sentence that names the limit", async () => {
  const result = await readWorkbook(millionRows(`<row>${"<c><v>1</v></c>".repeat(4)}</row>`));
  expect(result.ok ? "" : result.failure.sentence.zh).toContain("2,000,000");
});

test("a sheet of a million rows without content costs nothing", async () => {
  const workbook = await readGood(millionRows('<row><c s="1"/></row>'));
  expect(workbook.sheets[0]?.cells).toEqual([]);
});

test("a long formula that many cells share is refused before it fills the memory", async () => {
  const shared = `<row><c><f t="shared" ref="A1:A9" si="0">${"A1+".repeat(1000)}1</f></c></row>`;
  const repeated = '<row><c><f t="shared" si="0"/></c></row>'.repeat(100);
  const bytes = oneSheet(shared + repeated);
  expect(await outcomeOf(bytes)).toBe("ok");
  const result = await readWorkbook(bytes, { limits: { formulaCharacters: 100_000 } });
  expect(result.ok ? "" : result.failure.sentence.en).toContain("too long");
});

test("a formula longer than Excel could have written is refused", async () => {
  expect(await outcomeOf(oneSheet(`<row><c><f>${"1+".repeat(50_000)}1</f></c></row>`))).toBe("damaged");
});

test("a number of a million digits is refused at once", async () => {
  expect(await outcomeOf(oneSheet(`<row><c><v>${"1".repeat(MILLION)}x</v></c></row>`))).toBe("damaged");
});
