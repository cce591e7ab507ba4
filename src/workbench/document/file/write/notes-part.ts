import { cellAddress } from "../../../../sheet";
import { withAttribute } from "../../../../sheet/file/cell-xml";
import { toCellText, toXml } from "../../../../sheet/file/xml-text";
import type { NoteState } from "../../state/sheet-shape";
import { readXml } from "../xml-tree";
import { prefixOf, withPrefix } from "./prefix";

/** The types of the two parts that notes need, and of what leads to them. */
export const commentsContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
export const commentsRelationship =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
export const shapesContentType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
export const shapesRelationship =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing";

const emptyComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors>' +
  "<commentList></commentList></comments>";

/** A note that stands in the comments part: threads keep a stand-in there that only moves. */
export type WrittenNote = Pick<NoteState, "row" | "column" | "text" | "author" | "source">;

/** 批注部件 — the comments part with the notes as they are now; those of the file keep their formatted text. */
export function commentsPart(source: string | undefined, notes: readonly WrittenNote[]): string {
  const text = source ?? emptyComments;
  const root = readXml(text);
  const list = root?.child("commentList");
  const authorList = root?.child("authors");
  if (root === undefined || list === undefined || authorList === undefined) return text;
  const prefix = prefixOf(root.tag);
  const authors = authorList.all("author").map((author) => author.text);
  const ordered = notes.slice().sort((one, other) => one.row - other.row || one.column - other.column);
  const items = ordered.map((note) => {
    const place = cellAddress(note.row, note.column);
    if (note.source !== undefined) {
      const tag = /^<[^>]*>/.exec(note.source)?.[0] ?? "";
      return withAttribute(tag, "ref", place) + note.source.slice(tag.length);
    }
    let author = authors.indexOf(note.author);
    if (author < 0) author = authors.push(note.author) - 1;
    const body = toXml(toCellText(note.text));
    return `<comment ref="${place}" authorId="${author}"><text><t xml:space="preserve">${body}</t></text></comment>`;
  });
  const names = authors.map((author) => `<author>${toXml(author)}</author>`).join("");
  const head = text.slice(0, authorList.start);
  const tail = text.slice(list.end);
  return (
    head +
    withPrefix(`<authors>${names}</authors><commentList>${items.join("")}</commentList>`, prefix) +
    tail
  );
}

const emptyShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** 批注图形部件 — the boxes of the notes; other shapes in the part, such as buttons, stay as they are. */
export function shapesPart(source: string | undefined, notes: readonly WrittenNote[]): string {
  const text = source ?? emptyShapes;
  const others = text.replace(/<v:shape\b(?:(?!<\/v:shape>)[^])*?ObjectType="Note"[^]*?<\/v:shape>\s*/g, "");
  const used = [...others.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  let number = Math.max(1024, ...used);
  const shapes = notes.map(({ row, column }) => {
    number++;
    const anchor = `${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 4}, 4`;
    return (
      `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;` +
      'z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
      '<v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  const close = others.lastIndexOf("</xml>");
  return others.slice(0, close) + shapes.join("") + others.slice(close);
}
