import type { Exact } from "../../number";
import { compareDigits, countOfDigits, plainDigits } from "./serial-digits";
import { serialForms, type SerialRegistry } from "./serial-registries";

/** 序列号区间 — one block of units: the numbering it belongs to, its first and its last number. */
export interface SerialRange {
  readonly registry: SerialRegistry;
  /** Two ranges overlap only within one series. */
  readonly series: string;
  readonly project: string;
  /** The country code in the serial, where the registry writes one. */
  readonly country: string;
  /** Plain digits. */
  readonly from: string;
  readonly to: string;
}

/**
 * 读序列号 — the blocks of units that a text names, several parted by 、 or ;. First and last number may stand inside as the
 * registry writes them, be joined by 至, to or ~, or stand in cells of their own. `undefined` for what cannot be read.
 */
export function parseSerials(text: string, first = "", last = ""): readonly SerialRange[] | undefined {
  if (first !== "" || last !== "") {
    const range = apart(plainText(text), plainText(first), plainText(last));
    return range === undefined ? undefined : [range];
  }
  const ranges: SerialRange[] = [];
  for (const part of text.split(/[;；、，,\n]+/)) {
    if (part.trim() === "") continue;
    const range = rangeOf(plainText(part));
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  return ranges.length === 0 ? undefined : ranges;
}

/** How many units the block holds. */
export function unitsOf({ from, to }: SerialRange): Exact {
  return countOfDigits(from, to);
}

/** Full-width letters, all kinds of dashes and of "to" become one. */
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[‐‑‒–—―−]+/g, "-")
    .replace(/\s+-\s+|\s+TO\s+|[~〜∼至到]|…|\.{2,}/g, "~")
    .replace(/\s+/g, "");
}

function rangeOf(plain: string): SerialRange | undefined {
  if (plain.includes("~")) {
    const [left = "", right = "", ...more] = plain.split("~");
    return more.length > 0 ? undefined : joined(left, right);
  }
  for (const { registry, range } of serialForms) {
    const groups = range.exec(plain)?.groups;
    if (groups !== undefined) return made(registry, groups);
  }
  // A single certificate; a single unit of other registries is never written without its range.
  const single = /^((?:GEC|绿证)[A-Z-]*)(\d{4,})$/.exec(plain);
  return single === null ? undefined : stemmed(single[1] ?? "", single[2] ?? "", single[2] ?? "");
}

/** `ABC-001~ABC-100`, or the last number alone: `ABC-001~100`. */
function joined(left: string, right: string): SerialRange | undefined {
  const [, stem = "", from = ""] = /^(.*?)(\d+)$/.exec(left) ?? [];
  const to = right.startsWith(stem) ? right.slice(stem.length) : right;
  return from === "" || !/^\d+$/.test(to) ? undefined : stemmed(stem, from, to);
}

/** First and last number in cells of their own; each may repeat the stem. */
function apart(text: string, first: string, last: string): SerialRange | undefined {
  const range = joined(first, last);
  if (range === undefined || text === "") return range;
  return stemmed(text, range.from, range.to);
}

function stemmed(stem: string, from: string, to: string): SerialRange | undefined {
  const series = stem.replace(/-+$/, "");
  for (const form of serialForms) {
    const match = form.stem?.exec(series);
    if (match) return made(form.registry, { ...match.groups, series, from, to });
  }
  return made("", { series, from, to });
}

function made(
  registry: SerialRegistry,
  groups: Readonly<Record<string, string | undefined>>,
): SerialRange | undefined {
  const { series = "", country = "", from = "", to = "" } = groups;
  const own = serialForms.find((form) => form.registry === registry && form.stem?.test(series) === true);
  const told = own?.stem?.exec(series)?.groups;
  const range = {
    registry,
    series: `${registry}:${registry === "CDM" ? `${country}-` : ""}${series.replace(/-+$/, "")}`,
    project: groups.project ?? told?.project ?? "",
    country: country === "" ? (told?.country ?? "") : country,
    from: plainDigits(from),
    to: plainDigits(to),
  };
  return compareDigits(range.from, range.to) > 0 ? undefined : range;
}
