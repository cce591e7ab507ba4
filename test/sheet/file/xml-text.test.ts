import fc from "fast-check";
import { fromCellText, fromXml, toCellText, toXml } from "../../../src/sheet/file/xml-text";

describe("text in a file", () => {
  test("resolves named and numbered entities", () => {
    expect(fromXml("&lt;a&gt; &amp;amp; &quot;&apos; &#20113;&#x4E91;")).toBe("<a> &amp; \"' 云云");
  });

  test("reads every line end as a line feed", () => {
    expect(fromXml("a\r\nb\rc")).toBe("a\nb\nc");
  });

  test.each(["&nothing;", "&", "&#x110000;", "&amp"])("refuses the entity %s", (entity) => {
    expect(() => fromXml(entity)).toThrow("entity");
  });

  test("reads Excel's escape for characters that XML cannot hold", () => {
    expect(fromCellText("a_x000D_b_x005F_x000D_")).toBe("a\rb_x000D_");
  });

  test("comes back as it was, whatever characters it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fromCellText(fromXml(toXml(toCellText(text))))).toBe(text);
      }),
    );
  });

  test("comes back as it was even with half characters and literal escapes", () => {
    const unit = fc.constantFrom(
      "\ud83d",
      "\ude00",
      "_x000D_",
      "_x005F_",
      "_",
      "x",
      "\r",
      "\u0001",
      "\uffff",
      "<",
      "&",
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join("");
        const bytes = new TextEncoder().encode(toXml(toCellText(text)));
        expect(fromCellText(fromXml(new TextDecoder().decode(bytes)))).toBe(text);
      }),
    );
  });
});
