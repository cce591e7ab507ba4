import {
  type ClauseRef,
  dateText,
  enterpriseTable,
  type EvaluationChoices,
  type Exact,
  type Language,
  type PlainDate,
  readItems,
  type ReadLedger,
  reportRounding,
  roundingWords,
  type Verdict,
  verdictIn,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import { shownNumber } from "../../shown-number";
import { statedText } from "../../stated-text";
import type { PaneText } from "../../text";

/** 承诺文件 — a statement as lines, or what it still lacks. */
export interface Statement {
  readonly id: "truth" | "self";
  readonly title: string;
  readonly clause: ClauseRef;
  /** Whether the way that was chosen asks for it. */
  readonly isNeeded: boolean;
  readonly lines: readonly string[];
  readonly lacks: readonly string[];
}

interface StatementInput {
  readonly contents: TableContents;
  readonly ledger: ReadLedger;
  readonly choices: EvaluationChoices | undefined;
  readonly verdicts: readonly Verdict[];
  readonly asOf: PlainDate | undefined;
  readonly language: Language;
  readonly text: PaneText;
}

/** 两份承诺 — the statement of truth about the figures, and the commitment of those who evaluate themselves. */
export function statementsOf({
  contents,
  ledger,
  choices,
  verdicts,
  asOf,
  language,
  text,
}: StatementInput): readonly Statement[] {
  const { enterprise } = contents;
  const name =
    enterprise === undefined ? undefined : readItems(enterpriseTable, enterprise).fields.name.value;
  const period = ledger.periodLabel;
  const guide = verdicts.find(({ standard }) => standard === "GUIDE");
  const total = guide?.total?.gaps.length === 0 ? guide.total.known : undefined;
  const isAnswered = guide?.answer === "reached" || guide?.answer === "notReached";
  const who = [
    ...(name === undefined ? [] : [text.verdictEnterprise(name)]),
    ...(period === undefined ? [] : [text.verdictPeriod(period)]),
  ];
  const lacksWho = [
    ...(name === undefined ? [text.verdictLackName] : []),
    ...(period === undefined ? [text.verdictLackPeriod] : []),
  ];
  return [
    {
      id: "truth",
      title: text.verdictTruthTitle,
      clause: "GUIDE 8.1.2",
      isNeeded: choices?.figureBasis.value === "own",
      lines: [
        text.verdictTruthTitle,
        ...who,
        ...(total === undefined ? [] : statedTotal(total, ledger, language, text)),
        text.verdictTruthBody,
        ...signature(choices?.statementSignedBy.value, choices?.statementSignedOn.value, text),
        text.verdictBasis("GUIDE 8.1.2"),
      ],
      lacks: [...lacksWho, ...(total === undefined ? [text.verdictLackTotal] : [])],
    },
    {
      id: "self",
      title: text.verdictSelfTitle,
      clause: "GUIDE 8.2.1",
      isNeeded: choices?.evaluator.value === "own",
      lines: [
        text.verdictSelfTitle,
        ...who,
        ...(guide !== undefined && isAnswered ? [text.verdictConclusion(verdictIn(guide, language))] : []),
        ...(asOf === undefined ? [] : [text.verdictJudgedOn(dateText(asOf))]),
        text.verdictSelfBody,
        ...signature(choices?.commitmentSignedBy.value, choices?.commitmentSignedOn.value, text),
        text.verdictBasis("GUIDE 8.2.1"),
      ],
      lacks: [...lacksWho, ...(isAnswered ? [] : [text.verdictLackAnswer])],
    },
  ];
}

/** The amount as it is stated, and how it was rounded: a statement without rounding has all digits. */
function statedTotal(
  total: Exact,
  { settings }: ReadLedger,
  language: Language,
  text: PaneText,
): readonly string[] {
  const rounding = reportRounding(settings);
  const full = shownNumber(total);
  if (rounding !== undefined) {
    const words = text.statedInStatement(roundingWords(rounding)[language], full);
    return [text.verdictAmount(statedText(total, rounding)), words];
  }
  return [
    text.verdictAmount(full),
    full.startsWith("≈") ? text.statedEndless : text.statedUnroundedInStatement,
  ];
}

/** A line that is not filled in yet stays open for the pen. */
function signature(by: string | undefined, on: PlainDate | undefined, text: PaneText): readonly string[] {
  return [
    text.verdictSigned(by ?? "________"),
    text.verdictSignedOn(on === undefined ? "________" : dateText(on)),
  ];
}
