import { workbenchText } from "../../../src/workbench/page/text";
import { errorSentences } from "../../../src/workbench/page/text/error-sentences";

const { zh, en } = workbenchText;

/** Calls a text with as many arguments as any of them takes. */
const written = (text: unknown): unknown => (typeof text === "function" ? text(2, "first", "second") : text);

test("both languages have the same texts", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test("no text is empty", () => {
  const empty = [...Object.entries(zh), ...Object.entries(en)].filter(([, text]) => written(text) === "");
  expect(empty).toEqual([]);
});

test("no English text holds Chinese", () => {
  expect(Object.entries(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(String(written(text))))).toEqual([]);
});

test("every error value has its sentence in both languages", () => {
  const missing = Object.entries(errorSentences).filter(
    ([, text]) => !/[\u4e00-\u9fff]/.test(text.zh) || !/^[\x20-\x7e]+$/.test(text.en),
  );
  expect(missing).toEqual([]);
});
