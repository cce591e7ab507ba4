import type { CustomPropertyCollection } from "./contract/custom-properties";
import type { Text } from "../../core";
import type { FunctionLibrary } from "../../sheet";
import { failureOf } from "../../sheet/file/file-refusal";
import { readWorkbook } from "../../sheet/file/read-workbook";
import type { WebExtension } from "../../sheet/file/web-extension-parts";
import type { CellAccess } from "./contract/cell-access";
import type { CellEditing, StructureEditing } from "./contract/cell-editing";
import type { SaveFinding } from "./contract/edit-result";
import type { DocumentListener } from "./contract/events";
import type { CalculationControl, EditHistory, SelectionControl } from "./contract/history";
import type {
  ChartCollection,
  ConditionalFormatCollection,
  CustomXmlCollection,
  NameCollection,
  NoteCollection,
  PropertyCollection,
  SettingCollection,
  TableCollection,
  ValidationCollection,
} from "./contract/object-collections";
import type { SheetCollection } from "./contract/sheet-collection";
import { DocumentCalculation } from "./calculation/document-calculation";
import { DocumentCore } from "./document-core";
import { DocumentEdits } from "./edit/document-edits";
import { emptyWorkbook } from "./file/empty-workbook";
import { openFile, type OpenedDocument } from "./file/open-file";
import { saveDocument } from "./file/save-document";
import { saveFindings } from "./file/save-findings";
import { DocumentCharts } from "./objects/document-charts";
import { DocumentConditionalFormats } from "./objects/document-conditional-formats";
import { DocumentNames } from "./objects/document-names";
import { DocumentNotes } from "./objects/document-notes";
import { DocumentSelection } from "./objects/document-selection";
import { DocumentCustomProperties } from "./objects/document-custom-properties";
import { DocumentCustomXml, DocumentPropertySet, DocumentSettings } from "./objects/document-settings";
import { DocumentSheets } from "./objects/document-sheets";
import { DocumentValidations } from "./objects/document-validations";
import { ConditionalLooks } from "./reading/conditional-looks";
import { DocumentCells } from "./reading/document-cells";
import { DocumentStructure } from "./structure/document-structure";
import { DocumentTables } from "./tables/document-tables";

/** How a document calculates, and to which add-in its settings belong. */
export interface DocumentOptions {
  /** The custom functions; without them every `CN.` formula is `#NAME?`. */
  readonly library?: FunctionLibrary;
  /** The serial number of this moment; without it the clock of the computer. */
  readonly clock?: () => number;
  /** The add-in whose settings a file is to keep that does not know it yet. */
  readonly addIn?: Pick<WebExtension, "addInId" | "version" | "store" | "storeType">;
}

/** A document, or the sentence that says why there is none. */
export type OpenResult =
  { readonly ok: true; readonly document: WorkbookDocument } | { readonly ok: false; readonly failure: Text };

/** The bytes of an .xlsx file with what they cannot hold as it was, or the sentence that says why there are none. */
export type SaveResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly findings: readonly SaveFinding[] }
  | { readonly ok: false; readonly failure: Text };

/** 打开的工作簿 — a workbook that can be read, edited, calculated and saved. */
export class WorkbookDocument {
  readonly cells: CellAccess;
  readonly edit: CellEditing;
  readonly structure: StructureEditing;
  readonly sheets: SheetCollection;
  readonly tables: TableCollection;
  readonly names: NameCollection;
  readonly charts: ChartCollection;
  readonly validations: ValidationCollection;
  readonly notes: NoteCollection;
  readonly conditionalFormats: ConditionalFormatCollection;
  readonly settings: SettingCollection;
  readonly customXml: CustomXmlCollection;
  readonly properties: PropertyCollection;
  readonly customProperties: CustomPropertyCollection;
  readonly history: EditHistory;
  readonly selection: SelectionControl;
  readonly calculation: CalculationControl;
  private readonly core: DocumentCore;
  private readonly activeSheetId: () => string;

  private constructor(opened: OpenedDocument, options: DocumentOptions) {
    const core = new DocumentCore(opened, options);
    const selection = new DocumentSelection(core, opened.activeSheet);
    this.core = core;
    this.activeSheetId = () => selection.activeId;
    this.cells = new DocumentCells(core, new ConditionalLooks(core));
    this.edit = new DocumentEdits(core);
    this.structure = new DocumentStructure(core);
    this.sheets = new DocumentSheets(core, this.activeSheetId, (id) => selection.show(id));
    this.tables = new DocumentTables(core);
    this.names = new DocumentNames(core);
    this.charts = new DocumentCharts(core);
    this.validations = new DocumentValidations(core);
    this.notes = new DocumentNotes(core);
    this.conditionalFormats = new DocumentConditionalFormats(core);
    this.settings = new DocumentSettings(core);
    this.customXml = new DocumentCustomXml(core);
    this.properties = new DocumentPropertySet(core);
    this.customProperties = new DocumentCustomProperties(core);
    this.history = core.history;
    this.selection = selection;
    this.calculation = new DocumentCalculation(core);
  }

  /** Reads a file; bytes of any kind are safe to pass. */
  static async open(bytes: Uint8Array, options: DocumentOptions = {}): Promise<OpenResult> {
    const read = await readWorkbook(bytes);
    if (!read.ok) return { ok: false, failure: read.failure.sentence };
    try {
      return { ok: true, document: new WorkbookDocument(openFile(bytes, read.workbook), options) };
    } catch (error) {
      return { ok: false, failure: failureOf(error).sentence };
    }
  }

  /** A new workbook with one empty sheet. */
  static empty(options: DocumentOptions = {}): WorkbookDocument {
    const stored = { sheets: [], tables: [], names: [], usesDateSystem1904: false };
    return new WorkbookDocument(openFile(emptyWorkbook(), stored), options);
  }

  /** Tells a listener about every event from now on; the answer ends it. */
  subscribe(listener: DocumentListener): () => void {
    return this.core.subscribe(listener);
  }

  /** What saving would not keep as it is. */
  saveFindings(): readonly SaveFinding[] {
    return saveFindings(this.core);
  }

  /** The workbook as a file: the opened file with what was changed, everything else as it was. */
  save(): SaveResult {
    const result = saveDocument(this.core, this.activeSheetId());
    if (result.ok) this.core.history.noteSaved();
    return result;
  }
}
