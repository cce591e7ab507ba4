import { zipSync } from "fflate";
import { readWorkbook } from "../../../src/sheet/file/read-workbook";
import { buildPackage, oneSheet, outcomeOf, pack, packageParts } from "./build-package";

const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** Where a signature of four bytes stands, counted from the start; `which` counts its occurrences. */
function find(bytes: Uint8Array, signature: number, which = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let seen = 0;
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === signature && seen++ === which) return at;
  }
  throw new Error("The signature is not there.");
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

/** The bytes with one 32-bit number written over. */
function tampered(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe("a package that is a workbook", () => {
  test("is read", async () => {
    expect(await outcomeOf(good)).toBe("ok");
  });

  test("is read although bytes precede its directory end as a comment follows it", async () => {
    const commented = new Uint8Array(good.length + 3);
    commented.set(good);
    new DataView(commented.buffer).setUint16(find(good, DIRECTORY_END) + 20, 3, true);
    expect(await outcomeOf(commented)).toBe("ok");
  });

  test("is found under part names that differ in case", async () => {
    const parts = packageParts({ sheets: { 表: "" } });
    const { "xl/worksheets/sheet1.xml": sheet = "", ...rest } = parts;
    expect(await outcomeOf(pack({ ...rest, "XL/Worksheets/Sheet1.xml": sheet }))).toBe("ok");
  });
});

describe("a package that is cut off or damaged", () => {
  test("without its end is called incomplete", async () => {
    expect(await outcomeOf(good.subarray(0, good.length - 30))).toBe("truncated");
  });

  test("that consists of two letters is called incomplete", async () => {
    expect(await outcomeOf(new TextEncoder().encode("PK"))).toBe("truncated");
  });

  test.each(Array.from({ length: 40 }, (_, step) => step / 40))(
    "cut off at %d of its length is refused without an exception",
    async (share) => {
      expect(await outcomeOf(good.slice(0, Math.floor(good.length * share)))).not.toBe("ok");
    },
  );

  test("with a flipped bit in a part is called damaged", async () => {
    const copy = good.slice();
    const local = find(good, LOCAL_HEADER, 2);
    copy[local + 30 + 25] = (copy[local + 30 + 25] as number) ^ 1;
    expect(await outcomeOf(copy)).toBe("damaged");
  });

  test("whose directory points outside the file is refused", async () => {
    expect(await outcomeOf(tampered(good, find(good, DIRECTORY_HEADER) + 42, 0x7fffffff))).toBe("truncated");
  });

  test("whose entries share their bytes is refused", async () => {
    const first = find(good, DIRECTORY_HEADER);
    const second = find(good, DIRECTORY_HEADER, 1);
    const place = new DataView(good.buffer, good.byteOffset).getUint32(first + 42, true);
    expect(await outcomeOf(tampered(good, second + 42, place))).toBe("damaged");
  });

  test("with two parts of one name is refused", async () => {
    const parts = packageParts({ sheets: { 表: "" } });
    expect(await outcomeOf(pack({ ...parts, "xl/Workbook.xml": "<workbook/>" }))).toBe("damaged");
  });

  test("with an encrypted entry is called password-protected", async () => {
    const copy = good.slice();
    for (let which = 0; which < 7; which++) copy[find(good, DIRECTORY_HEADER, which) + 8] = 1;
    expect(await outcomeOf(copy)).toBe("password-protected");
  });

  test("whose sheet is missing is called damaged", async () => {
    const rest = packageParts({ sheets: { 表: "" } });
    delete rest["xl/worksheets/sheet1.xml"];
    expect(await outcomeOf(pack(rest))).toBe("damaged");
  });
});

describe("a zip file of another kind", () => {
  test.each([
    ["word/document.xml", "Word"],
    ["ppt/presentation.xml", "PowerPoint"],
    ["content.xml", "OpenDocument"],
    ["xl/workbook.bin", ".xlsb"],
    ["readme.txt", "ordinary zip file"],
  ])("with %s is described as %s", async (part, description) => {
    const result = await readWorkbook(pack({ [part]: "<x/>" }));
    expect(result).toMatchObject({ ok: false, failure: { code: "not-a-workbook" } });
    expect(result.ok ? "" : result.failure.sentence.en).toContain(description);
  });

  test("without any entry is no workbook", async () => {
    expect(await outcomeOf(zipSync({}))).toBe("not-a-workbook");
  });
});

describe("a zip bomb", () => {
  const zeros = new Uint8Array(64 * 1024 * 1024);

  test("that declares its size is refused for its ratio before it is unpacked", async () => {
    const bytes = pack({ ...packageParts({ sheets: { 表: "" } }), "xl/media/image1.png": zeros });
    const result = await readWorkbook(bytes);
    expect(result.ok ? "" : result.failure.sentence.en).toContain("packed");
  });

  test("that hides its size is stopped while it is unpacked", async () => {
    const bytes = pack({ ...packageParts({ sheets: { 表: "" } }), "xl/worksheets/sheet1.xml": zeros });
    const sheet = packageParts({ sheets: { 表: "" } });
    const index = Object.keys(sheet).indexOf("xl/worksheets/sheet1.xml");
    const lying = tampered(bytes, find(bytes, DIRECTORY_HEADER, index) + 24, 1000);
    const result = await readWorkbook(lying);
    expect(result.ok ? "" : result.failure.sentence.en).toContain("more than the file declares");
  });

  test("of too many parts is refused", async () => {
    const limits = { entries: 5 };
    expect(await readWorkbook(buildPackage({ sheets: { 表: "" } }), { limits })).toMatchObject({
      ok: false,
      failure: { code: "too-large" },
    });
  });

  test.each(["fileBytes", "partBytes", "packageBytes"])("beyond the limit %s is refused", async (limit) => {
    expect(await readWorkbook(good, { limits: { [limit]: 100 } })).toMatchObject({
      ok: false,
      failure: { code: "too-large" },
    });
  });
});
