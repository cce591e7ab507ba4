import { XmlScanner } from "../../../src/sheet/file/xml-scanner";

/** What a scanner meets, one word for each token. */
function tokens(source: string): string[] {
  const scanner = new XmlScanner(source);
  const met: string[] = [];
  while (scanner.next() !== "end") {
    met.push(scanner.token === "text" ? scanner.text() : `${scanner.token} ${scanner.name}`);
  }
  return met;
}

function firstTag(source: string): XmlScanner {
  const scanner = new XmlScanner(source);
  scanner.next();
  return scanner;
}

describe("the XML scanner", () => {
  test("meets tags and text in order", () => {
    expect(tokens("<a>1<b/>2</a>")).toEqual(["open a", "1", "empty b", "2", "close a"]);
  });

  test("passes over declarations, comments and namespace prefixes", () => {
    expect(tokens('<?xml version="1.0"?><!-- <c> --><x:a></x:a>')).toEqual(["open a", "close a"]);
  });

  test("reads literal sections as text", () => {
    expect(tokens("<a><![CDATA[<&>]]></a>")).toEqual(["open a", "<&>", "close a"]);
  });

  test("is not misled by a bracket inside an attribute", () => {
    const tag = firstTag("<a x='>' y=\"/>\">");
    expect([tag.attribute("x"), tag.attribute("y"), tag.token]).toEqual([">", "/>", "open"]);
  });

  test("reads attributes with blanks and line breaks around them", () => {
    const tag = firstTag('<a\n  first = "1"\tsecond="&amp;" />');
    expect([tag.attribute("first"), tag.attribute("second"), tag.attribute("third")]).toEqual([
      "1",
      "&",
      undefined,
    ]);
  });

  test("does not take one attribute for another whose name ends alike", () => {
    expect(firstTag('<c fr="1" r="2"/>').attribute("r")).toBe("2");
  });

  test("finds an attribute under any prefix", () => {
    expect(firstTag('<sheet id="1" rel:id="rId7"/>').prefixedAttribute("id")).toBe("rId7");
  });

  test.each(["<a", "<a x=1>", '<a x="', "<!-- a", "<![CDATA[ a", '<!DOCTYPE a [<!ENTITY b "c">]>', "<a <b>"])(
    "refuses %s",
    (source) => {
      expect(() => {
        const scanner = new XmlScanner(source);
        while (scanner.next() !== "end") scanner.attribute("y");
      }).toThrow("XML");
    },
  );
});
