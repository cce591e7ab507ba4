import type { Finding, Place } from "../../finding";
import type { Field } from "../../ledger";
import type { Exact } from "../../number";
import { nameKey } from "../sources/same-name";
import type { Period, PlainDate } from "../../time";
import { seriesCompleteness } from "../data-quality/series-completeness";
import type { KnownSource } from "./known-sources";
import { seriesFrequency, type PlannedFrequency } from "./planned-frequency";
import type { QuantityRow } from "./quantity-rows";

/** 一个序列 — the months of a source (and of what it uses), how many are there and which are missing. */
export interface MonthlySeries {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** By month, unless the plans say that there is less often something to record. */
  readonly frequency: "monthly" | "quarterly" | "yearly";
  readonly expected: number;
  readonly present: number;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** Rows that differ in one of these are different series. */
const levels = ["base", "department", "process", "product", "equipment"];

/**
 * 各序列的完整性 — B7: a datum for every month of the period, or as often as the plans say; rows without an amount are no data. A
 * series that is stated as zero is complete with its row.
 */
export function monthlySeries(
  rows: readonly QuantityRow[],
  declared: Period,
  plans: readonly PlannedFrequency[] = [],
): readonly MonthlySeries[] {
  const groups = new Map<string, QuantityRow[]>();
  for (const row of rows) {
    if (row.source === undefined || !row.hasAmount) continue;
    const key = [row.kind.table.id, ...partsOf(row)].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([id, group]): MonthlySeries[] => {
    const [first] = group;
    if (first === undefined) return [];
    const name = partsOf(first)
      .filter((part) => part !== "")
      .join(" · ");
    const { table } = first.kind;
    const series: Place = { input: `${table.name}.month`, name: { zh: name, en: name } };
    const entries = group.map(({ fields, month }) => ({
      date: month,
      finding: undefined,
      at: (fields["month"] as Field<PlainDate> | undefined)?.at ?? series,
    }));
    const source = first.source ?? "";
    const frequency = seriesFrequency(source, plans);
    const report = seriesCompleteness(entries, declared, frequency, series);
    if (report === undefined) return [];
    const { present } = report;
    const others = report.findings.filter(({ code }) => code !== "series-missing");
    const gaps = report.findings.filter(({ code }) => code === "series-missing");
    const known = { id, name, source, frequency, present };
    if (present > 0 && group.every(isStatedZero)) {
      return [{ ...known, expected: present, missing: [], findings: others }];
    }
    const { expected } = report;
    const missing = gaps.map(({ values }) => values["found"] ?? "");
    // One month in a longer period: yearly things are recorded so; whether it is one, people know.
    if (present === 1 && expected > 1) {
      const { clause } = gaps[0] ?? {};
      const once: Finding = {
        code: "series-once",
        severity: "question",
        ...(clause === undefined ? {} : { clause }),
        at: series,
        values: {},
      };
      return [{ ...known, expected, missing, findings: [once, ...others] }];
    }
    // What is missing in one series is one thing to see to.
    const gap = gaps.slice(0, 1).map((each) => ({ ...each, values: { found: missing.join(", ") } }));
    return [{ ...known, expected, missing, findings: [...gap, ...others] }];
  });
}

/** 尚无数据的源 — sources that are in use and have no row at all. */
export function sourcesWithoutRows(
  sources: readonly KnownSource[],
  rows: readonly QuantityRow[],
  apart: readonly string[],
): readonly KnownSource[] {
  const there = new Set([
    ...rows.flatMap(({ source }) => (source === undefined ? [] : [nameKey(source)])),
    ...apart.map(nameKey),
  ]);
  return sources.filter(({ name, isPlanned }) => !isPlanned && !there.has(nameKey(name)));
}

function isStatedZero({ kind, fields }: QuantityRow): boolean {
  return (fields[kind.amount] as Field<Exact> | undefined)?.value?.isZero() === true;
}

function partsOf({ source, kind, fields }: QuantityRow): readonly string[] {
  const of = (column: string): string => {
    const value = fields[column]?.value;
    if (typeof value !== "string") return "";
    const choices = kind.table.columns.find(({ id }) => id === column)?.choices;
    return choices?.find(({ id }) => id === value)?.text.zh ?? value;
  };
  return [source ?? "", kind.item === undefined ? "" : of(kind.item), ...levels.map(of)];
}
