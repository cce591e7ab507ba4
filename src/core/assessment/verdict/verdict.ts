import type { ClauseRef, Finding, StandardId } from "../../finding";
import type { Exact } from "../../number";
import type { Answer } from "./decide";
import type { JudgedTotal } from "./judged-total";
import type { OffsetSide } from "./offset-side";
import type { ProductionFigures } from "./production-figures";
import type { ReadingUsed } from "./readings-used";
import type { Missing } from "./words";

/** 不满足的条款 — a clause that is not met, and the lot or row it concerns; no name where it is the whole. */
export interface Unmet {
  readonly clause: ClauseRef;
  readonly name?: string;
}

/** 一个标准的判定 — the answer with all that it rests on. */
export interface Verdict {
  readonly standard: StandardId;
  readonly answer: Answer;
  /** In Chinese in every language: the words are prescribed. */
  readonly words: string;
  /** What the words mean, for those who do not read Chinese; it stands beside prescribed words, never in their place. */
  readonly wordsInEnglish: string;
  readonly missing: readonly Missing[];
  readonly total?: JudgedTotal;
  readonly side?: OffsetSide;
  /** Offsets less the total, where the total is complete. */
  readonly margin?: Exact;
  readonly unmet: readonly Unmet[];
  /** What would change the answer. */
  readonly flips: readonly Finding[];
  readonly readings: readonly ReadingUsed[];
  /** The second answer, which people give. */
  readonly production?: ProductionFigures;
  /** What is to be said of the total and of the period. */
  readonly notes: readonly Finding[];
  /** Everything there is to say, the lots as a whole included. */
  readonly findings: readonly Finding[];
}
