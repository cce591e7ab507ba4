import type { StoredName, StoredSheet, StoredTable, StoredWorkbook } from "../model/workbook";
import { FileFindings, type FileFinding } from "./file-findings";
import { failureOf, FileRefusal, type FileFailure } from "./file-refusal";
import { formulaToTyped } from "./formula-to-typed";
import { guardPackage, type GuardedPackage } from "./guard-package";
import { DEFAULT_LIMITS, type FileLimits } from "./limits";
import { readNumberFormats } from "./number-formats";
import { readSheet, type SheetSources } from "./read-sheet";
import { readRelationships } from "./relationships";
import { readFilter } from "./row-filter";
import { readSharedStrings } from "./shared-strings";
import { readSheetMetadata } from "./sheet-metadata";
import { readTablePart } from "./table-part";
import { readWorkbookParts, type NamePart, type SheetPart, type WorkbookParts } from "./workbook-parts";

/** How to read a workbook. */
export interface ReadOptions {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<FileLimits>;
}

/** A workbook, or the reason why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: StoredWorkbook; readonly findings: readonly FileFinding[] }
  | { readonly ok: false; readonly failure: FileFailure };

/**
 * 读取工作簿 — everything of an .xlsx file that calculation needs. Bytes of any kind are safe to pass: what is no
 * workbook, is damaged or is too large ends in a sentence.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const findings = new FileFindings();
    const workbook = readParts(guardPackage(bytes, limits), limits, findings);
    return Promise.resolve({ ok: true, workbook, findings: findings.list });
  } catch (error) {
    return Promise.resolve({ ok: false, failure: failureOf(error) });
  }
}

function readParts(from: GuardedPackage, limits: FileLimits, findings: FileFindings): StoredWorkbook {
  const parts = readWorkbookParts(from);
  const sources = sheetSources(from, parts, limits, findings);
  const sheets: StoredSheet[] = [];
  const tables: StoredTable[] = [];
  for (const sheet of parts.sheets) {
    const source = from.readText(sheet.part);
    if (source === undefined) throw missingSheet(sheet);
    const tableParts = readTableParts(from, sheet);
    const tableFilters = tableParts.flatMap((part) => readFilter(part) ?? []);
    sheets.push(readSheet({ name: sheet.name, isHidden: sheet.isHidden, source, tableFilters }, sources));
    tables.push(...tableParts.flatMap((part) => readTablePart(part, sheet.name) ?? []));
  }
  return { sheets, tables, names: readNames(parts.names), usesDateSystem1904: parts.usesDateSystem1904 };
}

function sheetSources(
  from: GuardedPackage,
  { relationships, usesDateSystem1904 }: WorkbookParts,
  limits: FileLimits,
  findings: FileFindings,
): SheetSources {
  const textOf = (kind: string): string => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return (target === undefined ? undefined : from.readText(target)) ?? "";
  };
  let cells = 0;
  let formulas = 0;
  let formulaCharacters = 0;
  return {
    strings: readSharedStrings(textOf("sharedStrings")),
    formats: readNumberFormats(textOf("styles")),
    metadata: readSheetMetadata(from, relationships),
    usesDateSystem1904,
    findings,
    countCell: (formulaLength) => {
      if (++cells > limits.cells) throw tooManyCells(limits.cells);
      if (formulaLength > 0 && ++formulas > limits.formulas) throw tooManyFormulas(limits.formulas);
      formulaCharacters += formulaLength;
      if (formulaCharacters > limits.formulaCharacters) throw tooMuchFormula();
    },
  };
}

const readTableParts = (from: GuardedPackage, sheet: SheetPart): readonly string[] =>
  readRelationships(from, sheet.part).flatMap(({ kind, target }) =>
    kind === "table" ? (from.readText(target) ?? []) : [],
  );

const BUILT_IN_NAME = "_xlnm.";

/** Formulas may use the names that Excel makes for printing; the ones it makes for filters are nobody's business. */
const readNames = (names: readonly NamePart[]): readonly StoredName[] =>
  names.flatMap(({ name: stored, formula, sheet }) => {
    const name = stored.startsWith(BUILT_IN_NAME) ? stored.slice(BUILT_IN_NAME.length) : stored;
    if (name === "" || (name !== stored && name.startsWith("_"))) return [];
    return [{ name, formula: formulaToTyped(formula), ...(sheet === undefined ? {} : { sheet }) }];
  });

const missingSheet = ({ name, part }: SheetPart): FileRefusal =>
  new FileRefusal("damaged", {
    zh: `工作表“${name}”的内容（${part}）不在文件中，文件已损坏。`,
    en: `The content of the sheet "${name}" (${part}) is not in the file; the file is damaged.`,
  });

const tooManyCells = (limit: number): FileRefusal => {
  const [zh, en] = [limit.toLocaleString("zh-CN"), limit.toLocaleString("en-US")];
  return new FileRefusal("too-many-cells", {
    zh: `工作簿中有内容的单元格超过 ${zh} 个，超出可重新计算的范围；请拆分文件或删去多余的行后再试。`,
    en: `The workbook has more than ${en} cells with content, too many to recalculate; split it or delete spare rows.`,
  });
};

const tooManyFormulas = (limit: number): FileRefusal => {
  const [zh, en] = [limit.toLocaleString("zh-CN"), limit.toLocaleString("en-US")];
  return new FileRefusal("too-many-cells", {
    zh: `工作簿中的公式超过 ${zh} 个，超出可重新计算的范围；请拆分文件后再试。`,
    en: `The workbook has more than ${en} formulas, too many to recalculate; split it and try again.`,
  });
};

const tooMuchFormula = (): FileRefusal =>
  new FileRefusal("too-many-cells", {
    zh: "工作簿中的公式展开后过长，超出可重新计算的范围；请拆分文件后再试。",
    en: "The formulas of the workbook, written out, are too long to recalculate; split it and try again.",
  });
