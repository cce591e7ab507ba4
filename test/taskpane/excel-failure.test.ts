import { failureText } from "../../src/taskpane/NoticeBar";
import { en } from "../../src/taskpane/text/en";
import { failureOf } from "../../src/taskpane/workbook/excel-failure";

const refusal = (code: string) => Object.assign(new Error("words of Excel"), { code });

test.each([
  ["InvalidOperationInCellEditMode", "cell-is-edited"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "not-there"],
  ["ApiNotFound", "not-supported"],
  ["ServiceNotAvailable", "busy"],
  ["GeneralException", "other"],
])("%s is understood as %s", (code, kind) => {
  expect(failureOf(refusal(code)).kind).toBe(kind);
});

test("what is no error at all still has a sentence", () => {
  expect(failureText(failureOf("strange"), en)).toBe("Excel did not finish: strange");
});

test("Excel's own words and code stay in the sentence, for those who help", () => {
  expect(failureText(failureOf(refusal("AccessDenied")), en)).toContain("AccessDenied: words of Excel");
});
