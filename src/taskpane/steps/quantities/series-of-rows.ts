import {
  nameKey,
  seriesCompleteness,
  type Field,
  type Finding,
  type Period,
  type Place,
  type PlainDate,
} from "../../../core";
import type { KnownSource } from "./known-sources";
import type { QuantityRow } from "./quantity-rows";

/** 一个序列 — the months of a source (and of what it uses), how many are there and which are missing. */
export interface MonthlySeries {
  readonly id: string;
  readonly name: string;
  readonly expected: number;
  readonly present: number;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** Rows that differ in one of these are different series. */
const levels = ["base", "department", "process", "product", "equipment"];

/** 各序列的完整性 — B7: a datum for every month of the period; rows without an amount are no data. */
export function monthlySeries(rows: readonly QuantityRow[], declared: Period): readonly MonthlySeries[] {
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
    const report = seriesCompleteness(entries, declared, "monthly", series);
    if (report === undefined) return [];
    const { expected, present, findings } = report;
    const missing = findings.flatMap(({ code, values }) =>
      code === "series-missing" ? [values["found"] ?? ""] : [],
    );
    // One month in a longer period: yearly things are recorded so; whether it is one, people know.
    if (present === 1 && expected > 1) {
      const { clause } = findings[0] ?? {};
      const once: Finding = {
        code: "series-once",
        severity: "question",
        ...(clause === undefined ? {} : { clause }),
        at: series,
        values: {},
      };
      return [{ id, name, expected, present, missing, findings: [once] }];
    }
    return [{ id, name, expected, present, missing, findings }];
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

function partsOf({ source, kind, fields }: QuantityRow): readonly string[] {
  const of = (column: string): string => {
    const value = fields[column]?.value;
    if (typeof value !== "string") return "";
    const choices = kind.table.columns.find(({ id }) => id === column)?.choices;
    return choices?.find(({ id }) => id === value)?.text.zh ?? value;
  };
  return [source ?? "", kind.item === undefined ? "" : of(kind.item), ...levels.map(of)];
}
