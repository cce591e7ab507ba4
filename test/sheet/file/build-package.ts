import { zipSync, type Zippable } from "fflate";
import { readWorkbook } from "../../../src/sheet/file/read-workbook";
import type { StoredCell, StoredWorkbook } from "../../../src/sheet/model/workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a test package holds; sheets are given by their `sheetData` content. */
export interface PackageContent {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly metadata?: string;
  /** Children of the workbook element that stand before and after the list of sheets. */
  readonly workbookStart?: string;
  readonly workbookEnd?: string;
  /** Further parts, with relationships of the workbook that lead to them. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly relationships?: string;
}

export const DYNAMIC_ARRAYS =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The texts of all parts of a small workbook. */
export function packageParts(content: PackageContent): Record<string, string> {
  const names = Object.keys(content.sheets);
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
      `${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content.workbookStart ?? ""}<sheets>` +
      names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("") +
      `</sheets>${content.workbookEnd ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
      names
        .map((_, at) => relationship(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
        .join("") +
      relationship("rId90", "sharedStrings", "sharedStrings.xml") +
      relationship("rId91", "styles", "styles.xml") +
      (content.metadata === undefined ? "" : relationship("rId92", "sheetMetadata", "metadata.xml")) +
      `${content.relationships ?? ""}</Relationships>`,
    "xl/sharedStrings.xml":
      `<sst xmlns="${MAIN}">` + (content.strings ?? []).map((item) => `<si>${item}</si>`).join("") + "</sst>",
    "xl/styles.xml": content.styles ?? `<styleSheet xmlns="${MAIN}"/>`,
  };
  if (content.metadata !== undefined) parts["xl/metadata.xml"] = content.metadata;
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${content.sheets[name]}</sheetData></worksheet>`;
  });
  return { ...parts, ...content.parts };
}

/** Packs texts as they are. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? encoder.encode(part) : part;
  }
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}

export const buildPackage = (content: PackageContent): Uint8Array => pack(packageParts(content));

/** A workbook with one sheet called `表`, from the content of its `sheetData`. */
export const oneSheet = (rows: string, rest: Omit<PackageContent, "sheets"> = {}): Uint8Array =>
  buildPackage({ sheets: { 表: rows }, ...rest });

/** Reads bytes that must be a workbook. */
export async function readGood(bytes: Uint8Array): Promise<StoredWorkbook> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.failure.sentence.en);
  return result.workbook;
}

/** The code of the failure that reading the bytes ends in, or `ok`. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes);
  return result.ok ? "ok" : result.failure.code;
}

/** The cells of the first sheet. */
export const cellsOf = async (bytes: Uint8Array): Promise<readonly StoredCell[]> =>
  (await readGood(bytes)).sheets[0]?.cells ?? [];
