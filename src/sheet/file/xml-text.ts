import { FileRefusal } from "./file-refusal";

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The characters behind XML text: entities resolved, line ends as XML defines them. */
export function fromXml(source: string): string {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (entity, name: string) => {
    const character = entity.endsWith(";") ? (NAMED_ENTITIES[name] ?? numbered(name)) : undefined;
    if (character === undefined) throw unknownEntity(entity);
    return character;
  });
}

/** XML text or attribute content for the given characters. */
export function toXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] as string);
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Excel's own escape for characters that XML cannot hold: `_x000D_` is a carriage return. */
export function fromCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

// A literal `_x000D_` must not be read as an escape, so its first character is escaped itself. Carriage returns are
// escaped because XML would turn them into line feeds.
const NEEDS_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The reverse of `fromCellText`. */
export function toCellText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (character) => {
    const digits = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${digits}_`;
  });
}

function numbered(name: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] ? parseInt(digits[1], 16) : Number(digits[2]);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const unknownEntity = (entity: string): FileRefusal =>
  new FileRefusal("damaged", {
    zh: `文件中的 XML 含有无法解释的实体 ${entity.slice(0, 20)}，文件已损坏。`,
    en: `The XML in the file holds an entity that means nothing (${entity.slice(0, 20)}); the file is damaged.`,
  });
