import { parseCellAddress } from "../../../../sheet";
import { fromCellText } from "../../../../sheet/file/xml-text";
import type { NoteState } from "../../state/sheet-shape";
import { readXml, type XmlElement } from "../xml-tree";

/** 批注 — the notes of a comments part. */
export function readNotes(source: string | undefined): readonly NoteState[] {
  const root = source === undefined ? undefined : readXml(source);
  const authors = (root?.child("authors")?.all("author") ?? []).map(({ text }) => fromCellText(text));
  return (root?.child("commentList")?.all("comment") ?? []).flatMap((comment): NoteState[] => {
    const place = parseCellAddress(comment.attribute("ref") ?? "");
    if (place === undefined) return [];
    const text = comment.child("text");
    return [
      {
        ...place,
        author: authors[comment.numberAttribute("authorId") ?? -1] ?? "",
        text: text === undefined ? "" : textOf(text),
        source: comment.source,
        isThreaded: false,
      },
    ];
  });
}

function textOf(item: XmlElement): string {
  const plain = item.all("t").map(({ text }) => text);
  const runs = item.all("r").map((run) => run.child("t")?.text ?? "");
  return fromCellText([...plain, ...runs].join(""));
}

/** 会话批注 — threads take the place of the notes that stand in for them in old versions of Excel. */
export function withThreads(
  notes: readonly NoteState[],
  threads: string | undefined,
  persons: ReadonlyMap<string, string>,
): readonly NoteState[] {
  const comments = (threads === undefined ? undefined : readXml(threads))?.all("threadedComment") ?? [];
  const byCell = new Map<string, { author: string; lines: string[] }>();
  for (const comment of comments) {
    const author = persons.get(comment.attribute("personId") ?? "") ?? "";
    const text = comment.child("text")?.text ?? "";
    const cell = comment.attribute("ref") ?? "";
    const known = byCell.get(cell);
    if (known) known.lines.push(author === "" ? text : `${author}: ${text}`);
    else byCell.set(cell, { author, lines: [text] });
  }
  const others = notes.filter(
    ({ row, column }) => ![...byCell.keys()].some((cell) => isAt(cell, row, column)),
  );
  const threaded = [...byCell].flatMap(([cell, { author, lines }]): NoteState[] => {
    const place = parseCellAddress(cell);
    if (place === undefined) return [];
    const standIn = notes.find(({ row, column }) => isAt(cell, row, column))?.source;
    const kept = standIn === undefined ? {} : { source: standIn };
    return [{ ...place, author, text: lines.join("\n"), ...kept, isThreaded: true }];
  });
  return [...others, ...threaded];
}

function isAt(cell: string, row: number, column: number): boolean {
  const place = parseCellAddress(cell);
  return place?.row === row && place.column === column;
}

/** The names of the people of a persons part by their ids. */
export function readPersons(source: string | undefined): ReadonlyMap<string, string> {
  const people = (source === undefined ? undefined : readXml(source))?.all("person") ?? [];
  return new Map(
    people.map((person) => [person.attribute("id") ?? "", person.attribute("displayName") ?? ""]),
  );
}
