import { readXml } from "./xml-tree";

describe("the reader of the manifest's tests", () => {
  test("reads elements, attributes and text without prefixes", () => {
    expect(readXml('<a x="1"><bt:b y="&lt;2&gt;">text</bt:b></a>')).toEqual({
      name: "a",
      attributes: { x: "1" },
      text: "",
      children: [{ name: "b", attributes: { y: "<2>" }, text: "text", children: [] }],
    });
  });

  test.each(["<a><b></a></b>", "<a>", "<a/><b/>", "<a x=1/>", "text", "</a>"])("refuses %s", (source) => {
    expect(() => readXml(source)).toThrow();
  });
});
