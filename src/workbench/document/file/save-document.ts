import { FileRefusal } from "../../../sheet/file/file-refusal";
import { webExtensionParts, TASK_PANES_RELATIONSHIP } from "../../../sheet/file/web-extension-parts";
import type { DocumentCore } from "../document-core";
import { containsCell } from "../reference/ranges";
import { usedRange } from "../reading/used-range";
import { emptyShape } from "../state/sheet-shape";
import type { SheetState } from "../state/sheet-state";
import { isAsOpened } from "./as-opened";
import { emptySheet, sheetContentType, sheetRelationship } from "./empty-workbook";
import { PackageEdits } from "./package-edits";
import { saveFindings } from "./save-findings";
import { sheetSkeleton } from "./sheet-skeleton";
import { dynamicArrayRecord } from "./write/metadata-record";
import { namedTables } from "./write/named-tables";
import { writeNotes } from "./write/notes";
import { writeCustomProperties } from "./write/custom-properties";
import { writeCustomXml, writeProperties, writeSettings } from "./write/own-parts";
import { replayCharts } from "./write/replay-charts";
import { SheetResults } from "./write/results";
import { sheetData } from "./write/sheet-data";
import { removeSheet, writeCharts, writeTables } from "./write/sheet-objects";
import { sheetPart } from "./write/sheet-part";
import { StyleWriter } from "./write/styles";
import { withFreshResults } from "./write/value-updates";
import { workbookPart } from "./write/workbook-part";
import type { SaveResult } from "../workbook-document";

/**
 * 保存文件 — the opened package with what was changed in it. Parts that nothing has changed keep their bytes; a document
 * that is as it was opened gives the very file.
 */
export function saveDocument(core: DocumentCore, activeSheet: string): SaveResult {
  try {
    const bytes = new DocumentSaving(core, activeSheet).bytes();
    return { ok: true, bytes, findings: saveFindings(core) };
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, failure: error.failure.sentence };
    throw error;
  }
}

class DocumentSaving {
  private readonly edits: PackageEdits;
  private readonly stylesPart: string;
  private readonly styles: StyleWriter;
  private record: string | undefined;

  constructor(
    private readonly core: DocumentCore,
    private readonly activeSheet: string,
  ) {
    const { file, state } = core;
    this.edits = new PackageEdits(file.package);
    const target = file.parts.relationships.find(({ kind }) => kind === "styles")?.target;
    this.stylesPart = target ?? "xl/styles.xml";
    this.styles = new StyleWriter(this.edits.text(this.stylesPart) ?? "", state.styles, file.styleCount);
  }

  bytes(): Uint8Array {
    const { core, edits } = this;
    const { file, state } = core;
    const { shape } = state;
    const newSheets = new Map<string, string>();
    for (const [id, opened] of file.sheets) {
      if (state.sheetWithId(id) === undefined) removeSheet(file, opened, edits);
    }
    for (const sheet of shape.sheets) {
      const opened = file.sheets.get(sheet.id);
      if (opened !== undefined) this.writeSheet(sheet, opened.part);
      else {
        const part = edits.add("xl/worksheets/sheet#.xml", emptySheet, sheetContentType);
        newSheets.set(sheet.id, edits.relate(file.parts.part, sheetRelationship, part));
        this.writeSheet(sheet, part);
      }
    }
    replayCharts(file, shape, edits);
    const text = this.styles.text;
    if (text !== "") edits.set(this.stylesPart, text);
    writeCustomXml(file, shape, edits);
    writeProperties(file, shape, edits);
    writeCustomProperties(file, shape, edits);
    writeSettings(file, shape, edits, () => this.newSettingsPart());
    if (!edits.isChanged && shape === file.shape) return file.bytes;
    const [unsupported] = core.calculator.unsupported();
    const fileNames = new Map(file.shape.sheets.map(({ id }) => [id, file.sheets.get(id)?.shape.name ?? ""]));
    edits.edit(file.parts.part, (source) =>
      workbookPart({
        source,
        shape,
        before: file.shape,
        newSheets,
        fileNames,
        activeSheet: this.activeSheet,
        needsCalculation: unsupported !== undefined || core.calculator.isPending,
      }),
    );
    return edits.isChanged ? edits.write() : file.bytes;
  }

