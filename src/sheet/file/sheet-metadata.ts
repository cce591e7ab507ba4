import type { CellErrorCode } from "../model/cell-value";
import type { GuardedPackage } from "./guard-package";
import type { Relationship } from "./relationships";
import { XmlScanner } from "./xml-scanner";

/** 单元格元数据 — what the numbers in `cm` and `vm` of a cell mean; both count from 1 in the file. */
export interface SheetMetadata {
  isDynamicArray(cellMetadata: string | undefined): boolean;
  /** The error that old readers see as `#VALUE!`; undefined where the cell's own text counts. */
  richError(valueMetadata: string | undefined): CellErrorCode | undefined;
}

/** How rich data numbers the errors that are younger than the file format. */
const RICH_ERRORS: Readonly<Record<string, CellErrorCode>> = {
  8: "#SPILL!",
  10: "#BLOCKED!",
  12: "#FIELD!",
  13: "#CALC!",
};

/** Reads the metadata part and, where a cell needs it, the rich data behind it. */
export function readSheetMetadata(
  from: GuardedPackage,
  relationships: readonly Relationship[],
): SheetMetadata {
  const textOf = (kind: string): string => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return (target === undefined ? undefined : from.readText(target)) ?? "";
  };
  const metadata = readMetadataPart(textOf("sheetMetadata"));
  const errors = readRichErrors(textOf("rdRichValue"), textOf("rdRichValueStructure"));
  return {
    isDynamicArray(index) {
      const record = metadata.cells[Number(index) - 1];
      if (record === undefined || metadata.types[record.type] !== "XLDAPR") return false;
      return metadata.dynamic[record.value] ?? false;
    },
    richError(index) {
      const record = metadata.values[Number(index) - 1];
      if (record === undefined || metadata.types[record.type] !== "XLRICHVALUE") return undefined;
      return errors[metadata.rich[record.value] ?? -1];
    },
  };
}

interface MetadataRecord {
  readonly type: number;
  readonly value: number;
}

interface MetadataPart {
  readonly types: string[];
  readonly dynamic: boolean[];
  readonly rich: number[];
  readonly cells: MetadataRecord[];
  readonly values: MetadataRecord[];
}

function readMetadataPart(source: string): MetadataPart {
  const part: MetadataPart = { types: [], dynamic: [], rich: [], cells: [], values: [] };
  let list = "";
  const scanner = new XmlScanner(source);
  while (scanner.next() !== "end") {
    if (scanner.token === "close" || scanner.token === "text") continue;
    if (scanner.name === "metadataType") part.types.push(scanner.attribute("name") ?? "");
    if (scanner.name === "futureMetadata") list = scanner.attribute("name") ?? "";
    if (scanner.name === "cellMetadata" || scanner.name === "valueMetadata") list = scanner.name;
    if (scanner.name === "dynamicArrayProperties") part.dynamic.push(scanner.attribute("fDynamic") === "1");
    if (scanner.name === "rvb" && list === "XLRICHVALUE") part.rich.push(Number(scanner.attribute("i")));
    if (scanner.name === "rc") {
      const type = Number(scanner.attribute("t")) - 1;
      const record = { type, value: Number(scanner.attribute("v")) };
      (list === "cellMetadata" ? part.cells : part.values).push(record);
    }
  }
  return part;
}

function readRichErrors(values: string, structures: string): readonly (CellErrorCode | undefined)[] {
  /** For each structure the place of its error number among its keys; -1 where it describes no error. */
  const errorKeys: number[] = [];
  let keys = 0;
  const scanner = new XmlScanner(structures);
  while (scanner.next() !== "end") {
    if (scanner.token === "close" || scanner.token === "text") continue;
    if (scanner.name === "s") {
      errorKeys.push(-1);
      keys = 0;
    } else if (scanner.name === "k") {
      if (scanner.attribute("n") === "errorType") errorKeys[errorKeys.length - 1] = keys;
      keys++;
    }
  }
  const errors: (CellErrorCode | undefined)[] = [];
  const reading = new XmlScanner(values);
  let wanted = -1;
  let place = 0;
  while (reading.next() !== "end") {
    if (reading.token !== "open") continue;
    if (reading.name === "rv") {
      wanted = errorKeys[Number(reading.attribute("s"))] ?? -1;
      place = 0;
      errors.push(undefined);
    } else if (reading.name === "v" && place++ === wanted) {
      errors[errors.length - 1] = RICH_ERRORS[reading.readContent()];
    }
  }
  return errors;
}
