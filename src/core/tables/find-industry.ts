import { foldedWordKey } from "../unit";
import type { IndustryRow } from "./source-rows";
import { industries } from "./source-templates";

/** What a name or a code of an industry means. */
export type IndustryAnswer =
  | { readonly code: string; readonly industry: IndustryRow }
  | { readonly ambiguous: readonly IndustryRow[] }
  | { readonly unknown: true };

/** Two to four digits, perhaps with the letter of the section before them and a name behind them. */
const codePattern = /^[A-D]?(\d{2,4})(?!\d)/i;

/**
 * 识别行业 — finds an industry by its GB/T 4754 code (two to four digits, with or without its name), by its name, or by
 * what people call it. A name that means several industries is never settled in silence.
 */
export function findIndustry(text: string): IndustryAnswer {
  const plain = text.normalize("NFKC").trim();
  const code = codePattern.exec(plain)?.[1];
  if (code !== undefined) {
    const industry = industryOfCode(code);
    return industry === undefined ? { unknown: true } : { code, industry };
  }
  const exact = namedAs(plain, foldedWordKey);
  const named = exact.length > 0 ? exact : namedAs(plain, industryKey);
  const codes = [...new Set(named.flatMap((row) => row.codes))].sort();
  const [only] = codes;
  const [first] = named;
  if (first === undefined || only === undefined) return { unknown: true };
  if (codes.length === 1) return { code: only, industry: industryOfCode(only) ?? first };
  return { ambiguous: codes.map(industryOfCode).filter((row) => row !== undefined) };
}

function namedAs(text: string, keyOf: (name: string) => string): readonly IndustryRow[] {
  const key = keyOf(text);
  return industries.filter((row) =>
    [row.name.zh, row.name.en, ...row.aliases].some((name) => keyOf(name) === key),
  );
}

/** The row with the longest code that the given code begins with. */
function industryOfCode(code: string): IndustryRow | undefined {
  return industries
    .filter(({ codes: [own, another] }) => another === undefined && own !== undefined && code.startsWith(own))
    .sort((first, second) => (second.codes[0]?.length ?? 0) - (first.codes[0]?.length ?? 0))[0];
}

/** 业, 行业 and 制造 at the end are no part of a name: 通用设备制造 is 通用设备制造业. */
function industryKey(name: string): string {
  return foldedWordKey(name).replace(/(行业|企业|(?<!加)工业|制造业|制造|业)$/, "");
}