  private writeSheet(sheet: SheetState, part: string): void {
    const { core, edits } = this;
    const { file, state } = core;
    const opened = file.sheets.get(sheet.id);
    const source = edits.text(part) ?? "";
    const results = new SheetResults(core, sheet);
    const drawing = writeCharts(file, state.shape, sheet, part, edits);
    const tables = writeTables(file, state.shape, sheet, part, edits);
    const legacyDrawing = writeNotes(file, sheet, opened, part, state.shape.rewrites, edits);
    const hasOtherParts = drawing !== undefined || tables !== undefined || legacyDrawing !== undefined;
    const mayHoldFormulas =
      state.shape.rewrites.length > 0 && /<(?:[\w.-]+:)?(extLst|hyperlinks)\b/.test(source);
    const isEdited = opened === undefined || !isAsOpened(sheet, opened) || hasOtherParts || mayHoldFormulas;
    if (!isEdited) {
      edits.set(part, withFreshResults(source, sheet, opened, results));
      return;
    }
    const skeleton = sheetSkeleton(source);
    if (skeleton === undefined) return;
    const { head, tail } = sheetPart({
      id: sheet.id,
      skeleton,
      shape: sheet.shape,
      before: opened?.shape ?? emptyShape(sheet.name),
      styles: this.styles,
      rewrites: state.shape.rewrites,
      used: usedRange(core, sheet, false),
      tables,
      drawing,
      legacyDrawing,
    });
    const data = sheetData({
      sheet,
      source: opened === undefined ? "" : source,
      prefix: skeleton.prefix,
      styleNumber: (style) => this.styles.numberOf(style),
      result: (row, column, cell) => results.value(row, column, cell),
      spilled: results.spilled,
      spillRange: (row, column) => results.range(row, column),
      namedFormula: (formula, row, column) => namedTables(formula, this.tableAround(sheet, row, column)),
      cellMetadata: () => (this.record ??= dynamicArrayRecord(file.parts, edits)),
      rowsAsRead: opened?.rows ?? [],
      storedSpill: opened?.storedSpill ?? new Map(),
    });
    const open =
      /<(?:[\w.-]+:)?sheetData(?:\s[^>]*?)?(?=\/?>)/.exec(source)?.[0] ?? `<${skeleton.prefix}sheetData`;
    const whole = data === "" ? `${open}/>` : `${open}>${data}</${skeleton.prefix}sheetData>`;
    const text = head + whole + tail;
    if (text !== source) this.dropCalculationChain();
    edits.set(part, text);
  }

  private tableAround(sheet: SheetState, row: number, column: number): string | undefined {
    return this.core.state.tablesOn(sheet).find(({ range }) => containsCell(range, row, column))?.name;
  }

  /** The order in which Excel calculated last names cells that may have gone; Excel makes it anew. */
  private dropCalculationChain(): void {
    const { parts } = this.core.file;
    const chain = parts.relationships.find(({ kind }) => kind === "calcChain");
    if (chain === undefined || !this.edits.has(chain.target)) return;
    this.edits.remove(chain.target);
    this.edits.unrelate(parts.part, chain.id);
  }

  /** Adds the part that ties the file to the add-in; `undefined` where the add-in is not known. */
  private newSettingsPart(): string | undefined {
    const { addIn, library } = this.core.options;
    if (addIn === undefined) return undefined;
    const functions = (library?.functions ?? []).map(({ name }) => `${library?.namespace ?? ""}.${name}`);
    const parts = webExtensionParts({ ...addIn, functions, opensPane: false });
    for (const { name, content, contentType } of parts) this.edits.addAs(name, content, contentType);
    this.edits.relate("", TASK_PANES_RELATIONSHIP.type, TASK_PANES_RELATIONSHIP.target);
    return parts.find(({ contentType }) => contentType?.endsWith("webextension+xml"))?.name;
  }
}
