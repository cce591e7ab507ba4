import { decodeText } from "../../src/taskpane/steps/offsets/decode-text";

describe("the text of a file", () => {
  test("is read in UTF-8, with or without its mark", () => {
    expect(decodeText(new TextEncoder().encode("\uFEFF序列号"))).toBe("序列号");
  });

  test("is read in GBK", () => {
    expect(decodeText(Uint8Array.from([0xd0, 0xf2, 0xc1, 0xd0, 0xba, 0xc5]))).toBe("序列号");
  });

  test("is read in UTF-16", () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x8f, 0x5e]))).toBe("序");
  });

  test("is none where the file is no text", () => {
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeUndefined();
  });
});
