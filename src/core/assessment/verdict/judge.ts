import type { Finding, StandardId } from "../../finding";
import type { AssetRow, EmissionRow, VerdictSettings } from "../../ledger";
import type { Exact } from "../../number";
import { judgements, type Judgement } from "../../standards";
import { period as periodBetween, periodFromText, type Period, type PlainDate } from "../../time";
import { against, open } from "../finding-of-rule";
import { decide, type Answer } from "./decide";
import { flips } from "./flips";
import { totalOfAmounts, type JudgedTotal } from "./judged-total";
import { lotName, sideOfAmounts, type OffsetSide } from "./offset-side";
import { productionFigures } from "./production-figures";
import { readingsUsed } from "./readings-used";
import { sideOfRegister } from "./side-of-register";
import { totalOfRows } from "./total-of-rows";
import type { Unmet, Verdict } from "./verdict";
import { missingPieces, verdictWords, type Missing } from "./words";
import { verdictWordsInEnglish } from "./words-in-english";

/** Amounts that the caller has added up, or the rows of a table. */
export type AmountsOrRows<Row> =
  | { readonly form: "amounts"; readonly amounts: readonly (Exact | undefined)[] }
  | { readonly form: "rows"; readonly rows: readonly Row[] };

/** 判定的输入 — emissions, offsets, and the period as the user writes it. */
export interface VerdictInput {
  readonly emissions: AmountsOrRows<EmissionRow>;
  readonly offsets: AmountsOrRows<AssetRow>;
  readonly periodLabel: string | undefined;
  /** 截至日 — the day of judgement; without it nothing is known to be retired. */
  readonly asOf: PlainDate | undefined;
  readonly settings: VerdictSettings;
}

/** 碳中和判定 — what one standard says of the ledger; DB14 says nothing of neutrality. */
export function judge(standard: StandardId, input: VerdictInput): Verdict {
  const judgement = judgements[standard];
  return judgement === undefined ? notApplicable(standard) : judgeBy(judgement, input);
}

function judgeBy(judgement: Judgement, input: VerdictInput): Verdict {
  const { emissions, offsets, periodLabel, settings } = input;
  const { standard } = judgement;
  const total =
    emissions.form === "amounts"
      ? totalOfAmounts(emissions.amounts)
      : totalOfRows(judgement, emissions.rows, settings);
  const days = daysOf(input);
  const side = sideOf(judgement, input, total, days);
  const weighed = decide(judgement, total, side);
  const isUnmatched = offsets.form === "rows" && offsets.rows.length > 0 && days === undefined;
  const lacking = missing(judgement, input, total, side, weighed, isUnmatched);
  const answer: Answer = periodLabel === undefined ? "insufficientEvidence" : weighed;
  const production =
    judgement.production === undefined || emissions.form === "amounts"
      ? undefined
      : productionFigures(judgement.production, emissions.rows, total, side, settings);
  const notes = [...total.findings, ...periodFindings(judgement, input, days, isUnmatched)];
  return {
    standard,
    answer,
    words: verdictWords(answer, standard, periodLabel, lacking, side),
    wordsInEnglish: verdictWordsInEnglish(answer, standard, periodLabel, lacking, side),
    missing: lacking,
    total,
    side,
    ...(total.gaps.length === 0 ? { margin: side.counted.minus(total.known) } : {}),
    unmet: unmet(judgement, answer, total, side),
    flips: flips(judgement, total, side, answer, settings.uncertainty.value),
    readings: readingsUsed(standard, settings, {
      rows: emissions.form === "rows",
      lots: offsets.form === "rows",
    }),
    ...(production === undefined ? {} : { production }),
    notes,
    findings: [...notes, ...side.findings, ...(production === undefined ? [] : [production.finding])],
  };
}

