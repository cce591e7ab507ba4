import { sections } from "../../src/taskpane/steps/boundary/sections";
import { sourceFiles } from "../structure/source-files";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";

/** What the switch to the other language says, it says in that language. */
const inTheOtherLanguage = ["otherLanguage", "switchLanguage"];
const written = (text: string | ((value: never) => string)) =>
  typeof text === "string" ? text : (text as (value: unknown) => string)(7);
const entries = (texts: object) => Object.entries(texts) as [string, string | ((value: never) => string)][];

describe("the texts of the pane", () => {
  test("both languages have the same keys in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  test("a text that takes a value in one language takes one in the other", () => {
    expect(entries(en).map(([, text]) => typeof text)).toEqual(entries(zh).map(([, text]) => typeof text));
  });

  test("a value that is given appears in the sentence", () => {
    const sentences = [...entries(zh), ...entries(en)].filter(([, text]) => typeof text === "function");
    expect(sentences.filter(([, text]) => !written(text).includes("7")).map(([key]) => key)).toEqual([]);
  });

  test("no text is empty", () => {
    const texts = [...entries(zh), ...entries(en)];
    expect(texts.filter(([, text]) => written(text).trim() === "").map(([key]) => key)).toEqual([]);
  });

  test("English texts hold no Chinese characters", () => {
    const chinese = entries(en).filter(
      ([key, text]) => !inTheOtherLanguage.includes(key) && /\p{Script=Han}/u.test(written(text)),
    );
    expect(chinese.map(([key]) => key)).toEqual([]);
  });

  test("the switch is named in the language it leads to", () => {
    expect([zh.otherLanguage, en.otherLanguage]).toEqual(["English", "中文"]);
  });
});

test("every text is shown somewhere", () => {
  const product = sourceFiles("src/taskpane").filter(({ path }) => !path.includes("/text/"));
  const shownByName = [...sections.map(({ id }) => id), "error", "warning", "note", "question"];
  const unused = Object.keys(zh).filter(
    (key) => !shownByName.includes(key) && !product.some(({ text }) => new RegExp(`\\.${key}\\b`).test(text)),
  );
  expect(unused).toEqual([]);
});
