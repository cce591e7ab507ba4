import { FileRefusal } from "./file-refusal";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream that holds an encrypted workbook; names in a compound file are UTF-16, hence the zero bytes. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

const OTHER_FORMATS: readonly { readonly start: readonly number[]; readonly name: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], name: "PDF" },
  { start: [0x89, 0x50, 0x4e, 0x47], name: "PNG" },
  { start: [0xff, 0xd8, 0xff], name: "JPEG" },
  { start: [0x52, 0x61, 0x72, 0x21], name: "RAR" },
  { start: [0x37, 0x7a, 0xbc, 0xaf], name: "7z" },
  { start: [0x1f, 0x8b], name: "gzip" },
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** 文件类型识别 — refuses bytes that do not start like a zip package, and says what they look like instead. */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new FileRefusal("empty-file", { zh: "文件是空的（0 字节）。", en: "The file is empty (0 bytes)." });
  }
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (startsWith(bytes, ZIP)) return;
  const format = OTHER_FORMATS.find(({ start }) => startsWith(bytes, start));
  if (format) {
    throw new FileRefusal("other-format", {
      zh: `这是 ${format.name} 文件，不是 Excel 工作簿（.xlsx）。`,
      en: `This is a ${format.name} file, not an Excel workbook (.xlsx).`,
    });
  }
  if (looksLikeText(bytes)) {
    throw new FileRefusal("text-file", {
      zh: "这是文本文件（例如 CSV 或网页），不是 Excel 工作簿；请用 Excel 打开后另存为 .xlsx。",
      en: "This is a text file (CSV or a web page, say), not an Excel workbook; open it in Excel and save as .xlsx.",
    });
  }
  throw new FileRefusal("other-format", {
    zh: "无法识别的文件格式，不是 Excel 工作簿（.xlsx）。",
    en: "The file format is not recognised; it is not an Excel workbook (.xlsx).",
  });
}

function compoundFile(bytes: Uint8Array): FileRefusal {
  if (contains(bytes, ENCRYPTED_STREAM)) {
    return new FileRefusal("password-protected", {
      zh: "工作簿设有打开密码，内容已加密；请在 Excel 中去掉密码后再试。",
      en: "The workbook is encrypted with a password; remove the password in Excel and try again.",
    });
  }
  return new FileRefusal("old-xls", {
    zh: "这是旧版二进制文件（Excel 97–2003 的 .xls 等），无法读取；请在 Excel 中另存为 .xlsx。",
    en: "This is an old binary file (.xls of Excel 97–2003 or the like); save it as .xlsx in Excel.",
  });
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] as number;
  let from = bytes.indexOf(first);
  while (from >= 0) {
    if (wanted.every((byte, index) => bytes[from + index] === byte)) return true;
    from = bytes.indexOf(first, from + 1);
  }
  return false;
}

/** Text has line breaks and tabs but no other control characters; UTF-16 text starts with its byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const sample = bytes.subarray(0, 4096);
  return sample.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
