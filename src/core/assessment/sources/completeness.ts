import type { Finding, Place } from "../../finding";
import { db43 } from "../../standards";
import type { SourceRow } from "../../tables";
import { against } from "../finding-of-rule";
import { expectedSourceOf } from "./source-names";

/** 处理 — how a source of the register stands. `identified` is listed where nobody was asked for amounts. */
export type SourceStanding = "quantified" | "zero" | "excluded" | "identified" | "open";

/** One line of the user's register. */
export interface ListedSource {
  readonly name: string;
  readonly standing: SourceStanding;
  /** Evidence of a zero, or the reason why a source is left out. */
  readonly reason?: string;
  readonly at: Place;
}

/** One expected source and what the register says of it. */
export interface SourceAnswer {
  readonly source: SourceRow;
  readonly listed: readonly ListedSource[];
  readonly standing: SourceStanding | "missing";
  readonly isAnswered: boolean;
  readonly finding: Finding | undefined;
}

/** 排放源的齐全程度 — how many of the expected sources are answered, each with its answer, and what the user added. */
export interface SourceCompleteness {
  readonly answered: number;
  readonly expected: number;
  readonly answers: readonly SourceAnswer[];
  readonly own: readonly ListedSource[];
}

const { identification } = db43.sourceReview;

/**
 * 核对排放源 — B1: every expected source is quantified, zero with its evidence, or left out with a reason. Sources that the
 * annex does not expect are the user's own; they take nothing away.
 */
export function sourceCompleteness(
  expected: readonly SourceRow[],
  listed: readonly ListedSource[],
  register: Place,
): SourceCompleteness {
  const matched = listed.map((each) => ({ each, source: expectedSourceOf(each.name, expected) }));
  const answers = expected.map((source): SourceAnswer => {
    const own = matched.filter((match) => match.source === source).map(({ each }) => each);
    const best = own.find(isAnswered) ?? own[0];
    return {
      source,
      listed: own,
      standing: best?.standing ?? "missing",
      isAnswered: best !== undefined && isAnswered(best),
      finding: findingOn(source, best, register),
    };
  });
  return {
    answered: answers.filter((answer) => answer.isAnswered).length,
    expected: expected.length,
    answers,
    own: matched.filter(({ source }) => source === undefined).map(({ each }) => each),
  };
}

function isAnswered({ standing, reason }: ListedSource): boolean {
  if (standing === "quantified" || standing === "identified") return true;
  return standing !== "open" && reason !== undefined;
}

function findingOn(
  source: SourceRow,
  listed: ListedSource | undefined,
  register: Place,
): Finding | undefined {
  if (listed === undefined) {
    // A general line is called by its class, a typical source of the industry by its own words.
    const { zh, en } = source.industry === undefined ? source.category : source.source;
    const values = { found: zh, foundInEnglish: en };
    return against(identification, "source-missing", register, values);
  }
  if (isAnswered(listed)) return undefined;
  switch (listed.standing) {
    case "zero":
      return against(identification, "source-zero-unproven", listed.at);
    case "excluded":
      return against(identification, "reason-missing", listed.at);
    default:
      return against(identification, "source-not-quantified", listed.at);
  }
}
