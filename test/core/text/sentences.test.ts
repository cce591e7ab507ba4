import { findingCodes } from "../../../src/core";
import { error, type Finding } from "../../../src/core/finding";
import { sentence } from "../../../src/core/text";
import { sentences } from "../../../src/core/text/sentences";
import { sourceFiles } from "../../structure/source-files";

const values = { found: "甲", expected: "乙", candidates: "丙", set: "丁", got: "戊" };

test.each(findingCodes)("%s has a sentence in both languages", (code) => {
  expect(sentences[code].zh("「某」", values).length).toBeGreaterThan(6);
  expect(sentences[code].en("x", values).length).toBeGreaterThan(12);
});

test.each(findingCodes)("%s is a Chinese sentence in Chinese and an English one in English", (code) => {
  expect(sentences[code].zh("「某」", values)).toMatch(/[\u4e00-\u9fff].*[。？]$/u);
  expect(sentences[code].en("x", {})).not.toMatch(/[\u4e00-\u9fff]/u);
});

test("there is no sentence for a code that does not exist, and no code twice", () => {
  expect(Object.keys(sentences).sort()).toEqual([...findingCodes].sort());
});

test("every code is used somewhere in the product", () => {
  const product = sourceFiles("src").filter(({ path }) => !/core\/(text|finding)\//.test(path));
  const unused = findingCodes.filter((code) => !product.some(({ text }) => text.includes(`"${code}"`)));
  expect(unused).toEqual([]);
});

test("a sentence names place, reason, cure and clause", () => {
  const finding: Finding = {
    ...error("blank", "activity"),
    clause: "CIECCPA061 8.2.5.3",
    at: { input: "activity", name: { zh: "活动数据", en: "activity" }, cell: "排放!B7" },
  };
  expect(sentence(finding, "zh")).toBe(
    "「活动数据」（排放!B7）是空白。空白不等于 0：请填入数值；确实没有请填 0，或缩小引用范围。 [CIECCPA061 8.2.5.3]",
  );
  expect(sentence(finding, "en")).toBe(
    "activity (排放!B7) is blank. Blank is not zero: enter a number, enter 0 if there is none, or shorten the range. [CIECCPA061 8.2.5.3]",
  );
});
