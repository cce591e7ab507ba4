import { FileRefusal } from "./file-refusal";
import type { GuardedPackage } from "./guard-package";
import { readRelationships, type Relationship } from "./relationships";
import { XmlScanner } from "./xml-scanner";

/** One worksheet: its name on the tab and the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** A defined name as the file stores it. */
export interface NamePart {
  readonly name: string;
  readonly formula: string;
  /** The name of the sheet it belongs to, where it is not the whole workbook's. */
  readonly sheet?: string;
}

/** 工作簿目录 — what the workbook part says about the rest of the package. */
export interface WorkbookParts {
  /** The workbook part itself, usually `xl/workbook.xml`. */
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly names: readonly NamePart[];
  readonly usesDateSystem1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Finds the workbook in a package and reads its table of contents; refuses packages of other programs by name. */
export function readWorkbookParts(from: GuardedPackage): WorkbookParts {
  const part = readRelationships(from, "").find(({ kind }) => kind === "officeDocument")?.target;
  const source = part === undefined || !part.endsWith(".xml") ? undefined : from.readText(part);
  if (part === undefined || source === undefined) throw notAWorkbook(from);
  const relationships = readRelationships(from, part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  /** Names count sheets of all kinds, so charts on sheets of their own keep their place here. */
  const allSheetNames: string[] = [];
  const names: { name: string; formula: string; place: number | undefined }[] = [];
  let isWorkbook = false;
  let usesDateSystem1904 = false;
  const scanner = new XmlScanner(source);
  while (scanner.next() !== "end") {
    if (scanner.token === "close" || scanner.token === "text") continue;
    if (scanner.name === "workbook") isWorkbook = true;
    if (scanner.name === "workbookPr") usesDateSystem1904 = isTrue(scanner.attribute("date1904"));
    if (scanner.name === "sheet") {
      const name = scanner.attribute("name") ?? "";
      allSheetNames.push(name);
      const target = targets.get(scanner.prefixedAttribute("id") ?? "");
      if (target?.kind === "worksheet") {
        const state = scanner.attribute("state") ?? "visible";
        sheets.push({ name, part: target.target, isHidden: state !== "visible" });
      }
    }
    if (scanner.name === "definedName" && scanner.token === "open") {
      const place = scanner.attribute("localSheetId");
      const name = scanner.attribute("name") ?? "";
      names.push({
        name,
        formula: scanner.readContent(),
        place: place === undefined ? undefined : Number(place),
      });
    }
  }
  if (!isWorkbook) throw notAWorkbook(from);
  return {
    part,
    sheets,
    names: names.map(({ name, formula, place }) => {
      const sheet = place === undefined ? undefined : allSheetNames[place];
      return sheet === undefined ? { name, formula } : { name, formula, sheet };
    }),
    usesDateSystem1904,
    relationships,
  };
}

/** XML writes true as `1` or `true`. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

const RECOGNISED: readonly { readonly part: string; readonly zh: string; readonly en: string }[] = [
  { part: "xl/workbook.bin", zh: "二进制工作簿（.xlsb）", en: "a binary workbook (.xlsb)" },
  { part: "word/document.xml", zh: "Word 文档（.docx）", en: "a Word document (.docx)" },
  {
    part: "ppt/presentation.xml",
    zh: "PowerPoint 演示文稿（.pptx）",
    en: "a PowerPoint presentation (.pptx)",
  },
  { part: "content.xml", zh: "OpenDocument 文件（如 .ods）", en: "an OpenDocument file (.ods, say)" },
  { part: "META-INF/MANIFEST.MF", zh: "Java 程序包（.jar）", en: "a Java archive (.jar)" },
];

function notAWorkbook(from: GuardedPackage): FileRefusal {
  const known = RECOGNISED.find(({ part }) => from.has(part));
  const [zh, en] = known
    ? [`是${known.zh}`, `is ${known.en}`]
    : ["只是普通压缩包", "is an ordinary zip file"];
  return new FileRefusal("not-a-workbook", {
    zh: `这个文件${zh}，不是 Excel 工作簿；请在 Excel 中另存为 .xlsx。`,
    en: `This file ${en}, not an Excel workbook; save it as .xlsx in Excel.`,
  });
}
