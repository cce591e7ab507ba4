import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Language } from "../core";

/** What was asked for on the command line. */
export interface Request {
  readonly language: Language;
  readonly path: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads one file name and the given options; undefined where they make no sense, so that the usage can be shown. */
export function readArguments(
  given: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { ...options, lang: { type: "string", default: "zh" } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    const { lang, ...rest } = values as Record<string, string | boolean | undefined>;
    if (path === undefined || path === "" || more.length > 0) return undefined;
    return lang === "zh" || lang === "en" ? { language: lang, path, options: rest } : undefined;
  } catch {
    return undefined;
  }
}

/** The language that was asked for, even where the rest makes no sense. */
export const languageOf = (given: readonly string[]): Language =>
  given.includes("--lang=en") || given[given.indexOf("--lang") + 1] === "en" ? "en" : "zh";
