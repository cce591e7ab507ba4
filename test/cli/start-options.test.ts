import { startOptions } from "../../src/cli/start-options";

const read = (...words: string[]) => startOptions(words, {});

test("without options the workbench opens the browser on port 3000 in Chinese", () => {
  expect(read()).toEqual({
    ok: true,
    options: { port: 3000, language: "zh", opensBrowser: true, onlyChecks: false },
  });
});

test("options are read in both ways of writing", () => {
  expect(read("--port=4000", "--file", "台账.xlsx", "--lang", "en", "--no-open", "--check")).toEqual({
    ok: true,
    options: { port: 4000, language: "en", opensBrowser: false, onlyChecks: true, file: "台账.xlsx" },
  });
});

test("where nobody watches, no browser is opened", () => {
  expect(startOptions([], { CI: "true" })).toMatchObject({ options: { opensBrowser: false } });
});

test.each([
  ["--port", "abc"],
  ["--port", "70000"],
  ["--port"],
  ["--lang", "fr"],
  ["--file"],
  ["--frobnicate"],
])("%s %s is refused with a sentence in both languages", (...words) => {
  const result = read(...words);
  expect(result.ok ? "" : result.sentence.zh + result.sentence.en).toMatch(/[\u4e00-\u9fff].*[a-z]/);
});
