import { writeXlsx } from "hucre";
import { ledgerTableGroups, schemaVersion } from "../../src/core";
import { Calculation, type FunctionLibrary } from "../../src/sheet";
import { addParts } from "../../src/sheet/file/add-parts";
import type { AddIn } from "./add-in";
import { chartSheet } from "./chart-sheet";
import { guideSheet } from "./guide-sheet";
import type { Channel, Template } from "./template";
import { functionCells, storedWorkbook, usedFunctions } from "./template-formulas";
import { freePage, guidePage, tablePage, type ValueAt } from "./template-pages";
import { templateSheet } from "./template-sheet";
import { titleStyle } from "./template-styles";
import { verdictSheet } from "./verdict-sheet";

/**
 * 生成模板 — makes a ledger workbook from the schema: tables with validations, formulas with the values that the very bundle of
 * the add-in calculates, charts, and last the parts that tie the file to the add-in.
 */
export async function buildTemplate(
  template: Template,
  channel: Channel,
  addIn: AddIn,
  library: FunctionLibrary,
): Promise<Uint8Array> {
  const { language, examples = {} } = template;
  const stamp = { ...examples["TemplateInfo"]?.[0], schemaVersion };
  const sheets = ledgerTableGroups.flatMap(({ tables }) =>
    tables.map((table) =>
      templateSheet(
        table,
        language,
        table.name === "TemplateInfo" ? [stamp] : examples[table.name],
        template.blankRows,
      ),
    ),
  );
  const free = [verdictSheet(language)];
  const calculation = Calculation.of(storedWorkbook(sheets, free), { library });
  calculation.recalculate();
  const valueAt: ValueAt = (sheet, row, column) => calculation.value(sheet, row, column);
  const guide = guideSheet(ledgerTableGroups, language, template.remarks);
  const charts = chartSheet(sheets, language);
  const bytes = await writeXlsx({
    sheets: [
      guidePage(guide.name, guide.title, guide.lines),
      ...free.map((sheet) => freePage(sheet, valueAt)),
      {
        name: charts.name,
        cells: new Map([["0,0", { value: charts.title, style: titleStyle }]]),
        rows: [],
        charts: charts.charts,
        view: { showGridLines: false },
        pageSetup: {
          orientation: "portrait",
          paperSize: "a4",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 1,
        },
      },
      ...sheets.map((sheet) => tablePage(sheet, language, valueAt)),
    ],
    properties: {
      title: template.title,
      creator: "碳衡 Tanheng",
      created: new Date(Date.UTC(2026, 0, 1)),
      modified: new Date(Date.UTC(2026, 0, 1)),
      custom: { TanhengSchemaVersion: schemaVersion, TanhengChannel: channel.id },
    },
    defaultFont: { name: "Microsoft YaHei", size: 11 },
    activeSheet: 0,
  });
  const cells = functionCells(sheets, free, calculation);
  const finished = addParts(bytes, {
    functionCells: cells,
    calculatedColumns: sheets.flatMap((sheet) =>
      sheet.columns.flatMap(({ header, formula }) =>
        formula === undefined ? [] : [{ table: sheet.table, column: header, formula }],
      ),
    ),
    webExtension: {
      addInId: addIn.id,
      version: addIn.version,
      store: channel.store,
      storeType: channel.storeType,
      functions: usedFunctions(cells),
      opensPane: true,
    },
  });
  if (!finished.ok) throw new Error(finished.failure.sentence.en);
  return finished.bytes;
}
