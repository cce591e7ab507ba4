import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { associatedFunctions } from "./associated-functions";
import { builtAddin } from "./built-addin";

const folder = builtAddin();
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const bundles = ["functions.js", "taskpane.js"].map((name) => ({ name, code: read(name) }));
const holding = (pattern: RegExp) => bundles.filter(({ code }) => pattern.test(code)).map(({ name }) => name);
const idsIn = (name: string) =>
  (JSON.parse(read(name)) as { functions: { id: string }[] }).functions.map(({ id }) => id);

const associated = associatedFunctions(folder);

describe("the function file", () => {
  test("runs by itself and associates every function that the Chinese metadata names", () => {
    expect([...associated.keys()]).toEqual(idsIn("functions.json"));
  });

  test("associates every function that the English metadata names", () => {
    expect([...associated.keys()]).toEqual(idsIn("functions.en-US.json"));
  });

  test("calculates when it is called as Excel calls it", () => {
    const direct = associated.get("EMISSION") as (...args: unknown[]) => unknown;
    expect(JSON.stringify(direct([[2]], [[3]], null, null, {}))).toBe("[[6]]");
  });
});

describe("the bundles", () => {
  test.each([
    ["fetch", /\bfetch\s*\(/],
    ["XMLHttpRequest", /\bXMLHttpRequest\b/],
    ["WebSocket", /\bWebSocket\b/],
    ["EventSource", /\bEventSource\b/],
    ["sendBeacon", /\bsendBeacon\b/],
    ["importScripts", /\bimportScripts\b/],
  ])("make no network call by %s", (_name, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });

  test("make no code at run time", () => {
    expect(holding(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/)).toEqual([]);
  });

  test("load no further script", () => {
    expect(holding(/\bimport\s*\(|createElement\(\s*["']script["']\s*\)\s*;?\s*\w+\.src/)).toEqual([]);
  });

  test("hold ASCII only, so that no server can garble them", () => {
    expect(holding(/[\u0080-\uffff]/)).toEqual([]);
  });

  test("still say Chinese sentences", () => {
    const refuse = associated.get("EMISSION") as (...args: unknown[]) => unknown;
    expect(() => refuse([[null]], [[3]], null, null, {})).toThrow(/空白/);
  });

  test("are one file each", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".js"))).toEqual([
      "functions.js",
      "taskpane.js",
    ]);
  });
});

describe("Office.js", () => {
  const everything = readdirSync(folder, { recursive: true, encoding: "utf8" });

  test("is not among the built files", () => {
    expect(everything.filter((name) => /office(\.debug)?\.js$|excel-.*\.js$/i.test(name))).toEqual([]);
  });

  const marks = /o15apptofilemappingtable|_richApiNativeBridge/;

  test("would be recognised by its marks", () => {
    const library = ["office.js", "excel-win32-16.01.js"].map((name) =>
      readFileSync(join("node_modules/@microsoft/office-js/dist", name), "utf8"),
    );
    expect(library.map((code) => marks.test(code))).toEqual([true, true]);
  });

  test("is not inside a bundle", () => {
    expect(holding(marks)).toEqual([]);
  });
});

describe("the page of the pane", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)].map(
    (match) => match[1],
  );

  test("loads Office.js first, then the functions, then the pane", () => {
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  test("waits with the functions and the pane until Office.js has run", () => {
    expect(read("taskpane.html").match(/<script defer/g)).toHaveLength(2);
  });
});

test("the help of every function is where its metadata says", () => {
  const pairs = [
    ["functions.json", "help.html"],
    ["functions.en-US.json", "help.en-US.html"],
  ] as const;
  const missing = pairs.flatMap(([metadata, page]) => {
    const { functions } = JSON.parse(read(metadata)) as { functions: { id: string; helpUrl: string }[] };
    const html = read(page);
    return functions.filter(({ id, helpUrl }) => {
      const isLinked = helpUrl === `https://localhost:3000/${page}#${id}`;
      return !isLinked || !new RegExp(`id=["']?${id}["' >]`).test(html);
    });
  });
  expect(missing).toEqual([]);
});

test("no metadata file reaches the megabyte above which Excel for Windows fails", () => {
  const sizes = ["functions.json", "functions.en-US.json"].map((name) => statSync(join(folder, name)).size);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});
