import { catalogue } from "../../src/functions/catalogue";
import { callSyntax } from "../../src/functions/call-syntax";
import { functionGroups } from "../../src/functions/group-names";
import { helpPage } from "../../src/functions/help-page";
import { exampleDefinitions } from "./example-definitions";

const page = helpPage(exampleDefinitions, "zh", [{ language: "en", address: "help.en-US.html" }]);

describe("the help page", () => {
  test("states its language for screen readers", () => {
    expect(
      [page, helpPage(exampleDefinitions, "en", [])].map((html) => /<html lang="(.*?)">/.exec(html)?.[1]),
    ).toEqual(["zh-CN", "en-US"]);
  });

  test("links to its translation", () => {
    expect(page).toContain('<a href="help.en-US.html" lang="en-US" hreflang="en-US">English</a>');
  });

  test("has a place for every function of the catalogue", () => {
    const real = helpPage(catalogue, "zh", []);
    expect(catalogue.filter(({ id }) => !real.includes(`<section id="${id}"`)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test("every link inside the page leads to a place that exists", () => {
    const real = helpPage(catalogue, "en", []);
    const places = new Set([...real.matchAll(/ id="(.*?)"/g)].map((match) => match[1]));
    const links = [...real.matchAll(/href="#(.*?)"/g)].map((match) => match[1]);
    expect(links.filter((link) => !places.has(link))).toEqual([]);
  });

  test("no two elements share an id", () => {
    const ids = [...helpPage(catalogue, "zh", []).matchAll(/ id="(.*?)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("text is escaped, also when it looks like markup", () => {
    expect(page).toContain("各源的消耗量 &#60;t&#62;");
  });

  test("quotation marks in a formula are escaped", () => {
    expect(page).toContain("=CN.EXAMPLE({1;2},&#34;t&#34;)");
  });

  test("a parameter shows its default unit", () => {
    expect(page).toMatch(/活动数据<\/th><td>.*<\/td><td><code>t<\/code><\/td>/);
  });

  test("an optional parameter is marked as such", () => {
    expect(page).toContain('单位 <span class="quiet">可省略</span>');
  });

  test("the clause of a function is named", () => {
    expect(page).toContain("CIECCPA061 8.2.5.3");
  });

  test("a function without clauses has no heading for them", () => {
    expect(page.match(/依据条款/g)).toHaveLength(1);
  });

  test("a result of several cells is shown as a table", () => {
    expect(page).toContain("<tr><td>2.5</td></tr><tr><td>5</td></tr>");
  });

  test("a group without functions is left out", () => {
    expect(page).not.toContain("碳中和判定");
  });

  test("nothing is loaded from elsewhere", () => {
    expect(page).not.toMatch(/https?:|<script/);
  });
});

describe("how a call is written", () => {
  test("an optional parameter stands in brackets", () => {
    expect(exampleDefinitions.map((definition) => callSyntax(definition, "zh"))[0]).toBe(
      "=CN.EXAMPLE(活动数据, [单位])",
    );
  });

  test("a repeating parameter is followed by an ellipsis", () => {
    expect(exampleDefinitions.map((definition) => callSyntax(definition, "en"))[1]).toBe(
      "=CN.ADDALL(amounts, …)",
    );
  });
});

test("every group of the catalogue has a name", () => {
  const named = new Set(functionGroups.map(({ id }) => id));
  expect(catalogue.filter(({ group }) => !named.has(group)).map(({ id }) => id)).toEqual([]);
});
