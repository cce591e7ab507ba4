import { error, type Finding, type Place } from "../../finding";
import { historyTable, readRecords, type RecordRow, type TableContent } from "../../ledger";
import { Exact } from "../../number";
import { dzjn108 } from "../../standards";
import { shown } from "../../trace";
import { against } from "../finding-of-rule";
import type { History } from "./history";
import { foldedWord } from "../../text/folded-word";

/** 历年排放 — the table of past years as read: figures by year, and what is to be said about them. */
export interface HistoryAssessment {
  readonly totals: History;
  readonly intensities: History;
  readonly findings: readonly Finding[];
}

type Row = RecordRow<(typeof historyTable)["columns"]>;

/**
 * 评审历年排放 — A8, C13: years that can be read and stand there once, all by one accounting method. A year that is there
 * twice has no figure, because nobody can tell which row counts.
 */
export function assessHistory(content: TableContent): HistoryAssessment {
  const { rows, findings } = readRecords(historyTable, content, "expected");
  const years = new Map<number, Row[]>();
  const said: Finding[] = [...findings];
  for (const row of rows) {
    const { year } = row.fields;
    if (year.value === undefined) continue;
    const number = yearOf(year.value);
    if (number === undefined) said.push(at(year.at, "year-unreadable", shown(year.value)));
    else years.set(number, [...(years.get(number) ?? []), row]);
  }
  for (const [year, [, second]] of years) {
    if (second !== undefined) said.push(at(second.fields.year.at, "year-twice", `${year}`));
  }
  const ordered = [...years].sort(([one], [other]) => one - other);
  const figures = (of: "total" | "intensity"): History => ({
    years: ordered.map(([year]) => year),
    values: ordered.map(([, [first, second]]) =>
      second === undefined ? first?.fields[of].value : undefined,
    ),
  });
  return {
    totals: figures("total"),
    intensities: figures("intensity"),
    findings: [...said, ...oneMethod(ordered.flatMap(([, own]) => own))],
  };
}

/** Every year whose method is not that of the earliest one is named; a method that is not stated says nothing. */
function oneMethod(rows: readonly Row[]): readonly Finding[] {
  const stated = rows.flatMap(({ fields: { method } }) =>
    method.value === undefined ? [] : [{ words: method.value, at: method.at }],
  );
  const [first, ...later] = stated;
  return later
    .filter(({ words }) => foldedWord(words) !== foldedWord(first?.words ?? ""))
    .map(({ words, at: place }) =>
      against(dzjn108.accountingMethod.oneMethod, "history-method-differs", place, {
        found: words,
        expected: first?.words ?? "",
      }),
    );
}

function at(place: Place, code: "year-unreadable" | "year-twice", found: string): Finding {
  return { ...error(code, undefined, { found }), at: place };
}

/** A whole year between 1900 and 2200. */
function yearOf(value: Exact): number | undefined {
  const isYear =
    value.split().rest.isZero() &&
    value.compare(Exact.of("1900")) >= 0 &&
    value.compare(Exact.of("2200")) <= 0;
  return isYear ? value.toDouble() : undefined;
}
