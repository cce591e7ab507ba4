import { dynamicArrayMetadata, METADATA_RELATIONSHIP } from "../../../../sheet/file/dynamic-array-metadata";
import { readSheetMetadata } from "../../../../sheet/file/sheet-metadata";
import type { WorkbookParts } from "../../../../sheet/file/workbook-parts";
import type { PackageEdits } from "../package-edits";
import { readXml } from "../xml-tree";

/** 动态数组记录 — the number that `cm` of a spilling cell has in this package; a record is added where there is none. */
export function dynamicArrayRecord(parts: WorkbookParts, edits: PackageEdits): string {
  const target = parts.relationships.find(({ kind }) => kind === "sheetMetadata")?.target;
  if (target === undefined) {
    const { content, contentType = "application/xml" } = dynamicArrayMetadata;
    const part = edits.add("xl/metadata#.xml", content, contentType);
    edits.relate(parts.part, METADATA_RELATIONSHIP.type, part);
    return "1";
  }
  const known = readSheetMetadata(edits.from, parts.relationships);
  const source = edits.text(target) ?? "";
  const count = readXml(source)?.child("cellMetadata")?.all("bk").length ?? 0;
  for (let record = 1; record <= count; record++) {
    if (known.isDynamicArray(String(record))) return String(record);
  }
  edits.set(target, withRecord(source));
  return String(count + 1);
}

/** Adds a kind of metadata, what it says, and the record for cells, each at its place. */
function withRecord(source: string): string {
  const root = readXml(source);
  const model = readXml(dynamicArrayMetadata.content);
  const types = root?.child("metadataTypes");
  const type = model?.path("metadataTypes", "metadataType")?.source ?? "";
  const future = model?.child("futureMetadata")?.source ?? "";
  if (root === undefined || types === undefined) return dynamicArrayMetadata.content;
  const number = types.all("metadataType").length + 1;
  const cells = root.child("cellMetadata");
  const record = `<bk><rc t="${number}" v="0"/></bk>`;
  const records = [...(cells?.all("bk") ?? []).map((bk) => bk.source), record];
  const cellList = `<cellMetadata count="${records.length}">${records.join("")}</cellMetadata>`;
  const typeList = `<metadataTypes count="${number}">${types.children.map((one) => one.source).join("")}${type}</metadataTypes>`;
  const futureEnd =
    root.all("futureMetadata").at(-1)?.end ?? cells?.start ?? root.child("valueMetadata")?.start;
  const at = futureEnd ?? root.contentEnd;
  const between = source.slice(types.end, at);
  const cellsEnd = cells?.end ?? at;
  return (
    source.slice(0, types.start) +
    typeList +
    between +
    future +
    cellList +
    source.slice(Math.max(at, cellsEnd))
  );
}
