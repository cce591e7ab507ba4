import type { Language, Text } from "../core";

/** 启动选项 — how `npm start` was asked to start. */
export interface StartOptions {
  readonly port: number;
  readonly file?: string;
  readonly language: Language;
  readonly opensBrowser: boolean;
  /** Only print totals and verdict, serve nothing. */
  readonly onlyChecks: boolean;
}

/** The options, or the sentence that says which one is wrong. */
export type StartOptionsResult =
  { readonly ok: true; readonly options: StartOptions } | { readonly ok: false; readonly sentence: Text };

interface Draft {
  port: number;
  file?: string;
  language: Language;
  opensBrowser: boolean;
  onlyChecks: boolean;
}

/** Reads the words after `npm start --`; both `--port 3001` and `--port=3001` are understood. */
export function startOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptionsResult {
  const isUnattended = (environment["CI"] ?? "") !== "";
  const draft: Draft = { port: 3000, language: "zh", opensBrowser: !isUnattended, onlyChecks: false };
  const rest = words.flatMap((word) => (/^--\w+=/.test(word) ? splitOnce(word) : [word]));
  while (rest.length > 0) {
    const name = rest.shift() ?? "";
    const problem = take(draft, name, rest);
    if (problem !== undefined) return { ok: false, sentence: problem };
  }
  return { ok: true, options: draft };
}

function take(draft: Draft, name: string, rest: string[]): Text | undefined {
  switch (name) {
    case "--no-open":
      draft.opensBrowser = false;
      return undefined;
    case "--check":
      draft.onlyChecks = true;
      return undefined;
    case "--port": {
      const value = rest.shift() ?? "";
      const port = Number(value);
      if (!/^\d{1,5}$/.test(value) || port > 65535) return notAPort(value);
      draft.port = port;
      return undefined;
    }
    case "--file": {
      const value = rest.shift() ?? "";
      if (value === "") return missingValue(name);
      draft.file = value;
      return undefined;
    }
    case "--lang": {
      const value = rest.shift() ?? "";
      if (value !== "zh" && value !== "en") return notALanguage(value);
      draft.language = value;
      return undefined;
    }
    default:
      return unknownOption(name);
  }
}

function splitOnce(word: string): string[] {
  const at = word.indexOf("=");
  return [word.slice(0, at), word.slice(at + 1)];
}

const notAPort = (value: string): Text => ({
  zh: `“${value}”不是端口号：--port 后写 0 到 65535 的整数。`,
  en: `"${value}" is no port: write a whole number from 0 to 65535 after --port.`,
});

const missingValue = (name: string): Text => ({
  zh: `${name} 后面缺少文件路径。`,
  en: `${name} needs the path of a file after it.`,
});

const notALanguage = (value: string): Text => ({
  zh: `不认识语言“${value}”：--lang 后写 zh 或 en。`,
  en: `"${value}" is no language here: write zh or en after --lang.`,
});

const unknownOption = (name: string): Text => ({
  zh: `不认识选项“${name}”。可用：--port N、--file 台账.xlsx、--lang zh|en、--no-open、--check。`,
  en: `Unknown option "${name}". There are: --port N, --file book.xlsx, --lang zh|en, --no-open, --check.`,
});
