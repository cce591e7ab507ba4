import { outcomeOf } from "./build-package";

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe("bytes that are no zip file", () => {
  test("an empty file is called empty", async () => {
    expect(await outcomeOf(new Uint8Array())).toBe("empty-file");
  });

  test("an .xls file of Excel 97 is named as such", async () => {
    expect(await outcomeOf(bytesOf(compoundFile, utf16("Workbook")))).toBe("old-xls");
  });

  test("an encrypted workbook is told from an old one", async () => {
    expect(await outcomeOf(bytesOf(compoundFile, utf16("EncryptedPackage")))).toBe("password-protected");
  });

  test("a CSV file in Chinese is called text", async () => {
    expect(await outcomeOf(bytesOf("活动数据,因子\r\n1,2\r\n"))).toBe("text-file");
  });

  test("a text file in UTF-16 is called text", async () => {
    expect(await outcomeOf(bytesOf([0xff, 0xfe], utf16("a,b")))).toBe("text-file");
  });

  test("a PDF file is called by its name", async () => {
    expect(await outcomeOf(bytesOf("%PDF-1.7\n", [0, 1, 2]))).toBe("other-format");
  });

  test("bytes without meaning are not recognised", async () => {
    expect(await outcomeOf(bytesOf([7, 0, 1, 2, 3]))).toBe("other-format");
  });
});
