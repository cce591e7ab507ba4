import { parseCellAddress, cellAddress } from "../../../../sheet";
import { withAttribute } from "../../../../sheet/file/cell-xml";
import { readRelationships } from "../../../../sheet/file/relationships";
import { shiftedCell, type StructureShift } from "../../reference/structure-shift";
import type { SheetState } from "../../state/sheet-state";
import type { FormulaRewrite } from "../../state/workbook-shape";
import type { OpenedFile, OpenedSheet } from "../opened-file";
import type { PackageEdits } from "../package-edits";
import { TextPatch } from "../text-patch";
import { readXml } from "../xml-tree";
import {
  commentsContentType,
  commentsPart,
  commentsRelationship,
  shapesContentType,
  shapesPart,
  shapesRelationship,
} from "./notes-part";
import { shiftsOf } from "./replay";

/** 批注写入 — the notes of a sheet with their boxes; gives the relationship of boxes that had to be added. */
export function writeNotes(
  file: OpenedFile,
  sheet: SheetState,
  opened: OpenedSheet | undefined,
  part: string,
  rewrites: readonly FormulaRewrite[],
  edits: PackageEdits,
): string | undefined {
  const { notes } = sheet.shape;
  if (notes === (opened?.shape.notes ?? notes) && (opened !== undefined || notes.length === 0)) {
    return undefined;
  }
  const links = opened === undefined ? [] : readRelationships(file.package, part);
  const targetOf = (kind: string): string | undefined => links.find((link) => link.kind === kind)?.target;
  const threads = targetOf("threadedComment");
  if (threads !== undefined) {
    edits.edit(threads, (source) => movedThreads(source, shiftsOf(sheet.id, rewrites)));
  }
  const comments = targetOf("comments");
  const shapes = targetOf("vmlDrawing");
  if (comments !== undefined) edits.edit(comments, (source) => commentsPart(source, notes));
  else {
    const added = edits.add("xl/comments#.xml", commentsPart(undefined, notes), commentsContentType);
    edits.relate(part, commentsRelationship, added);
  }
  if (shapes !== undefined) {
    edits.edit(shapes, (source) => shapesPart(source, notes));
    return undefined;
  }
  edits.declareEnding("vml", shapesContentType);
  const added = edits.add("xl/drawings/vmlDrawing#.vml", shapesPart(undefined, notes), shapesContentType);
  return edits.relate(part, shapesRelationship, added);
}

/** Threads go with their cells. */
function movedThreads(source: string, shifts: readonly StructureShift[]): string {
  const patch = new TextPatch(source);
  for (const thread of readXml(source)?.all("threadedComment") ?? []) {
    const place = parseCellAddress(thread.attribute("ref") ?? "");
    const moved = shifts.reduce<typeof place>((at, shift) => at && shiftedCell(at, shift), place);
    if (moved === undefined) patch.replace(thread.start, thread.end, "");
    else {
      const tag = withAttribute(thread.tag, "ref", cellAddress(moved.row, moved.column));
      patch.replace(thread.start, thread.start + thread.tag.length, tag);
    }
  }
  return patch.text;
}
