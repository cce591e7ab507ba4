import type { ComparisonOperator, ConditionalLook, EditResult, WorkbookDocument } from "../../document";
import { notImplemented } from "../rich-api/host-error";
import { sheetOf, type RangeModel } from "./range-model";

/** The kinds of rule that the workbench makes, by the words of Office.js and of the file. */
export const ruleKinds: Readonly<Record<string, string>> = { Custom: "expression", CellValue: "cellIs" };

/** 草稿 — a rule that the add-in is still putting together; it becomes real at the end of the request. */
export interface FormatDraft {
  readonly range: RangeModel;
  /** In the words of Office.js. */
  readonly type: string;
  operator?: ComparisonOperator;
  formulas: readonly string[];
  look: ConditionalLook;
  stopsIfTrue: boolean;
  isDone: boolean;
}

const drafts = new WeakMap<WorkbookDocument, FormatDraft[]>();

/** Begins a rule of a kind. */
export function draftFormat(range: RangeModel, type: string): FormatDraft {
  if (ruleKinds[type] === undefined) throw notImplemented(`ConditionalFormatCollection.add (${type})`);
  const draft: FormatDraft = { range, type, formulas: [], look: {}, stopsIfTrue: false, isDone: false };
  drafts.set(range.document, [...(drafts.get(range.document) ?? []), draft]);
  return draft;
}

/** Adds the rules that a request put together to the workbook. */
export function finishDrafts(document: WorkbookDocument): readonly EditResult[] {
  const waiting = drafts.get(document) ?? [];
  drafts.delete(document);
  return waiting.map((draft) => {
    draft.isDone = true;
    const { range, type, operator, formulas, look, stopsIfTrue } = draft;
    return document.conditionalFormats.add(sheetOf(range).name, {
      ranges: [range.area],
      type: ruleKinds[type] ?? type,
      formulas,
      look,
      stopsIfTrue,
      ...(operator === undefined ? {} : { operator }),
    });
  });
}
