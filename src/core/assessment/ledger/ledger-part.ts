import type { Finding } from "../../finding";
import type { LedgerTable } from "../../ledger";
import type { Text } from "../../text/language";
import type { PlainDate } from "../../time";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerContents } from "./ledger-contents";

/** 查看时的给定 — what the tables do not say themselves: the days on which they are looked at, the industry that was chosen. */
export interface LookedAt {
  /** On which measures and reviews are overdue. */
  readonly today: PlainDate | undefined;
  /** 截至日 — on which offsets must be retired. */
  readonly asOf: PlainDate | undefined;
  /** On which calibrations must be valid. */
  readonly calibratedOn: PlainDate | undefined;
  /** Left out, it is what the enterprise's division says. */
  readonly industry?: string;
}

/** 同一天查看 — everything looked at on one day. */
export function lookedAtOn(day: PlainDate | undefined): LookedAt {
  return { today: day, asOf: day, calibratedOn: day };
}

/** 台账的一部分 — a step of the work: the tables that are filled in it, those its rules read, and what they say. */
export interface LedgerPart {
  readonly id: string;
  readonly title: Text;
  readonly tables: readonly LedgerTable[];
  readonly reads: readonly LedgerTable[];
  readonly findings: (contents: LedgerContents, given: LookedAt) => readonly Finding[];
}

/** 一部分自己的发现 — parts share tables; each finding is told once, in the part where its table is filled. */
export function ownFindings({ tables }: LedgerPart, findings: readonly Finding[]): readonly Finding[] {
  const own = new Set(findingsOfTables(tables, findings));
  return findings.filter((finding) => finding.at?.input === undefined || own.has(finding));
}
