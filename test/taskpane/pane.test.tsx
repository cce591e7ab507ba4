import { renderToStaticMarkup } from "react-dom/server";
import { catalogue } from "../../src/functions/catalogue";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import type { Surroundings } from "../../src/taskpane/surroundings";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";

function pane(displayLanguage: string, surroundings: Surroundings): string {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
  return renderToStaticMarkup(<App surroundings={surroundings} />);
}

afterEach(() => showNotice(undefined));

describe("the start page", () => {
  test("speaks Chinese in a Chinese Excel", () => {
    expect(pane("zh-CN", "excel")).toContain(zh.purpose);
  });

  test("speaks English in an Excel that is not Chinese", () => {
    expect(pane("de-DE", "excel")).toContain(en.purpose);
  });

  test("offers the other language, marked with its own language", () => {
    expect(pane("zh-CN", "excel")).toMatch(/<button[^>]*lang="en-US"[^>]*>English</);
  });

  test("lists every function", () => {
    const page = pane("zh-CN", "excel");
    expect(catalogue.filter(({ id }) => !page.includes(`CN.${id}<`)).map(({ id }) => id)).toEqual([]);
  });

  test("has a header, a main part and a search as landmarks", () => {
    const page = pane("zh-CN", "excel");
    expect(["<header", "<main", "<search"].filter((landmark) => !page.includes(landmark))).toEqual([]);
  });

  test("has one heading of the first level", () => {
    expect(pane("zh-CN", "excel").match(/<h1/g)).toHaveLength(1);
  });

  test("names the search box for screen readers", () => {
    expect(pane("en-US", "excel")).toContain(`aria-label="${en.search}"`);
  });

  test("offers to recalculate inside Excel", () => {
    expect(pane("zh-CN", "excel")).toContain(zh.recalculate);
  });

  test("does not offer to recalculate outside Excel", () => {
    expect(pane("zh-CN", "browser")).not.toContain(zh.recalculate);
  });

  test("says so when it is open outside Excel", () => {
    expect(pane("zh-CN", "browser")).toContain(zh.outsideExcel);
  });

  test("says so when Office.js did not load", () => {
    expect(pane("zh-CN", "without-office")).toContain(zh.officeJsMissing);
  });

  test("shows the reason of a failure", () => {
    showNotice({ kind: "recalculation-failed", reason: "busy" });
    expect(pane("en-US", "excel")).toContain(en.recalculationFailed("busy"));
  });

  test("links to the help page in the language it speaks", () => {
    expect(pane("en-US", "excel")).toContain('href="help.en-US.html"');
  });
});
