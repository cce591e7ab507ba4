/** One element of an XML document; prefixes of names are dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Reads the plain XML that a manifest is: elements, attributes in double quotes, text, comments. Anything
 * else throws.
 */
export function readXml(source: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  let position = 0;
  for (const match of source.matchAll(token)) {
    position = match.index + match[0].length;
    const [, closing, name, attributes = "", empty, text] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`nothing is open at ${match.index}`);
    if (text !== undefined) parent.text += decoded(text.trim());
    else if (closing === "/") {
      if (open.pop()?.name !== local(name)) {
        throw new Error(`</${name}> closes another element at ${match.index}`);
      }
    } else if (name !== undefined) {
      const element: XmlElement = {
        name: local(name),
        attributes: readAttributes(attributes),
        children: [],
        text: "",
      };
      parent.children.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  const [root] = document.children;
  if (
    position !== source.length ||
    open.length !== 1 ||
    root === undefined ||
    document.children.length !== 1
  ) {
    throw new Error(`not well-formed at ${position} of ${source.length}`);
  }
  return root;
}

/** The element and everything below it. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function local(name = ""): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
