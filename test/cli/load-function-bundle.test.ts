import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFunctionBundle } from "../../src/cli/load-function-bundle";

const METADATA = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [{ id: "ADD", name: "ADD", parameters: [], result: {} }],
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(script: string, metadata = METADATA): void {
  writeFileSync(join(folder, "functions.js"), script);
  writeFileSync(join(folder, "functions.json"), metadata);
  writeFileSync(join(folder, "functions.en-US.json"), metadata);
}

/** The library of a bundle that must load. */
function good(language: "zh" | "en" = "zh") {
  const loaded = loadFunctionBundle(folder, language);
  if (!loaded.ok) throw new Error(loaded.sentence.en);
  return loaded.library;
}

describe("the function bundle", () => {
  test("gives the functions that it associates", () => {
    write('(()=>{"use strict";CustomFunctions.associate("ADD",(a,b)=>a+b)})()');
    expect(good().associated.get("ADD")?.(1, 2)).toBe(3);
  });

  test("says whether its functions take error values", () => {
    write('CustomFunctions.associate("ADD",()=>1)');
    expect(good().allowErrors).toBe(true);
  });

  test("makes errors that are recognised with code and sentence", () => {
    write(
      'CustomFunctions.associate("ADD",()=>new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable,"缺"))',
    );
    const library = good();
    const result = library.associated.get("ADD")?.();
    expect([library.isFunctionError(result), result]).toEqual([true, { code: "#N/A", message: "缺" }]);
  });

  test("may bring an error class of its own", () => {
    write(
      'class E extends Error{};CustomFunctions.associate("ADD",()=>Object.assign(new E("x"),{code:"#VALUE!"}))',
    );
    const library = good();
    expect(library.isFunctionError(library.associated.get("ADD")?.())).toBe(true);
  });

  test.each([null, 1, "#N/A", {}, { code: 5 }, { code: "ENOENT" }, []])(
    "does not take %p for an error",
    (value) => {
      write('CustomFunctions.associate("ADD",()=>1)');
      expect(good().isFunctionError(value)).toBe(false);
    },
  );

  test("is told in which language people read", () => {
    write('CustomFunctions.associate("ADD",()=>Office.context.displayLanguage)');
    expect(good("en").associated.get("ADD")?.()).toBe("en-US");
  });

  test("that was not built is answered with the command that builds it", () => {
    const loaded = loadFunctionBundle(folder);
    expect(loaded.ok ? "" : loaded.sentence.zh).toContain("npm run build");
  });

  test("that does not associate a function it describes is refused", () => {
    write('CustomFunctions.associate("OTHER",()=>1)');
    expect(loadFunctionBundle(folder).ok).toBe(false);
  });

  test.each([
    ["throws", 'throw new TypeError("x")', METADATA],
    ["is no script", "({", METADATA],
    ["is described by no JSON", 'CustomFunctions.associate("ADD",()=>1)', "{"],
    ["is described by other JSON", 'CustomFunctions.associate("ADD",()=>1)', "[]"],
  ])("that %s is refused with a sentence", (_, script, metadata) => {
    write(script, metadata);
    const loaded = loadFunctionBundle(folder);
    expect(loaded.ok ? "" : loaded.sentence.en).toContain("cannot be loaded");
  });
});
