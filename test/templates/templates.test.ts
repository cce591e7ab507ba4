import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "hucre";
import { addInOf } from "../../scripts/templates/add-in";
import { buildTemplate } from "../../scripts/templates/build-template";
import { catalogChannel, developerChannel } from "../../scripts/templates/template";
import { templates } from "../../scripts/templates/templates";
import { assessWorkbook, ledgerTables, type WorkbookContents } from "../../src/core";
import { Calculation, type StoredWorkbook } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet/file/read-workbook";
import { catalogueLibrary } from "../functions/catalogue-library";

const root = join(__dirname, "../..");
const library = catalogueLibrary();
const addIn = addInOf(readFileSync(join(root, "manifest.xml"), "utf8"));

const fileOf = (name: string): Uint8Array => readFileSync(join(root, `assets/templates/${name}.xlsx`));

async function opened(bytes: Uint8Array): Promise<{ workbook: StoredWorkbook; calculation: Calculation }> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.sentence.en);
  const calculation = Calculation.of(read.workbook, { library });
  calculation.recalculate();
  return { workbook: read.workbook, calculation };
}

function partText(bytes: Uint8Array, part: string): string {
  return Buffer.from(unzipSync(bytes)[part] ?? []).toString("utf8");
}

describe.each(templates.map((template) => ({ name: template.file, template })))(
  "$name.xlsx",
  ({ name, template }) => {
    const bytes = fileOf(name);

    test("is what its script makes", async () => {
      const rebuilt = unzipSync(await buildTemplate(template, developerChannel, addIn, library));
      const committed = unzipSync(bytes);
      expect(Object.keys(committed)).toEqual(Object.keys(rebuilt));
      for (const [part, content] of Object.entries(committed)) {
        expect({ part, text: Buffer.from(content).toString("utf8") }).toEqual({
          part,
          text: Buffer.from(rebuilt[part] ?? []).toString("utf8"),
        });
      }
    });

    test("stores the values that recalculation gives, and no error", async () => {
      const { calculation } = await opened(bytes);
      const cells = [...calculation.formulaCells()];
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter(({ stored, value }) => stored !== value)).toEqual([]);
      expect(cells.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
    });

    test("has every table of the schema", async () => {
      const { workbook } = await opened(bytes);
      expect(workbook.tables.map((table) => table.name)).toEqual(ledgerTables.map((table) => table.name));
    });

    test("stores formulas bound to the add-in and in the form of files", () => {
      const parts = Object.entries(unzipSync(bytes)).filter(([part]) =>
        part.startsWith("xl/worksheets/sheet"),
      );
      const formulas = parts.flatMap(
        ([, content]) =>
          Buffer.from(content)
            .toString("utf8")
            .match(/<f[^>]*>[^<]*<\/f>/g) ?? [],
      );
      expect(formulas.filter((formula) => /\[@|[^_]\bCN\./.test(formula))).toEqual([]);
      expect(formulas.some((formula) => formula.includes("_xldudf_CN_FUEL("))).toBe(true);
    });

    test("can be read by a second reader, charts included", async () => {
      const workbook = await openXlsx(bytes);
      expect(workbook.sheets.map((sheet) => sheet.name)).toHaveLength(ledgerTables.length + 3);
      expect(workbook.sheets[2]?.charts).toHaveLength(3);
    });

    test("locks nothing and forces no calculation", () => {
      const parts = unzipSync(bytes);
      const texts = Object.values(parts).map((content) => Buffer.from(content).toString("utf8"));
      expect(texts.filter((text) => /<sheetProtection|fullCalcOnLoad/.test(text))).toEqual([]);
    });

    test("opens the pane, and lists the functions that it uses", () => {
      const extension = partText(bytes, "xl/webextensions/webextension1.xml");
      expect(extension).toContain('name="Office.AutoShowTaskpaneWithDocument" value="true"');
      expect(extension).toContain(`id="${addIn.id}"`);
      expect(extension).toContain("<we:customFunctionIds>_xldudf_CN_VERDICTS</we:customFunctionIds>");
    });
  },
);

test("a template for the admin centre names its catalogue", async () => {
  const [template] = templates;
  if (template === undefined) throw new Error("no template");
  const bytes = await buildTemplate(template, catalogChannel, addIn, library);
  expect(partText(bytes, "xl/webextensions/webextension1.xml")).toContain('storeType="EXCatalog"');
});

describe("the example", () => {
  test("is judged under every standard, each in its own way", async () => {
    const { calculation } = await opened(fileOf("ledger-example"));
    const answers = [7, 8, 9, 10, 11].map((row) => calculation.value("判定结果", row, 5));
    expect(answers).toEqual([
      "达成2025年度声明期碳中和",
      "未达成2025年度声明期碳中和",
      "不适用（DB14 不作碳中和判定）",
      "未达成2025年度声明期碳中和",
      "达成2025年度声明期碳中和",
    ]);
  });

  test("has the total that its rows add up to by hand", async () => {
    const { calculation } = await opened(fileOf("ledger-example"));
    // 82.6 × 389.31 × 0.0153 × 0.99 × 44/12 + 37.8 × 42.652 × 0.0202 × 0.98 × 44/12 + 16692.75 × 0.5306 + 18.4 + 0.012 × 1924
    const gas = (82.6 * 389.31 * 0.0153 * 0.99 * 44) / 12;
    const diesel = (37.8 * 42.652 * 0.0202 * 0.98 * 44) / 12;
    const refrigerant = (12 * Number(calculation.value("排放因子法", 15, 6))) / 1000;
    expect(calculation.value("判定结果", 7, 2)).toBeCloseTo(
      gas + diesel + 16692.75 * 0.5306 + 18.4 + refrigerant,
      6,
    );
  });

  test("says what is missing when a month's figure is taken away", async () => {
    const { calculation } = await opened(fileOf("ledger-example"));
    calculation.setCell("购入能源", 3, 5, null);
    calculation.recalculate();
    expect(String(calculation.value("判定结果", 7, 5))).not.toContain("达成2025年度声明期碳中和");
  });
});

test("an empty ledger goes through the review without an error", async () => {
  const { workbook } = await opened(fileOf("ledger"));
  const contents: WorkbookContents = Object.fromEntries(
    workbook.tables.map(({ name, sheet, range, columns }) => {
      const cells = workbook.sheets.find((each) => each.name === sheet)?.cells ?? [];
      const at = (row: number, column: number) =>
        cells.find((cell) => cell.row === row && cell.column === column);
      const rows = Array.from(
        { length: range.endRow - range.startRow },
        (_, index) => range.startRow + 1 + index,
      );
      return [
        name,
        {
          sheet,
          headers: columns,
          rows: rows.map((row) =>
            columns.map((__, column) => {
              const value = at(row, column)?.value;
              return typeof value === "string" || typeof value === "number" ? value : undefined;
            }),
          ),
          formulas: rows.map((row) =>
            columns.map((__, column) => {
              const formula = at(row, column)?.formula;
              return formula === undefined ? undefined : `=${formula}`;
            }),
          ),
          hiddenRows: 0,
          isProtected: false,
        },
      ];
    }),
  );
  const { standing, findings } = assessWorkbook(contents);
  expect(standing).toBe("same");
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
