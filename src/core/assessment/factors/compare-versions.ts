import { error, type Finding, type Place } from "../../finding";
import type { Exact } from "../../number";
import { sum } from "../../number";
import { emissionFactor } from "../../quantification";

/** 一行活动数据 — one row of a ledger with the name under which both versions know its factor. */
export interface VersionedRow {
  readonly key: string;
  readonly activity: Exact;
  readonly at: Place;
}

/** The values of one version by key; `undefined` where it has none. */
export type VersionValues = (key: string) => Exact | undefined;

/** 一行的变化 — both factors and emissions of a row, and by how much it moves. */
export interface VersionChange {
  readonly row: VersionedRow;
  readonly factors: readonly [before: Exact, after: Exact];
  readonly emissions: readonly [before: Exact, after: Exact];
  readonly difference: Exact;
}

/** What a change of the total means, where the ledger tells what to hold it against. */
export interface VersionLimits {
  /** The share of the total before, beyond which the base year is to be looked at again. */
  readonly threshold?: Exact | undefined;
  /** The conclusion that a total leads to. */
  readonly judge?: ((total: Exact) => string) | undefined;
}

/** 版本比较 — rows with both values, findings for the others; a total only where no row is missing. */
export interface VersionComparison {
  readonly changes: readonly (VersionChange | Finding)[];
  readonly total?: {
    readonly before: Exact;
    readonly after: Exact;
    readonly difference: Exact;
    /** Absent where the total before is zero. */
    readonly share?: Exact;
    readonly exceedsThreshold?: boolean;
    readonly verdicts?: { readonly before: string; readonly after: string; readonly isFlipped: boolean };
  };
}

/**
 * 更新预览 — what would move if the values of one version were replaced by those of another: by row and in total. It changes
 * nothing; what was judged with the version before stays as it was judged.
 */
export function compareVersions(
  rows: readonly VersionedRow[],
  before: VersionValues,
  after: VersionValues,
  limits: VersionLimits = {},
): VersionComparison {
  const changes = rows.map((row) => changeOf(row, before(row.key), after(row.key)));
  const complete = changes.filter(isChange);
  if (complete.length < changes.length) return { changes };
  const totalBefore = sum(complete.map(({ emissions }) => emissions[0]));
  const totalAfter = sum(complete.map(({ emissions }) => emissions[1]));
  const difference = totalAfter.minus(totalBefore);
  const share = totalBefore.isZero() ? undefined : difference.dividedBy(totalBefore);
  const { threshold, judge } = limits;
  return {
    changes,
    total: {
      before: totalBefore,
      after: totalAfter,
      difference,
      ...(share === undefined ? {} : { share }),
      ...(threshold === undefined || share === undefined
        ? {}
        : { exceedsThreshold: size(share).compare(threshold) > 0 }),
      ...(judge === undefined ? {} : { verdicts: verdictsOf(judge, totalBefore, totalAfter) }),
    },
  };
}

/** Whether a row could be compared. */
export function isChange(change: VersionChange | Finding): change is VersionChange {
  return "factors" in change;
}

function changeOf(
  row: VersionedRow,
  before: Exact | undefined,
  after: Exact | undefined,
): VersionChange | Finding {
  if (before === undefined) return missing(row, "before");
  if (after === undefined) return missing(row, "after");
  const old = emissionFactor.calculate({ activity: row.activity, factor: before });
  if (!old.ok) return { ...old.finding, at: row.at };
  const next = emissionFactor.calculate({ activity: row.activity, factor: after });
  if (!next.ok) return { ...next.finding, at: row.at };
  return {
    row,
    factors: [before, after],
    emissions: [old.value, next.value],
    difference: next.value.minus(old.value),
  };
}

function missing({ key, at }: VersionedRow, edition: "before" | "after"): Finding {
  return { ...error("preview-key-missing", undefined, { found: key, edition }), at };
}

function verdictsOf(judge: (total: Exact) => string, before: Exact, after: Exact) {
  const [first, second] = [judge(before), judge(after)];
  return { before: first, after: second, isFlipped: first !== second };
}

function size(value: Exact): Exact {
  return value.isNegative() ? value.negated() : value;
}
