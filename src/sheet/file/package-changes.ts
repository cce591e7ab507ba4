import type { GuardedPackage } from "./guard-package";
import { relationshipsPart } from "./relationships";
import { rewritePackage } from "./rewrite-package";
import type { NewPart } from "./web-extension-parts";
import { toXml } from "./xml-text";

const CONTENT_TYPES = "[Content_Types].xml";

/** 文件包修改 — parts to be added to a package and texts to be changed in it, kept until the package is written. */
export class PackageChanges {
  private readonly texts = new Map<string, string>();

  constructor(readonly from: GuardedPackage) {}

  /** Changes the text of a part that is there. */
  edit(part: string, change: (text: string) => string): void {
    const name = this.from.nameOf(part);
    const text = this.texts.get(name) ?? this.from.readText(name);
    if (text === undefined) throw new RangeError(`The package has no part ${part}.`);
    this.texts.set(name, change(text));
  }

  /** Adds a part and its content type. */
  add({ name, content, contentType }: NewPart): void {
    if (this.from.has(name)) throw new RangeError(`The package already has a part ${name}.`);
    this.texts.set(name, content);
    if (contentType === undefined) return;
    const override = `<Override PartName="/${toXml(name)}" ContentType="${contentType}"/>`;
    this.edit(CONTENT_TYPES, (text) => text.replace("</Types>", () => `${override}</Types>`));
  }

  /** Adds a relationship of a part that has some already; `""` is the package itself. */
  relate(part: string, { type, target }: { readonly type: string; readonly target: string }): void {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const path = target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
    this.edit(relationshipsPart(part), (text) => {
      let number = 1;
      while (text.includes(`"rId${number}"`)) number++;
      const relationship = `<Relationship Id="rId${number}" Type="${type}" Target="${toXml(path)}"/>`;
      return text.replace("</Relationships>", () => `${relationship}</Relationships>`);
    });
  }

  write(): Uint8Array {
    return rewritePackage(this.from, this.texts);
  }
}
