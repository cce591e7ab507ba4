import { compareDates, parseDate, type PlainDate } from "../time";
import type { AccountingStandardRow, AccountingSubject } from "./accounting-standard-rows";
import accountingJson from "./accounting-standards.json";
import { findIndustry } from "./find-industry";

export type { AccountingStandardRow, AccountingSubject } from "./accounting-standard-rows";

/** 核算标准表 — every edition that is known, part by part, oldest first. */
export const accountingStandards = accountingJson.rows as readonly AccountingStandardRow[];

/** 核算标准的行业表 — whom each part of GB/T 32151 is for. */
export const accountingSubjects = accountingJson.subjects as readonly AccountingSubject[];

/** 核算标准表版本 — the version of this table; see CHANGELOG.md. */
export const accountingStandardsVersion = accountingJson.version;

/** 某日的版本 — the editions of a part as they stand on a day. */
export interface EditionsOnDay {
  /** The newest that is in force; `undefined` before the first one. */
  readonly inForce: AccountingStandardRow | undefined;
  /** Known and not yet in force. */
  readonly coming: readonly AccountingStandardRow[];
  /** Replaced by a newer one. */
  readonly replaced: readonly AccountingStandardRow[];
}

/** 某日有效的版本 — which edition of a part is in force on a day, from its day of effect until the next one's. */
export function editionsOn(part: number, day: PlainDate): EditionsOnDay {
  const editions = accountingStandards.filter((row) => row.part === part);
  const begun = editions.filter((row) => hasBegun(row, day));
  return {
    inForce: begun.at(-1),
    coming: editions.filter((row) => !hasBegun(row, day)),
    replaced: begun.slice(0, -1),
  };
}

function hasBegun({ effective }: AccountingStandardRow, day: PlainDate): boolean {
  const first = parseDate(effective);
  return first !== undefined && compareDates(first, day) <= 0;
}

/** What an industry leads to: one part, several that only a person can tell apart, or none but the general standard. */
export type AccountingAnswer =
  | { readonly subject: AccountingSubject }
  | { readonly ambiguous: readonly AccountingSubject[] }
  | { readonly general: true }
  | { readonly unknown: true };

/** 行业 → 核算标准 — by the words of a subject first, then by the GB/T 4754 code; several candidates are never settled here. */
export function findAccountingSubject(text: string): AccountingAnswer {
  const plain = folded(text);
  const exact = accountingSubjects.filter(({ subject, words }) =>
    [subject.zh, subject.en, ...words].some((word) => folded(word) === plain),
  );
  if (exact.length > 0) return answerOf(exact);
  const industry = findIndustry(text);
  if ("code" in industry) return answerOf(byCode(industry.code));
  const near = accountingSubjects.filter(
    ({ subject, words }) =>
      plain.length > 1 && [subject.zh, subject.en, ...words].some((word) => folded(word).includes(plain)),
  );
  if (near.length > 0) return answerOf(near);
  return "ambiguous" in industry
    ? answerOf(industry.ambiguous.flatMap(({ codes }) => codes.flatMap(byCode)))
    : { unknown: true };
}

/** The part with the longest code that holds a code, together with the parts inside it, where there are any. */
function byCode(code: string): readonly AccountingSubject[] {
  const around = accountingSubjects
    .flatMap((subject) =>
      subject.codes.filter((own) => code.startsWith(own)).map((own) => ({ subject, own })),
    )
    .sort((one, other) => other.own.length - one.own.length);
  const nearest = around.filter(({ own }) => own.length === around[0]?.own.length);
  const inside = accountingSubjects.filter(({ codes }) =>
    codes.some((own) => own !== code && own.startsWith(code)),
  );
  return [...nearest.map(({ subject }) => subject), ...inside];
}

function answerOf(found: readonly AccountingSubject[]): AccountingAnswer {
  const subjects = [...new Set(found)];
  const [first] = subjects;
  if (first === undefined) return { general: true };
  return subjects.length === 1 ? { subject: first } : { ambiguous: subjects };
}

/** Endings such as 生产企业 and 业 are no part of what an industry is called. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .toLowerCase()
    .replace(/(生产企业|制造企业|行业|企业|机构|制造业|制造|业)$/, "");
}
