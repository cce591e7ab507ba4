import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { readWorkbook } from "../../../src/sheet/file/read-workbook";
import { formulaToStored, formulaToTyped } from "../../../src/sheet/file/stored-formula";
import { writeValues } from "../../../src/sheet/file/write-values";
import { CellError, type CellValue } from "../../../src/sheet/model/cell-value";
import type { StoredWorkbook } from "../../../src/sheet/model/workbook";
import { describeOracle, oracleFiles, type OracleFile } from "./excel-oracle";

const CELL = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

const plain = (xml: string): string =>
  xml
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] as string)
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];

interface RawFormula {
  readonly cell: string;
  readonly type: string;
  readonly value: string | undefined;
  readonly text: string;
  readonly isRich: boolean;
  /** Cells that a spilling formula fills may carry a formula element without a formula. */
  readonly isEmpty: boolean;
}

/** The formula cells of a sheet as they stand in the file, found without our reader. */
function rawFormulas(xml: string): RawFormula[] {
  const found: RawFormula[] = [];
  for (const [, attributes = "", inner = ""] of xml.matchAll(CELL)) {
    const formula = /<f\b[^>]*?(?:\/>|>(.*?)<\/f>)/s.exec(inner);
    if (!formula) continue;
    found.push({
      cell: attribute(attributes, "r") ?? "",
      type: attribute(attributes, "t") ?? "n",
      value: /<v\s*\/>/.test(inner) ? "" : /<v(?: xml:space="preserve")?>(.*?)<\/v>/s.exec(inner)?.[1],
      text: plain(formula[1] ?? ""),
      isEmpty: !formula[1] && attribute(formula[0], "t") !== "shared",
      isRich: attribute(attributes, "vm") !== undefined,
    });
  }
  return found;
}

/** The sheets' texts in the order of the tabs, by the names that the parts have in files saved by Excel. */
function rawSheets({ bytes }: OracleFile): Map<string, string> {
  const parts = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      (attribute(tag, "Target") ?? "").replace(/^(?:\/xl\/)?/, "xl/"),
    ]),
  );
  const sheets = new Map<string, string>();
  for (const [tag] of text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)) {
    const part = targets.get(attribute(tag, "r:id")) ?? "";
    if (part.startsWith("xl/worksheets/")) sheets.set(plain(attribute(tag, "name") ?? ""), text(part));
  }
  return sheets;
}

function isSame(raw: RawFormula, value: CellValue): boolean {
  if (raw.value === undefined || (raw.type === "n" && raw.value === "")) return value === null;
  if (raw.type === "n") return value === Number(raw.value);
  if (raw.type === "b") return value === (raw.value === "1");
  if (raw.type === "e") return value instanceof CellError && (raw.isRich || value.code === raw.value);
  return value === plain(raw.value);
}

const addressOf = ({ row, column }: { row: number; column: number }): string => {
  const high = Math.floor(column / 26) - 1;
  return (
    (high >= 0 ? String.fromCharCode(65 + high) : "") + String.fromCharCode(65 + (column % 26)) + (row + 1)
  );
};

async function good({ name, bytes }: OracleFile): Promise<StoredWorkbook> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(`${name}: ${result.failure.sentence.en}`);
  return result.workbook;
}

describeOracle("workbooks saved by Excel", () => {
  const files = oracleFiles();

  test("give every formula cell exactly the value that stands in the file", async () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const file of files) {
      const workbook = await good(file);
      for (const [name, xml] of rawSheets(file)) {
        const sheet = workbook.sheets.find((own) => own.name === name);
        const cells = new Map(sheet?.cells.map((cell) => [addressOf(cell), cell]));
        for (const raw of rawFormulas(xml)) {
          compared++;
          const cell = cells.get(raw.cell);
          const hasFormula = cell?.formula !== undefined;
          if (!cell || hasFormula === raw.isEmpty || !isSame(raw, cell.value)) {
            wrong.push(`${file.name} ${name}!${raw.cell}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(13_000);
  });

  test("give the same numbers, texts and truths as an independent reader", async () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const file of files) {
      const workbook = await good(file);
      const known = workbook.sheets.map(({ name }) => name);
      const others = (await readXlsx(file.bytes, { sheets: ({ name }) => known.includes(name) })).sheets;
      for (const sheet of workbook.sheets) {
        const rows = others.find(({ name }) => name === sheet.name)?.rows;
        for (const { row, column, value } of sheet.cells) {
          const other = rows?.[row]?.[column];
          // It turns dates into objects that have lost digits, and errors into texts.
          if (other instanceof Date || value instanceof CellError || value === null) continue;
          compared++;
          // It also keeps carriage returns that XML reads as line feeds.
          const text = typeof other === "string" ? other.replace(/\r\n/g, "\n") : other;
          if (text !== value) {
            wrong.push(`${file.name} ${sheet.name} ${row},${column} ${String(value)} ${String(other)}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(28_000);
  });

  test("have formulas that can be typed and stored again to the letter", () => {
    const changed = new Set<string>();
    for (const file of files) {
      for (const [, xml] of rawSheets(file)) {
        for (const { text } of rawFormulas(xml)) {
          if (formulaToStored(formulaToTyped(text)) !== text) changed.add(text);
        }
      }
    }
    // Written by another program, without the prefix that Excel gives to functions younger than 2007.
    expect([...changed]).toEqual(['CONCAT("It is", " what it is")']);
  });

  test("keep every part to the byte when their own values are written into them", async () => {
    const changed: string[] = [];
    for (const file of files) {
      const updates = (await good(file)).sheets.flatMap(({ name, cells }) =>
        cells
          .filter(({ formula, value }) => formula !== undefined && typeof value === "number")
          .map(({ row, column, value }) => ({ sheet: name, row, column, value })),
      );
      const result = writeValues(file.bytes, updates);
      const [before, after] = [unzipSync(file.bytes), result.ok ? unzipSync(result.bytes) : {}];
      for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (name.startsWith("xl/worksheets/sheet") || name.endsWith("/")) continue;
        if (!Buffer.from(before[name] ?? "").equals(Buffer.from(after[name] ?? ""))) {
          changed.push(`${file.name} ${name}`);
        }
      }
    }
    expect(changed).toEqual([]);
  });
});