/** What is missing, in the order in which the words name it. */
function missing(
  judgement: Judgement,
  { offsets, periodLabel, asOf }: VerdictInput,
  total: JudgedTotal,
  side: OffsetSide,
  weighed: Answer,
  isUnmatched: boolean,
): readonly Missing[] {
  const pieces = missingPieces(judgement, total, side, weighed);
  const isOffsets = ({ what }: Missing): boolean => what === judgement.offsetsAre;
  const hasOpenLots = offsets.form === "rows" && pieces.some(isOffsets);
  return [
    // Lots that cannot be matched to the period lack nothing of their own.
    ...(isUnmatched ? pieces.filter((piece) => !isOffsets(piece)) : pieces),
    ...(periodLabel === undefined ? [{ what: "period", names: [] } as const] : []),
    ...(periodLabel !== undefined && isUnmatched && hasOpenLots
      ? [{ what: "periodDays", names: [] } as const]
      : []),
    // Without the day of judgement no retirement can be said to have been made by then.
    ...(asOf === undefined && hasOpenLots ? [{ what: "asOf", names: [] } as const] : []),
  ];
}

function sideOf(
  judgement: Judgement,
  { offsets, asOf, periodLabel, settings, emissions }: VerdictInput,
  total: JudgedTotal,
  days: Period | undefined,
): OffsetSide {
  if (offsets.form === "amounts") return sideOfAmounts(offsets.amounts);
  const rows = emissions.form === "rows" ? emissions.rows : [];
  return sideOfRegister(judgement.standard, offsets.rows, {
    days,
    periodLabel: periodLabel ?? "",
    asOf,
    settings,
    emissions: rows,
    isMarketBased: total.isMarketBased,
  });
}

/** The days of the period: as the settings state them, else as its words are understood. */
function daysOf({ periodLabel, settings }: VerdictInput): Period | undefined {
  const [from, to] = [settings.periodFrom.value, settings.periodTo.value];
  if (from !== undefined && to !== undefined) return periodBetween(from, to);
  return periodLabel === undefined ? undefined : periodFromText(periodLabel);
}

function periodFindings(
  { year, balance }: Judgement,
  { periodLabel, settings }: VerdictInput,
  days: Period | undefined,
  isUnmatched: boolean,
): readonly Finding[] {
  const at = { input: "period", name: settings.periodFrom.at.name ?? { zh: "声明期", en: "period" } };
  const values = { found: periodLabel ?? "" };
  if (isUnmatched && periodLabel !== undefined) return [open(balance, "verdict-period-unclear", at, values)];
  if (year === undefined || days === undefined || isCalendarYear(days)) return [];
  return [{ ...against(year, "verdict-not-a-year", at, values), severity: "note" }];
}

function isCalendarYear({ from, to }: Period): boolean {
  return from.year === to.year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
}

/** The balance where it is not met, each gap, and each lot that does not count, with the clause on which that rests. */
function unmet(judgement: Judgement, answer: Answer, total: JudgedTotal, side: OffsetSide): readonly Unmet[] {
  const own: Unmet[] = answer === "notReached" ? [{ clause: judgement.balance.clause }] : [];
  const gaps =
    answer === "insufficientEvidence"
      ? total.gaps.flatMap(({ findings, names }): Unmet[] =>
          findings.flatMap(({ clause }) =>
            clause === undefined
              ? []
              : names.length === 0
                ? [{ clause }]
                : [{ clause, name: names.join("、") }],
          ),
        )
      : [];
  const lots = side.lots.flatMap((judged): Unmet[] => {
    if (judged.answer === "admissible") return [];
    const clause = judged.findings[0]?.clause;
    return clause === undefined ? [] : [{ clause, name: lotName(judged) }];
  });
  return [...own, ...gaps, ...lots];
}

function notApplicable(standard: StandardId): Verdict {
  return {
    standard,
    answer: "notApplicable",
    words: verdictWords("notApplicable", standard, undefined, [], sideOfAmounts([])),
    wordsInEnglish: verdictWordsInEnglish("notApplicable", standard, undefined, [], sideOfAmounts([])),
    missing: [],
    unmet: [],
    flips: [],
    readings: [],
    notes: [],
    findings: [],
  };
}
