import { error, failure, success, type Finding, type Outcome, type Place } from "../finding";
import { Exact } from "../number";
import { dateOfSerial, parseDate, type PlainDate } from "../time";
import { ReadField, type Field, type PlaceSource } from "./field";
import type { Choice, Column } from "./schema";
import type { CellContent } from "./table-content";
import { foldedWord } from "../text/folded-word";

/** Everything a cell can be read as. */
export type CellValue = string | Exact | PlainDate;

/** What reading gave: the field, and what is wrong with the cell. */
export interface CellReading {
  readonly field: Field<CellValue>;
  readonly findings: readonly Finding[];
}

const noFindings: readonly Finding[] = [];

/** 读单元格 — reads one cell as its column asks; a blank stays a blank, and nothing is guessed. */
export function readCell(
  column: Column,
  content: CellContent | undefined,
  places: PlaceSource,
  position: number,
): CellReading {
  if (isBlank(content)) {
    const field = new ReadField<CellValue>(undefined, true, places, column, position);
    return { field, findings: column.isExpected ? [unanswered(column, field.at)] : noFindings };
  }
  const outcome = valueOf(column, content);
  const field = new ReadField(outcome.ok ? outcome.value : undefined, false, places, column, position);
  const finding = outcome.ok ? noteOn(column, content) : outcome.finding;
  return {
    field,
    findings: finding === undefined ? noFindings : [{ ...finding, clause: column.clause, at: field.at }],
  };
}

/** 未回答 — the open question that an expected but empty cell is. */
export function unanswered(column: Column, at: Place): Finding {
  return { code: "unanswered", severity: "question", clause: column.clause, at, values: {} };
}

/** Whether the cell is empty, or holds nothing but spaces. */
export function isBlank(content: CellContent | undefined): content is undefined {
  return content === undefined || (typeof content === "string" && content.trim() === "");
}

/** The choice that the text means: its words in either language, or other words people write. */
export function choiceOf(choices: readonly Choice[], text: string): Choice | undefined {
  return wordsOf(choices).get(foldedWord(text));
}

const knownWords = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** Every word for every choice; made once for a list. Where two choices share a word, the first has it. */
function wordsOf(choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  const known = knownWords.get(choices);
  if (known !== undefined) return known;
  const words = new Map<string, Choice>();
  for (const choice of choices) {
    const { text, alsoWritten = [] } = choice;
    for (const written of [text.zh, text.en, ...alsoWritten].map(foldedWord)) {
      if (!words.has(written)) words.set(written, choice);
    }
  }
  knownWords.set(choices, words);
  return words;
}

function valueOf(column: Column, content: CellContent): Outcome<CellValue> {
  if (typeof content === "object") return failure(error("error-value", column.id, { found: content.error }));
  switch (column.kind) {
    case "text":
      return success(shownText(content));
    case "number":
      return numberOf(column, content);
    case "date":
      return dateOf(column, content);
    case "choice":
      return chosen(column, content);
  }
}

function numberOf(column: Column, content: string | number | boolean): Outcome<CellValue> {
  if (typeof content === "number") {
    const value = Exact.fromDouble(content);
    return value === undefined ? failure(error("not-finite", column.id)) : success(value);
  }
  const found = shownText(content);
  const code =
    typeof content === "string" && Exact.parse(withoutGrouping(content)) ? "text-number" : "not-a-number";
  return failure(error(code, column.id, { found }));
}

function dateOf(column: Column, content: string | number | boolean): Outcome<CellValue> {
  const date =
    typeof content === "number"
      ? dateOfSerial(content)
      : typeof content === "string"
        ? parseDate(content)
        : undefined;
  return date === undefined
    ? failure(error("not-a-date", column.id, { found: shownText(content) }))
    : success(date);
}

function chosen(column: Column, content: string | number | boolean): Outcome<CellValue> {
  const choices = column.choices ?? [];
  const choice = choiceOf(choices, shownText(content));
  if (choice !== undefined) return success(choice.id);
  const candidates = choices.map(({ text }) => text.zh).join("、");
  const candidatesInEnglish = choices.map(({ text }) => text.en).join(", ");
  return failure(
    error("choice-unknown", column.id, { found: shownText(content), candidates, candidatesInEnglish }),
  );
}

/**
 * A code kept as a number has lost its leading zeros, and its digits after the fifteenth. In the place of a unit a number
 * stands in the wrong column, but for 1, the unit of what has none.
 */
function noteOn(column: Column, content: CellContent): Finding | undefined {
  if (column.kind !== "text" || typeof content !== "number") return undefined;
  if (column.isUnit === true && content === 1) return undefined;
  const code = column.isUnit === true ? "number-for-unit" : "number-for-text";
  return { code, severity: "warning", values: { found: shownText(content) } };
}

function shownText(content: string | number | boolean): string {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "string" ? content.trim() : String(content);
}

function withoutGrouping(text: string): string {
  return text.normalize("NFKC").replace(/[\s,]/g, "");
}
